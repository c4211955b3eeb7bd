public import CorpusModel
import Learning

/// How much a question is like the questions that each piece of advice is known to answer.
///
/// It is learned from the corpus alone: from the titles of the pieces and the phrases that runners use for them. What it
/// knows is a weight for each word, pair of words and reading, so that every likeness can be told word by word.
public struct KnownQuestions: Sendable, Hashable, Codable {
    /// The pieces, in the order of the corpus, which is that of the classifier's classes.
    private(set) var ids: [AdviceID]
    private var classifier: LinearClassifier

    /// Learns from the titles and names of `advice`, read by `matcher`.
    public init(_ advice: [Advice], readBy matcher: IntentMatcher) {
        ids = advice.map(\.id)
        var examples: [ClassifierTraining.Example] = []
        for (label, piece) in advice.enumerated() {
            for phrase in [piece.title] + piece.alsoKnownAs {
                let features = QueryFeatures.features(of: matcher.query(for: phrase))
                examples.append(ClassifierTraining.Example(features: features, label: label))
            }
        }
        classifier = ClassifierTraining.train(examples, classCount: ids.count)
    }

    /// For each piece how much the question is like its own: no unit, about 0 for one that it has nothing to do with,
    /// higher is more alike. In a story the sentence that is most alike counts as much as the whole.
    public func likeness(to query: Query) -> [AdviceID: Double] {
        var scores = classifier.scores(of: QueryFeatures.features(of: query))
        let sentences = QueryFeatures.sentenceFeatures(of: query).map(classifier.scores)
        if !sentences.isEmpty {
            for label in scores.indices {
                let best = sentences.reduce(-Float.infinity) { max($0, $1[label]) }
                scores[label] = (scores[label] + best) / 2
            }
        }
        return Dictionary(uniqueKeysWithValues: zip(ids, scores.map(Double.init)))
    }
}
