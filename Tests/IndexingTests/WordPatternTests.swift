import GRDB
import Testing

@testable import Indexing

struct WordPatternTests {
    @Test(arguments: [
        "", " ", "calves", "how long?", "calves or feet", "near(calves, 5)", "\"calves\" *", "{title} : calves",
        "l'été",
        "crème brûlée", "🦵 calf🦵", "a\u{0}b", "a\u{1A}b", "under_score", "5-10 minutes", "\u{202E}abc", "^ + - ( )",
    ])
    func `given a text, when made a pattern, then it has the words that GRDB finds`(text: String) {
        let plain = { (pattern: String?) in pattern?.replacing("\"", with: "") }
        #expect(plain(WordPattern(text)?.any) == FTS5Pattern(matchingAnyTokenIn: text)?.rawPattern)
        #expect(plain(WordPattern(text)?.all) == FTS5Pattern(matchingAllTokensIn: text)?.rawPattern)
    }

    @Test(arguments: ["NOT calves", "AND", "calves NEAR feet", "\"", String(repeating: "a b ", count: 5_000)])
    func `given words that are FTS5 syntax, when matched, then SQLite takes them for words`(text: String) throws {
        try DatabaseQueue().write { db in
            try db.execute(
                sql: "CREATE VIRTUAL TABLE text USING fts5(body); INSERT INTO text VALUES ('not and near a')")
            for pattern in [WordPattern(text)?.any, WordPattern(text)?.all].compactMap(\.self) {
                _ = try Int.fetchAll(db, sql: "SELECT rowid FROM text WHERE text MATCH ?", arguments: [pattern])
            }
        }
    }
}
