/// The corpus files that were compiled into the program.
public enum EmbeddedCorpus {
    /// Paths such as `Corpus/vocabulary.yml` with the text of each, ordered by path.
    public static var files: [(path: String, contents: String)] {
        embeddedFiles.map { (path: "\($0.path)", contents: "\($0.contents)") }
    }

    /// A number that differs when the corpus does: 64-bit FNV-1a over paths and texts.
    /// Source: http://www.isthe.com/chongo/tech/comp/fnv/
    public static var contentHash: UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for file in embeddedFiles {
            for text in [file.path, file.contents] {
                text.withUTF8Buffer { bytes in
                    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
                }
            }
        }
        return hash
    }
}
