import CorpusModel
import Foundation
import Learning

/// Tells lines that name a condition of the runner from lines that do not, by their words.
///
/// It is learned from the corpus' descriptions of conditions, and from all else that the corpus knows people to type.
/// It hears conditions that are told in words that no pattern has. A condition is heard only where the words speak for
/// it much more than for everything else together: what changes the advice must have been said.
struct ConditionOdds: Sendable, Hashable, Codable {
    /// Descriptions are few beside all else.
    private static let descriptionWeight: Float = 3
    /// Fewer words say too little: "my cast".
    private static let fewestTerms = 3
    /// Natural logarithm of the odds from which on a condition is heard: two to one.
    private static let heardFrom = 0.7

    /// Of class 0, which is no condition, and of each of `ids`.
    private let classifier: LinearClassifier
    private let ids: [String]

    /// - Parameters:
    ///   - described: Descriptions of conditions, by the ids of these.
    ///   - others: What names no condition, whatever it tells: numb toes are no painkiller.
    init(_ described: [String: [String]], beside others: [ClassifierTraining.Example], readBy reader: ExampleReader) {
        ids = described.keys.sorted()
        let told = ids.enumerated().flatMap { index, id in
            reader.examples(described[id] ?? [], label: index + 1, weight: Self.descriptionWeight)
        }
        // Words that no description has tell nothing here.
        let telling = Set(told.flatMap(\.features))
        let rest = others.map {
            ClassifierTraining.Example(features: $0.features.filter(telling.contains), label: 0, weight: $0.weight)
        }
        classifier = ClassifierTraining.train(rest + told, classCount: ids.count + 1)
    }

    /// The condition that `query`, or a sentence of it, names, and the words that speak most for it; nil
    /// when none is heard.
    func finding(in query: Query) -> DangerReading.Finding? {
        guard query.terms.count >= Self.fewestTerms else { return nil }
        let heard = QueryFeatures.parts(of: query).compactMap(condition).max { $0.odds < $1.odds }
        guard let heard, heard.odds >= Self.heardFrom else { return nil }
        let words = classifier.telling(query.terms, label: heard.index + 1)
        return words.isEmpty
            ? nil : DangerReading.Finding(id: ids[heard.index], words: words.joined(separator: " "))
    }

    private func condition(_ features: [UInt32]) -> (index: Int, odds: Double)? {
        let scores = classifier.scores(of: features).map(Double.init)
        guard let best = scores.indices.dropFirst().max(by: { scores[$0] < scores[$1] }) else { return nil }
        let rest = scores.indices.filter { $0 != best }.reduce(0) { $0 + exp(scores[$1] - scores[best]) }
        return (best - 1, -log(rest))
    }
}
