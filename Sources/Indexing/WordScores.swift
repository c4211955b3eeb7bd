import Foundation
import GRDB

/// What the words of questions score in each piece.
///
/// bm25 adds up what each word of a pattern scores, in the order of the pattern, so a sum over words gives what one query for
/// all of them does, to the last bit. What a word scores was worked out when the index was built, see `WordTable`; each is
/// read once and kept, since a conversation has few words of its own.
/// Source: https://www.sqlite.org/fts5.html#the_bm25_function
struct WordScores {
    /// How many pieces count: those with the highest scores.
    private static let depth = 60
    /// Words that no piece has are kept, too; when there are more, they are forgotten and read again.
    private static let mostWords = 1_000

    private let pieceCount: Int
    private var entries: [String: WordEntry] = [:]

    /// - Parameter pieceCount: How many pieces the index has; they are numbered from 0 on.
    init(pieceCount: Int) {
        self.pieceCount = pieceCount
    }

    /// For each piece what it scores in `table` for the words of `text`, which is never read as FTS5 syntax; 0 for all but
    /// the best.
    mutating func best(for text: String, in table: TextTable, _ db: Database) throws -> [Double] {
        var scores = [Double](repeating: 0, count: pieceCount)
        guard let pattern = WordPattern(text) else { return scores }
        try learn(pattern.words, in: db)
        for word in pattern.words {
            for piece in entries[word]?[table] ?? [] { scores[piece.number] += piece.score }
        }
        Self.keepBest(&scores)
        return scores
    }

    /// Of pieces that score the same the first count.
    private static func keepBest(_ scores: inout [Double]) {
        let sorted = scores.filter { $0 > 0 }.sorted(by: >)
        guard sorted.count > depth else { return }
        let least = sorted[depth - 1]
        var rest = sorted.prefix(depth).count { $0 == least }
        for place in scores.indices where scores[place] <= least {
            if scores[place] == least, rest > 0 { rest -= 1 } else { scores[place] = 0 }
        }
    }

    private mutating func learn(_ words: [String], in db: Database) throws {
        guard words.contains(where: { entries[$0] == nil }) else { return }
        // As many as one text may have are kept whatever their number.
        if entries.count >= Self.mostWords { entries = [:] }
        let tokenizer = try WordTokenizer(db)
        for word in words where entries[word] == nil {
            entries[word] = try entry(for: tokenizer.terms(of: word), word, in: db)
        }
    }

    private func entry(for terms: [String], _ word: String, in db: Database) throws -> WordEntry {
        switch terms.count {
        case 0: WordEntry()
        case 1: try WordTable.entry(for: terms[0], pieceCount: pieceCount, in: db)
        // "calf–and–shin", which FTS5 takes for a phrase.
        default: try WordEntry { try PieceScore.matching(word, in: $0, pieceCount: pieceCount, db) }
        }
    }
}

/// What a word scores in the pieces that have it, in each table.
struct WordEntry {
    private var text: [PieceScore] = []
    private var short: [PieceScore] = []

    /// That of a word that no piece has.
    init() {}

    init(_ scores: (TextTable) throws -> [PieceScore]) rethrows {
        text = try scores(.text)
        short = try scores(.short)
    }

    subscript(table: TextTable) -> [PieceScore] {
        switch table {
        case .text: text
        case .short: short
        }
    }
}
