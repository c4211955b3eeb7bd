import GRDB

/// Takes words for the terms under which FTS5 files them: without accents, capitals and endings.
struct WordTokenizer {
    /// As the full-text tables name it.
    static let name = "porter unicode61 remove_diacritics 2"

    private let tokenizer: any FTS5Tokenizer

    /// - Parameter db: From which something was read before: of a database that turns out to be damaged only then, GRDB
    ///   asks for what it needs of FTS5 in vain, and ends the program.
    init(_ db: Database) throws {
        let components = Self.name.split(separator: " ").map(String.init)
        tokenizer = try db.makeTokenizer(FTS5TokenizerDescriptor(components: components))
    }

    /// The terms of `word`, a pattern of `WordPattern`: mostly one; none or several where it holds what FTS5 does not take
    /// for letters.
    func terms(of word: String) throws -> [String] { try tokenizer.tokenize(query: word).map(\.token) }
}
