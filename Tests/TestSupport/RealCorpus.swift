import CorpusData
public import CorpusModel
import CorpusParsing

/// The corpus that the program carries, parsed once for all tests.
public enum RealCorpus {
    public static let corpus: Corpus = {
        do {
            return try CorpusParser.parse(
                EmbeddedCorpus.files.map { CorpusFile(path: $0.path, contents: $0.contents) })
        } catch {
            fatalError("\(error)")
        }
    }()
}
