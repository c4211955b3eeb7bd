package import CorpusModel
import Learning

/// How the words of a line that goes on from an answer tell where what it asks for stands to what was shown: "secs"
/// speaks for pieces with a dose, "instead" for other tools, "sitting" for the piece that was shown and its steps.
///
/// It is learned from the corpus alone: from lines, each with the piece that was shown before it and
/// those that answer it.
package struct KnownFollowUps: Sendable, Hashable, Codable {
    private var classifier: LinearClassifier

    /// Learns from the follow-ups of `corpus`, read by `matcher`. What their words have in common with the known
    /// questions of the pieces is not learned once more.
    init(_ corpus: Corpus, readBy matcher: IntentMatcher, beside known: KnownQuestions) {
        let succession = Succession(corpus.rules)
        let pieces = Dictionary(corpus.advice.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let places = Dictionary(
            corpus.advice.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let examples = corpus.followed.compactMap { line -> ChoiceTraining.Example? in
            let right = line.answers.uniqued().compactMap { places[$0] }
            guard let shown = pieces[line.after], !right.isEmpty else { return nil }
            let query = matcher.query(for: line.text)
            return ChoiceTraining.Example(
                features: Self.features(of: query),
                options: corpus.advice.map { succession.traits(of: $0, after: shown, areas: query.areas) },
                known: known.likeness(to: query).map { Float($0) }, right: right)
        }
        classifier = ChoiceTraining.train(examples, traitCount: succession.traitCount)
    }

    /// How much `line` speaks for each trait of `Succession`, in its order: no unit, 0 for one of which
    /// it says nothing.
    package func leanings(of line: Query) -> [Double] {
        classifier.scores(of: Self.features(of: line)).map(Double.init)
    }

    /// Its words, with one for each kind of concept, and what was read to be asked.
    private static func features(of line: Query) -> [UInt32] {
        let asked = line.asksSomething ? line.intents.prefix(1).map { FeatureHash.hash("asks", $0) } : []
        let words = line.pattern.map { FeatureHash.hash("word", $0) } + asked
        return [FeatureHash.hash("always")] + words.uniqued()
    }
}
