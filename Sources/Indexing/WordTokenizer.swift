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

    /// The terms of `text`, in its order. A pattern of `WordPattern` has mostly one; none or several where it holds what FTS5
    /// does not take for letters.
    func terms(of text: String) throws -> [String] {
        let found = Found()
        var text = text
        let code = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                tokenizer.tokenize(
                    context: Unmanaged.passUnretained(found).toOpaque(), tokenization: .query,
                    pText: characters.baseAddress, nText: CInt(characters.count)
                ) { context, _, term, length, _, _ in
                    guard let context, let term else { return ResultCode.SQLITE_OK.rawValue }
                    let bytes = UnsafeRawBufferPointer(start: term, count: Int(length))
                    let found = Unmanaged<Found>.fromOpaque(context).takeUnretainedValue()
                    found.terms.append(String(decoding: bytes, as: UTF8.self))
                    return ResultCode.SQLITE_OK.rawValue
                }
            }
        }
        guard code == ResultCode.SQLITE_OK.rawValue else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        return found.terms
    }

    /// What the tokenizer hands on, which takes a function of C. GRDB's own way makes a `Data` of each term first, which
    /// takes longer than to find it.
    private final class Found {
        var terms: [String] = []
    }
}
