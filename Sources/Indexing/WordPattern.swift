/// FTS5 patterns for the words of a text, which is never read as FTS5 syntax.
///
/// They match what GRDB's `FTS5Pattern` does, which opens two databases in memory for each: that takes longer than to search.
/// Source: https://www.sqlite.org/fts5.html#full_text_query_syntax
struct WordPattern {
    /// As FTS5's tokenizer `ascii` parts them: runs of letters, digits and all that is not ASCII; a pattern each.
    let words: [String]

    /// - Returns: Nil when `text` has no words.
    init?(_ text: String) {
        words = text.utf8.split { !Self.isOfWord($0) }.map { "\"\(Substring($0))\"" }
        if words.isEmpty { return nil }
    }

    /// Matches rows with any of the words.
    var any: String { words.joined(separator: " OR ") }

    /// Matches rows with all of the words.
    var all: String { words.joined(separator: " ") }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
            true
        default: false
        }
    }
}
