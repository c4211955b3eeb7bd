import CorpusModel

/// The pieces of advice whose texts say what a condition rules out: "press hard", "frozen", the name of a tool.
///
/// It is worked out once for a corpus, so that no text is read for it while someone waits.
struct SayingAdvice: Sendable, Codable {
    private var conditions: [String] = []
    /// For each condition, numbers of pieces in the order of the corpus.
    private var numbers = NumberLists()

    init(_ corpus: Corpus) {
        let texts = corpus.advice.map(Self.words)
        for condition in corpus.rules.conditions.conditions {
            let ruledOut = condition.ruledOut.sayings(corpus.rules.vocabulary)
            conditions.append(condition.id)
            numbers.append(texts.indices.filter { number in ruledOut.contains { texts[number].contains(" \($0) ") } })
        }
    }

    /// Numbers of the pieces that say what the condition with this id rules out; none when there is no such condition.
    func numbers(for condition: String) -> [Int] {
        guard let index = conditions.firstIndex(of: condition) else { return [] }
        return numbers[index].map(Int.init)
    }

    /// What a reader is told to do.
    private static func words(of advice: Advice) -> String {
        ([advice.title, advice.text, advice.pressure ?? ""] + advice.steps).joined(separator: " ").wordsBetweenSpaces
    }
}

extension String {
    /// In lower case, each word between spaces, and nothing else.
    package var wordsBetweenSpaces: String {
        " " + lowercased().map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined() + " "
    }
}
