import GRDB
import Testing

@testable import Indexing

struct WordScoresTests {
    private func makeDatabase() throws -> DatabaseQueue {
        let database = try DatabaseQueue()
        try database.write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE text USING fts5(body, tokenize = 'porter unicode61')")
            for row in 0..<200 {
                let words = (0..<20).map { word in
                    ["calf", "roll", "the", "rolls", "été", "\(row % 7)"][(row + word * row) % 6]
                }
                try db.execute(
                    sql: "INSERT INTO text(rowid, body) VALUES (?, ?)", arguments: [row, words.joined(separator: " ")])
            }
        }
        return database
    }

    @Test(arguments: [
        "", "?!", "calf", "the the the", "Roll the calf, roll it", "rolling été ete 3 4", "unheard of",
        "🦵 calf\u{0}calf",
    ])
    func `given a text, when its words are added up, then rows score what one query for all of them gives`(
        text: String
    ) throws {
        try makeDatabase().read { db in
            var scores = WordScores("text", rowCount: 200)
            let asked = try scores.best(for: text, in: db)
            let added = try scores.best(for: text, in: db)
            let kept = try scores.best(for: text, in: db)
            #expect(asked == added)
            #expect(asked == kept)
            let sql = "SELECT rowid, -bm25(text) FROM text WHERE text MATCH ? ORDER BY bm25(text) LIMIT 60"
            let wanted = try WordPattern(text).map { try Row.fetchAll(db, sql: sql, arguments: [$0.any]) } ?? []
            var bestOfAll = Array(repeating: 0.0, count: 200)
            for row in wanted { bestOfAll[row[0]] = row[1] }
            #expect(asked == bestOfAll)
        }
    }
}
