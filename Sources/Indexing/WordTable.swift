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

    /// Fills it with the terms of `pieces`, in the order of the corpus.
    ///
    /// They are counted as FTS5 counts them: to ask the full-text tables takes ten times as long as to build all else.
    static func fill(_ db: Database, with pieces: [PieceText]) throws {
        let tokenizer = try WordTokenizer(db)
        var numbers: [String: Int] = [:]
        func terms(of text: String) throws -> [Int] {
            try tokenizer.terms(of: text).map { term in
                if let known = numbers[term] { return known }
                let number = numbers.count
                numbers[term] = number
                return number
            }
        }
        var (text, short) = (TermCounts(), TermCounts())
        for piece in pieces {
            // A title and names are part of all words.
            let shared = try terms(of: piece.title) + terms(of: piece.names)
            short.append(shared)
            text.append(try shared + terms(of: piece.body))
        }
        let statement = try db.makeStatement(sql: "INSERT INTO word VALUES (?, ?, ?)")
        for (term, number) in numbers.sorted(by: { $0.key < $1.key }) {
            try statement.execute(arguments: [
                term, PieceScore.bytes(text.scores(of: number)), PieceScore.bytes(short.scores(of: number)),
            ])
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

/// How often each term, by its number, stands in each piece.
private struct TermCounts {
    /// For each term, the pieces that have it.
    private var counts: [[(number: Int, count: Int)]] = []
    /// How many terms each piece has.
    private var lengths: [Int] = []

    /// Adds a piece with these terms.
    mutating func append(_ terms: [Int]) {
        let number = lengths.count
        lengths.append(terms.count)
        for term in terms {
            while counts.count <= term { counts.append([]) }
            if counts[term].last?.number == number {
                counts[term][counts[term].count - 1].count += 1
            } else {
                counts[term].append((number, 1))
            }
        }
    }

    /// What FTS5's bm25 gives for `term`, turned round, to the last bit: numbers are worked out in the same order.
    /// Source: https://sqlite.org/src/file/ext/fts5/fts5_aux.c
    func scores(of term: Int) -> [PieceScore] {
        let (k1, b) = (1.2, 0.75)
        let rows = term < counts.count ? counts[term] : []
        let averageLength = Double(lengths.reduce(0, +)) / Double(lengths.count)
        let rarity = log((Double(lengths.count - rows.count) + 0.5) / (Double(rows.count) + 0.5))
        return rows.map { number, count in
            let (frequency, length) = (Double(count), Double(lengths[number]))
            let part = (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * length / averageLength))
            return PieceScore(number: number, score: (rarity <= 0 ? 1e-6 : rarity) * part)
        }
    }
}
