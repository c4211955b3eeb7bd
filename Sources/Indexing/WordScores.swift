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

    private let sql: String
    private let rowCount: Int
    private var isFirst = true
    private var rowsByWord: [String: [Scored]] = [:]

    private struct Scored {
        var number: Int
        /// bm25, turned round: higher is better, and above 0 for any row that has a word.
        var score: Double
    }

    /// - Parameter rowCount: How many rows the table has; they are numbered from 0 on.
    init(_ table: String, rowCount: Int) {
        sql = "SELECT rowid, -bm25(\(table)) FROM \(table) WHERE \(table) MATCH ?"
        self.rowCount = rowCount
    }

    /// For each row what it scores for the words in `text`, which is never read as FTS5 syntax; 0 for all but the best.
    mutating func best(for text: String, in db: Database) throws -> [Double] {
        var scores = [Double](repeating: 0, count: rowCount)
        guard let pattern = WordPattern(text) else { return scores }
        if isFirst {
            isFirst = false
            for row in try rows(matching: pattern.any, in: db) { scores[row.number] = row.score }
        } else {
            for word in pattern.words {
                for row in try rows(for: word, in: db) { scores[row.number] += row.score }
            }
        }
        Self.keepBest(&scores)
        return scores
    }

    /// Of rows that score the same the first count.
    private static func keepBest(_ scores: inout [Double]) {
        let sorted = scores.filter { $0 > 0 }.sorted(by: >)
        guard sorted.count > depth else { return }
        let least = sorted[depth - 1]
        var rest = sorted.prefix(depth).count { $0 == least }
        for row in scores.indices where scores[row] <= least {
            if scores[row] == least, rest > 0 { rest -= 1 } else { scores[row] = 0 }
        }
    }

    private mutating func rows(for word: String, in db: Database) throws -> [Scored] {
        if let known = rowsByWord[word] { return known }
        if rowsByWord.count == Self.mostWords { rowsByWord = [:] }
        let rows = try rows(matching: word, in: db)
        rowsByWord[word] = rows
        return rows
    }

    private func rows(matching pattern: String, in db: Database) throws -> [Scored] {
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [pattern])
        var rows: [Scored] = []
        while let row = try cursor.next() {
            // FTS5 gives whole and real numbers whatever a file holds, so that they can be read without a look at their type.
            guard let number: Int = row[0], let score: Double = row[1], number >= 0, number < rowCount else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "words are of no piece")
            }
            rows.append(Scored(number: number, score: score))
        }
        return rows
    }
}
