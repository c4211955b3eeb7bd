import Foundation

/// The corpus that was compiled into the program.
public enum EmbeddedCorpus {
    /// The corpus files: paths such as `Corpus/vocabulary.yml` with the text of each, ordered by path.
    public static var files: [(path: String, contents: String)] {
        embeddedFiles.map { (path: "\($0.path)", contents: "\($0.contents)") }
    }

    /// The corpus in binary form. Each time it is asked for it is decoded, which takes a millisecond or two.
    public static var corpus: [UInt8] { decoded(compiledCorpus) }

    /// What follows from the corpus, in binary form; likewise.
    public static var ready: [UInt8] { decoded(readyCorpus) }

    /// A number that differs when the corpus does, or what was worked out from it: 64-bit FNV-1a, as hexadecimal digits.
    /// Source: http://www.isthe.com/chongo/tech/comp/fnv/
    public static var contentHash: String { "\(compiledCorpusHash)" }

    private static func decoded(_ base64: StaticString) -> [UInt8] {
        let text = Data(
            bytesNoCopy: UnsafeMutableRawPointer(mutating: base64.utf8Start), count: base64.utf8CodeUnitCount,
            deallocator: .none)
        return Data(base64Encoded: text).map { [UInt8]($0) } ?? []
    }
}
