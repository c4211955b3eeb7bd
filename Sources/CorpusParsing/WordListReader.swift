internal import CorpusModel
internal import Diagnostics

/// Reads a plain list of words, one a line.
struct WordListReader {
    private(set) var words: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: CorpusFile) {
        for (number, line) in file.contents.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard line.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
                let place = SourceLocation(file: file.path, line: number + 1, column: 1)
                let message = "\(quoted(String(line))) is not a word in small letters; write one word a line"
                diagnostics.append(Diagnostic(at: place, message))
                continue
            }
            words.append(String(line))
        }
    }
}
