public import CorpusModel
import Foundation
import Learning

/// Tells what the articles cover from what they do not, by the words of a question.
///
/// It is learned from the corpus: from the phrases that the pieces of advice are known by, and from examples of what
/// people ask that no article answers, topic by topic. What goes on from an answer, "like what", is a class of
/// its own, and covered.
public struct CoverageReading: Sendable, Codable {
    /// How a line reads.
    public struct Odds: Sendable, Hashable {
        /// Natural logarithm of the odds that the articles cover it: above 0 when that is likelier than not.
        public var logOdds: Double
        /// The uncovered topic that it is most like.
        public var nearestTopic: String?
    }

    /// The topics, in the order of the classifier's classes from `firstTopic` on.
    private var topics: [String]
    private var classifier: LinearClassifier

    private static let covered = 0
    /// What goes on from an answer.
    private static let goingOn = 1
    private static let firstTopic = 2

    /// Learns from the phrases of the pieces, and from the questions and lines of `corpus`.
    public init(_ corpus: Corpus, readBy matcher: IntentMatcher) {
        topics = corpus.notCovered.map(\.id)
        let covered = corpus.advice.flatMap { [$0.title] + $0.alsoKnownAs } + corpus.asked.map(\.text) + corpus.covered
        let reader = ExampleReader(matcher: matcher, features: QueryFeatures.pairedFeatures)
        let examples =
            reader.examples(covered, label: Self.covered)
            + reader.examples(corpus.followed.map(\.text), label: Self.goingOn)
            + corpus.notCovered.enumerated().flatMap { index, topic in
                reader.examples(topic.examples, label: Self.firstTopic + index)
            }
        classifier = ClassifierTraining.train(examples, classCount: Self.firstTopic + topics.count)
    }

    /// How `query` reads: of a story the sentence that is covered most counts as much as the whole. Without topics to
    /// tell from, everything is covered.
    ///
    /// - Parameter isFirst: Whether nothing was answered before, so that it goes on from nothing.
    public func odds(of query: Query, isFirst: Bool) -> Odds {
        guard !topics.isEmpty else { return Odds(logOdds: 10, nearestTopic: nil) }
        let parts = QueryFeatures.pairedParts(of: query).map { odds(of: $0, isFirst: isFirst) }
        var whole = parts[0]
        if let best = parts.dropFirst().map(\.logOdds).max() { whole.logOdds = (whole.logOdds + best) / 2 }
        return whole
    }

    private func odds(of features: [UInt32], isFirst: Bool) -> Odds {
        let scores = classifier.scores(of: features).map(Double.init)
        let others = scores[Self.firstTopic...]
        let nearest = others.indices.max { scores[$0] < scores[$1] }.map { topics[$0 - Self.firstTopic] }
        let covered = isFirst ? scores[..<Self.goingOn] : scores[..<Self.firstTopic]
        return Odds(logOdds: Self.logOfSum(covered) - Self.logOfSum(others), nearestTopic: nearest)
    }

    /// The natural logarithm of the sum of what `logarithms` are those of.
    private static func logOfSum(_ logarithms: some Collection<Double>) -> Double {
        let highest = logarithms.max() ?? 0
        return highest + log(logarithms.reduce(0) { $0 + exp($1 - highest) })
    }
}
