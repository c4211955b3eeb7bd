public import CorpusModel
import GRDB

/// A piece of advice that holds words that were searched for.
public struct TextMatch: Sendable, Hashable {
    public var advice: Advice
    /// The part of the text that has the most of the words; empty when only the title has them.
    public var excerpt: String
    /// The words as they stand in title and excerpt.
    public var words: Set<String>
}

/// Search for words in titles and texts, as a reader sees them.
struct TextSearch {
    /// Marks for the start and end of a match, from the private use area so that no text holds them.
    private static let start: Character = "\u{E000}"
    private static let end: Character = "\u{E001}"
    private static let tokensInExcerpt = 18

    var db: Database

    /// Pieces with all words of `text`, best first; with any of them when none has all.
    func matches(for text: String) throws -> [TextMatch] {
        guard let pattern = WordPattern(text) else { return [] }
        let found = try matches(of: pattern.all)
        return found.isEmpty ? try matches(of: pattern.any) : found
    }

    private func matches(of pattern: String) throws -> [TextMatch] {
        let sql = """
            SELECT number, highlight(advice_text, 0, :start, :end) AS title,
                snippet(advice_text, 1, :start, :end, '...', \(Self.tokensInExcerpt)) AS excerpt
            FROM advice_text JOIN advice ON number = advice_text.rowid
            WHERE advice_text MATCH :pattern ORDER BY bm25(advice_text, 4.0, 1.0, 0.0), number
            """
        let arguments: StatementArguments = [
            "start": String(Self.start), "end": String(Self.end), "pattern": "{title body} : (\(pattern))",
        ]
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            let title: String = try row.reading("title")
            let excerpt: String = try row.reading("excerpt")
            let isInText = excerpt.contains(Self.start)
            return TextMatch(
                advice: try CandidateSearch(db: db).advice(numbered: row.reading("number")),
                excerpt: isInText ? plain(excerpt) : "", words: marked(title).union(marked(excerpt)))
        }
    }

    private func plain(_ text: String) -> String {
        let words = text.filter { $0 != Self.start && $0 != Self.end }.split(whereSeparator: \.isWhitespace)
        return words.joined(separator: " ")
    }

    private func marked(_ text: String) -> Set<String> {
        Set(
            text.split(separator: Self.start).dropFirst(text.first == Self.start ? 0 : 1).compactMap { part in
                part.firstIndex(of: Self.end).map { String(part[..<$0]) }
            })
    }
}
