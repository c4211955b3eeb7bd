import CorpusData
public import CorpusModel
public import Understanding

/// The corpus that the program carries, read once for all tests.
public enum RealCorpus {
    public static var corpus: Corpus { compiled.corpus }

    public static let compiled: CompiledCorpus = {
        do {
            return try EmbeddedCorpus.compiled()
        } catch {
            fatalError("\(error)")
        }
    }()
}
