import CorpusModel
import Dialogue
import LineEditing

/// What Tab offers: commands and topics after a slash, else names and words of the corpus.
struct QuestionCompleter {
    private let commands: [Candidate]
    private let words: [Candidate]

    init(_ library: Library) {
        let topics = TopicBrowser(library).names
        commands =
            CommandNames.all.map { Candidate($0.name, description: $0.about) }
            + topics.map { Candidate("/\($0.name)", description: $0.about) }
        words = library.completionWords.map { Candidate($0.word, description: $0.about) }
    }

    /// The candidates for the word that ends at `cursor`; nil when there are none.
    func completions(in line: String, at cursor: String.Index) -> Completions? {
        let start = line[..<cursor].lastIndex(where: \.isWhitespace).map { line.index(after: $0) } ?? line.startIndex
        let typed = line[start..<cursor].lowercased()
        guard !typed.isEmpty || start == line.startIndex else { return nil }
        let isCommand = start == line.startIndex && (typed.hasPrefix("/") || typed.isEmpty)
        let found = (isCommand ? commands : words).filter { $0.insertion.lowercased().hasPrefix(typed) }
        return found.isEmpty ? nil : Completions(replacing: start..<cursor, candidates: found)
    }
}
