public import Indexing
public import Understanding

/// The corpus that was compiled into the program.
public enum EmbeddedCorpus {
    /// The corpus files: paths such as `Corpus/vocabulary.yml` with the text of each, ordered by path.
    public static var files: [(path: String, contents: String)] {
        embeddedFiles.map { (path: "\($0.path)", contents: "\($0.contents)") }
    }

    /// The corpus and what follows from it. It is read whole, which takes some milliseconds.
    public static func compiled() throws -> CompiledCorpus {
        try CompiledCorpus(decoding: compiledCorpus, ready: readyCorpus)
    }

    /// What a program needs of the corpus from its start on.
    public static func ready() throws -> ReadyCorpus { try ReadyCorpus(decoding: readyCorpus) }

    /// The index of the corpus' advice.
    public static func index() throws -> IndexImage { try IndexImage(decoding: indexImage) }

    /// A number that differs when the corpus does, or what was worked out from it: 64-bit FNV-1a, as hexadecimal
    /// digits. Source: http://www.isthe.com/chongo/tech/comp/fnv/
    public static var contentHash: String { "\(compiledCorpusHash)" }
}
