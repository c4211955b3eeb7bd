import Foundation
import GRDB

/// The full-text tables of an index: of all words of a piece, and of its title and names.
enum TextTable: String, CaseIterable {
    case text = "advice_text"
    case short = "advice_short"
}

/// The table `word` of an index: what each term scores in each piece, worked out once for all questions.
enum WordTable {
    static let schema = """
        CREATE TABLE word (term TEXT PRIMARY KEY, text BLOB NOT NULL, short BLOB NOT NULL) WITHOUT ROWID;
        """

    /// Fills it from the full-text tables.
    static func fill(_ db: Database, pieceCount: Int) throws {
        let text = try TermCounts(of: .text, pieceCount: pieceCount, in: db)
        let short = try TermCounts(of: .short, pieceCount: pieceCount, in: db)
        let statement = try db.makeStatement(sql: "INSERT INTO word VALUES (?, ?, ?)")
        // A title and names are part of all words.
        for term in text.terms {
            let entry =
                [term.databaseValue] + [text, short].map { PieceScore.bytes($0.scores(of: term)).databaseValue }
            try statement.execute(arguments: StatementArguments(entry))
        }
    }

    /// What `term` scores.
    static func entry(for term: String, pieceCount: Int, in db: Database) throws -> WordEntry {
        let statement = try db.cachedStatement(sql: "SELECT text, short FROM word WHERE term = ?")
        guard let row = try Row.fetchOne(statement, arguments: [term]) else { return WordEntry() }
        return try WordEntry { table in
            try PieceScore.list(row.reading(at: table == .text ? 0 : 1), pieceCount: pieceCount)
        }
    }
}

/// How often each term stands in each piece, by an FTS5 table.
private struct TermCounts {
    private var counts: [String: [(number: Int, count: Int)]] = [:]
    /// In ascending order.
    private(set) var terms: [String] = []
    /// How many terms each piece has.
    private var lengths: [Int]

    init(of table: TextTable, pieceCount: Int, in db: Database) throws {
        lengths = Array(repeating: 0, count: pieceCount)
        try db.execute(
            sql: "CREATE VIRTUAL TABLE temp.instance USING fts5vocab(main, \(table.rawValue), instance)")
        let sql = "SELECT term, doc, COUNT(*) FROM temp.instance GROUP BY term, doc ORDER BY term, doc"
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() {
            let (term, number, count): (String, Int, Int) = (row[0], row[1], row[2])
            if terms.last != term { terms.append(term) }
            counts[term, default: []].append((number, count))
            lengths[number] += count
        }
        try db.execute(sql: "DROP TABLE temp.instance")
    }

    /// What FTS5's bm25 gives for `term`, turned round, to the last bit: numbers are worked out in the same order.
    /// Source: https://sqlite.org/src/file/ext/fts5/fts5_aux.c
    func scores(of term: String) -> [PieceScore] {
        let (k1, b) = (1.2, 0.75)
        let rows = counts[term] ?? []
        let averageLength = Double(lengths.reduce(0, +)) / Double(lengths.count)
        let rarity = log((Double(lengths.count - rows.count) + 0.5) / (Double(rows.count) + 0.5))
        return rows.map { number, count in
            let (frequency, length) = (Double(count), Double(lengths[number]))
            let part = (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * length / averageLength))
            return PieceScore(number: number, score: (rarity <= 0 ? 1e-6 : rarity) * part)
        }
    }
}
