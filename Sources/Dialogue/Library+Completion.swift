import CorpusModel
import Understanding

extension Library {
    /// Words worth completing in a question: names of concepts first, then words of the corpus, each once.
    public var completionWords: [(word: String, about: String)] {
        var seen: Set<String> = []
        var words: [(word: String, about: String)] = []
        for concept in rules.vocabulary.concepts {
            for word in concept.name.split(separator: " ") where seen.insert(word.lowercased()).inserted {
                words.append((word.lowercased(), concept.kind.rawValue))
            }
        }
        for word in corpusWords where seen.insert(word).inserted { words.append((word, "")) }
        return words
    }
}
