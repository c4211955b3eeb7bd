import CorpusModel
import Learning

/// Tells what a line that names no tool says of "it": that it is gone, "dog took it lol", or back, "found
/// it under the bed".
///
/// It is learned from the corpus: from its lines about tools, and from everything else that it knows people to type.
struct ToolNews: Sendable, Hashable, Codable {
    /// Lines about tools are few beside the others.
    private static let lineWeight: Float = 3
    /// Natural logarithm of the odds from which on "it" is taken to be gone or back.
    private static let heardFrom: Float = 1

    /// Tells lines that say nothing of "it", class 0, from those of `ToolLine.News`.
    private let classifier: LinearClassifier

    init(_ corpus: Corpus, readBy matcher: IntentMatcher) {
        let reader = ExampleReader(matcher: matcher)
        let told = corpus.toolLines.flatMap { line in
            let label = line.news.flatMap(ToolLine.News.allCases.firstIndex).map { $0 + 1 } ?? 0
            return reader.examples([line.text], label: label, weight: Self.lineWeight) { !$0.namesTool }
        }
        let others =
            corpus.followed.map(\.text) + corpus.asked.map(\.text) + corpus.notCovered.flatMap(\.examples)
            + corpus.rules.intents.chat.flatMap(\.phrases)
        classifier = ClassifierTraining.train(
            told + reader.examples(others, label: 0) { !$0.namesTool },
            classCount: ToolLine.News.allCases.count + 1)
    }

    /// What a line tells of "it".
    struct Finding {
        var news: ToolLine.News
        /// Those of the words that speak most for it.
        var stems: [String]
    }

    /// What `line` tells; nil for nothing.
    func finding(in line: Query) -> Finding? {
        guard !line.namesTool else { return nil }
        let scores = classifier.scores(of: QueryFeatures.features(of: line))
        guard let best = scores.indices.dropFirst().max(by: { scores[$0] < scores[$1] }) else { return nil }
        let others = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        guard scores[best] - others > Self.heardFrom else { return nil }
        return Finding(
            news: ToolLine.News.allCases[best - 1], stems: classifier.telling(line.terms, label: best))
    }
}

extension Query {
    /// Whether it names a tool, at hand or not.
    fileprivate var namesTool: Bool { names(.tool) || takenAway.contains(.tool) }
}
