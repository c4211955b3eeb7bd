package import CorpusModel
import Learning

/// Tells first lines that leave out what changes the advice, "sore.", "sort me out i overdid it", from those that say
/// enough to be answered, or refused.
///
/// It is learned from the corpus: from its vague lines, and from everything else that it knows people to begin with.
package struct VagueOdds: Sendable, Hashable, Codable {
    /// Vague lines are few beside the others.
    private static let vagueWeight: Float = 3

    private let classifier: LinearClassifier

    init(_ corpus: Corpus, readBy matcher: IntentMatcher) {
        let others =
            corpus.asked.map(\.text) + corpus.covered + corpus.advice.flatMap(\.alsoKnownAs)
            + corpus.notCovered.flatMap(\.examples) + corpus.rules.intents.chat.flatMap(\.phrases)
        let reader = ExampleReader(matcher: matcher)
        let examples =
            reader.examples(corpus.vague, label: 1, weight: Self.vagueWeight) + reader.examples(others, label: 0)
        classifier = ClassifierTraining.train(examples, classCount: 2)
    }

    /// Natural logarithm of the odds that `line` is vague: above 0 when that is likelier than not.
    package func logOdds(of line: Query) -> Double {
        let scores = classifier.scores(of: QueryFeatures.features(of: line))
        return Double(scores[1] - scores[0])
    }
}
