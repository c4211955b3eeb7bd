public import CorpusModel
public import Diagnostics

/// Reads the files of a corpus.
public enum CorpusParser {
    /// The corpus that `files` hold: its articles in their order.
    ///
    /// - Throws: every mistake of every file, sorted by place; ids are checked across files. Mentions of ids from a
    ///   file that cannot be read are not judged.
    public static func parse(_ files: [CorpusFile]) throws(DiagnosticsError) -> Corpus {
        var reader = CorpusReader()
        for file in files { reader.read(file) }
        reader.reportMissingFiles()
        let mistakes = reader.mistakes()
        guard mistakes.isEmpty else { throw DiagnosticsError(mistakes) }
        return reader.corpus
    }
}
