import CorpusModel
import Dialogue
import LineEditing
import Understanding

/// What Tab offers: commands and topics after a slash, what a command takes after its name, else names of areas, tools,
/// phases and symptoms, and example questions.
struct QuestionCompleter {
    private let browser: TopicBrowser
    private let commands: CandidatePool
    private let arguments: [String: CandidatePool]
    private let names: CandidatePool
    private let words: CandidatePool
    private let examples: [String]
    /// How many words a name may have.
    private let longestName: Int

    init(_ library: Library) {
        browser = TopicBrowser(library)
        let topics = browser.names
        let named = library.rules.vocabulary.concepts.map {
            Candidate($0.name.lowercased(), description: $0.about.isEmpty ? $0.kind.rawValue : $0.about)
        }
        commands = CandidatePool(
            CommandNames.all.map { Candidate($0.name, description: $0.about) }
                + topics.map { Candidate("/\($0.name)", description: $0.about) })
        arguments = SlashCommand.arguments.mapValues { CandidatePool($0) }.merging([
            "/topics": CandidatePool(topics.map { Candidate($0.name, description: $0.about) })
        ]) { $1 }
        names = CandidatePool(named)
        words = CandidatePool(library.completionWords.map { Candidate($0.word, description: $0.about) })
        examples = library.rules.answers.examples
        longestName = named.map { $0.insertion.split(separator: " ").count }.max() ?? 1
    }

    /// The candidates at `cursor`; nil when there are none.
    func completions(in line: String, at cursor: String.Index) -> Completions? {
        let typed = line[..<cursor]
        guard !typed.isEmpty else { return found(commands.matches(""), replacing: cursor..<cursor) }
        if typed.hasPrefix("/") { return commandCompletions(typed) }
        return nameCompletions(typed)
    }

    /// What can follow a command that opens a page.
    private func pages(after command: String) -> CandidatePool {
        let words = command.dropFirst().split(separator: " ").map(String.init)
        return CandidatePool(browser.arguments(after: words).map { Candidate($0.name, description: $0.about) })
    }

    private func commandCompletions(_ typed: Substring) -> Completions? {
        guard let blank = typed.lastIndex(where: \.isWhitespace) else {
            return found(commands.matches(typed), replacing: typed.startIndex..<typed.endIndex)
        }
        let start = typed.index(after: blank)
        let command = typed[..<blank].split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        let pool = arguments[command] ?? pages(after: command)
        return found(pool.matches(typed[start...]), replacing: start..<typed.endIndex)
    }

    /// A name may have several words, so the longest beginning of one that ends at the cursor counts.
    private func nameCompletions(_ typed: Substring) -> Completions? {
        let starts = Self.starts(of: typed, limit: longestName)
        guard let last = starts.last else { return nil }
        for start in starts {
            let candidates = names.beginning(with: typed[start...]) + questions(after: typed, from: start)
            if !candidates.isEmpty { return found(candidates, replacing: start..<typed.endIndex) }
        }
        let word = typed[last...]
        let candidates = names.matches(word)
        return found(candidates.isEmpty ? words.matches(word) : candidates, replacing: last..<typed.endIndex)
    }

    /// Example questions that begin with all that was typed, from `start` on.
    private func questions(after typed: Substring, from start: String.Index) -> [Candidate] {
        examples.filter { $0.hasPrefix(typed.lowercased()) }.map { example in
            let before = typed[..<start].count
            return Candidate(String(example.dropFirst(before)), display: example, description: "question")
        }
    }

    /// Where the last words of `typed` begin, the farthest first; none when no word was begun.
    private static func starts(of typed: Substring, limit: Int) -> [String.Index] {
        var starts: [String.Index] = []
        var isInWord = false
        for index in typed.indices {
            let isWord = !typed[index].isWhitespace
            if isWord && !isInWord { starts.append(index) }
            isInWord = isWord
        }
        return isInWord ? Array(starts.suffix(limit)) : []
    }

    private func found(_ candidates: [Candidate], replacing range: Range<String.Index>) -> Completions? {
        candidates.isEmpty ? nil : Completions(replacing: range, candidates: candidates)
    }
}
