import GRDB

/// What the words of questions score in the rows of an FTS5 table.
///
/// bm25 adds up what each word of a pattern scores, in the order of the pattern, so a sum over words gives what one query for
/// all of them does, to the last bit. The first question is asked with one query, which is cheaper; from then on each word
/// is asked for once and kept, since a conversation has few words of its own.
/// Source: https://www.sqlite.org/fts5.html#the_bm25_function
struct WordScores {
    /// How many rows count: those with the highest scores.
    private static let depth = 60
    /// Words that no table has are kept, too; when there are more, they are forgotten and asked for again.
    private static let mostWords = 2_000

    private let table: String
    private var isFirst = true
    private var rowsByWord: [String: [Scored]] = [:]

    private struct Scored {
        var number: Int64
        /// bm25, turned round: higher is better.
        var score: Double
    }

    init(_ table: String) {
        self.table = table
    }

    /// The best rows for any of the words in `text`, which is never read as FTS5 syntax, with their scores.
    mutating func best(for text: String, in db: Database) throws -> [Int64: Double] {
        guard let pattern = WordPattern(text) else { return [:] }
        defer { isFirst = false }
        let rows = try isFirst ? self.rows(matching: pattern.any, in: db) : sum(of: pattern, in: db)
        let best = rows.sorted { ($1.score, $0.number) < ($0.score, $1.number) }.prefix(Self.depth)
        return best.reduce(into: [:]) { $0[$1.number] = $1.score }
    }

    private mutating func sum(of pattern: WordPattern, in db: Database) throws -> [Scored] {
        var sums: [Int64: Double] = [:]
        for word in pattern.words {
            for row in try rows(for: word, in: db) { sums[row.number, default: 0] += row.score }
        }
        return sums.map { Scored(number: $0.key, score: $0.value) }
    }

    private mutating func rows(for word: String, in db: Database) throws -> [Scored] {
        if let known = rowsByWord[word] { return known }
        if rowsByWord.count == Self.mostWords { rowsByWord = [:] }
        let rows = try rows(matching: word, in: db)
        rowsByWord[word] = rows
        return rows
    }

    private func rows(matching pattern: String, in db: Database) throws -> [Scored] {
        let statement = try db.cachedStatement(
            sql: "SELECT rowid, -bm25(\(table)) FROM \(table) WHERE \(table) MATCH ?")
        let cursor = try Row.fetchCursor(statement, arguments: [pattern])
        var rows: [Scored] = []
        while let row = try cursor.next() {
            rows.append(Scored(number: try row.reading(at: 0), score: try row.reading(at: 1)))
        }
        return rows
    }
}
