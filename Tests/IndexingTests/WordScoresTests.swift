import CorpusModel
import Foundation
import GRDB
import Testing

@testable import Indexing

struct WordScoresTests {
    private static let pieces: [Advice] = (0..<200).map { number in
        let stock = ["calf", "roll", "the", "rolls", "été", "\(number % 7)", "calf–and–shin", "generalizations", "🦵"]
        func words(_ count: Int, from start: Int) -> String {
            (0..<count).map { stock[(start + number + $0 * number) % stock.count] }.joined(separator: " ")
        }
        var piece = Advice(id: "one/\(number)", title: words(2, from: 0))
        piece.text = words(number % 23, from: 1)
        piece.alsoKnownAs = [words(number % 5, from: 2)]
        return piece
    }

    @Test(arguments: [
        "", "?!", "calf", "the the the", "Roll the calf, roll it", "rolling été ETE 3 4", "unheard of", "generalize",
        "🦵 calf\u{0}calf", "calf–and–shin", "shin–and the calf–and", "–", "generalizations \"calf OR", "roll*",
        String(repeating: "roll ", count: 2_000), String(repeating: "x", count: 50_000),
    ])
    func `given a text, when its words are added up, then pieces score what one query for each of them gives`(
        text: String
    ) throws {
        try IndexBuilder.inMemory(Self.pieces).read { db in
            var scores = WordScores(pieceCount: Self.pieces.count)
            for table in TextTable.allCases {
                let read = try scores.best(for: text, in: table, db)
                let kept = try scores.best(for: text, in: table, db)
                let name = table.rawValue
                var wanted = Array(repeating: 0.0, count: Self.pieces.count)
                for word in WordPattern(text)?.words ?? [] {
                    let sql = "SELECT rowid, -bm25(\(name)) FROM \(name) WHERE \(name) MATCH ?"
                    for row in try Row.fetchAll(db, sql: sql, arguments: [word]) {
                        wanted[row[0]] += row[1] as Double
                    }
                }
                let best = wanted.indices.filter { wanted[$0] > 0 }
                    .sorted { (wanted[$1], $0) < (wanted[$0], $1) }.prefix(60)
                #expect(read == wanted.indices.map { best.contains($0) ? wanted[$0] : 0 }, "\(name)")
                #expect(read == kept, "\(name)")
            }
        }
    }

    @Test
    func `given a word, when asked of FTS5, then what the index holds is the same to the last bit`()
        throws
    {
        try IndexBuilder.inMemory(Self.pieces).read { db in
            let tokenizer = try WordTokenizer(db)
            for word in ["calf", "rolling", "été", "GENERALIZE"] {
                let term = try #require(try tokenizer.terms(of: word).first)
                let held = try WordTable.entry(for: term, pieceCount: Self.pieces.count, in: db)
                for table in TextTable.allCases {
                    let asked = try PieceScore.matching(word, in: table, pieceCount: Self.pieces.count, db)
                    #expect(!asked.isEmpty && held[table] == asked, "\(term) in \(table)")
                }
            }
        }
    }

    @Test(arguments: [Data([1]), Data(count: 9), Data(count: 11), Data([255] + Array(repeating: 0, count: 9))])
    func `given damaged scores, when read, then that is an error`(bytes: Data) {
        #expect(throws: DatabaseError.self) { try PieceScore.list(bytes, pieceCount: 200) }
    }
}
