public import CorpusModel
import Foundation
import Learning

/// Tells lines that describe a sign of danger from lines that do not, by their words.
///
/// It is learned from the corpus' descriptions of signs, and from everything harmless that the corpus knows people to type.
/// It backs the patterns of the signs up: it hears signs that are told in words that no pattern has, and it hushes patterns
/// that met words of a sign in a line that is like no description of one.
public struct DangerOdds: Sendable, Hashable, Codable {
    /// How a line reads.
    struct Reading: Sendable {
        /// Natural logarithm of the odds that it describes a sign.
        ///
        /// 0, which neither raises nor hushes anything, where there is too little to tell by.
        var logOdds: Double
        /// How urgent the sign would be.
        var level: DangerLevel
        /// The words that speak most for it.
        var words: String
    }

    /// Class 0 is what is harmless.
    private static let levels: [DangerLevel] = [.book, .sameDay, .emergency]
    /// Descriptions are few beside what is harmless, and missing one is worse.
    private static let descriptionWeight: Float = 3
    private static let mostWords = 4
    /// Of fewer features that are known nothing can be said, and shorter lines are left to the patterns: "calf, I think".
    private static let fewestFeatures = 4
    private static let fewestTerms = 4

    private var classifier: LinearClassifier

    public init(_ corpus: Corpus, readBy matcher: IntentMatcher) {
        let described = corpus.described
        let harmless =
            described.harmless + corpus.covered + corpus.advice.flatMap(\.alsoKnownAs)
            + corpus.notCovered.flatMap(\.examples)
        let told = [described.book, described.sameDay, described.emergency]
        let lines =
            harmless.map { (text: $0, label: 0) }
            + told.enumerated().flatMap { level, lines in lines.map { (text: $0, label: level + 1) } }
        let examples = lines.map { line in
            ClassifierTraining.Example(
                features: QueryFeatures.features(of: matcher.query(for: line.text)), label: line.label,
                weight: line.label == 0 ? 1 : Self.descriptionWeight)
        }
        classifier = ClassifierTraining.train(examples, classCount: Self.levels.count + 1)
    }

    /// How `query` reads: as its most alarming sentence does, or as the whole of it.
    func reading(of query: Query) -> Reading {
        let parts = [QueryFeatures.features(of: query)] + QueryFeatures.sentenceFeatures(of: query)
        let readings = parts.map { (features: $0, scores: classifier.scores(of: $0).map(Double.init)) }
        let odds = readings.map { reading -> Double in
            guard query.terms.count >= Self.fewestTerms,
                reading.features.count(where: classifier.knows) >= Self.fewestFeatures
            else { return 0 }
            let told = reading.scores.dropFirst()
            let highest = told.max() ?? 0
            return highest + log(told.reduce(0) { $0 + exp($1 - highest) }) - reading.scores[0]
        }
        let worst = odds.indices.max { odds[$0] < odds[$1] } ?? 0
        let scores = readings[worst].scores
        let label = (1..<scores.count).max { scores[$0] < scores[$1] } ?? 1
        return Reading(
            logOdds: odds[worst], level: Self.levels[label - 1],
            words: telling(query, label, among: readings[worst].features.count))
    }

    private func telling(_ query: Query, _ label: Int, among count: Int) -> String {
        let weighed = Array(Set(query.terms)).map { term in
            (term, classifier.weight(of: FeatureHash.hash("word", term), for: label, among: count))
        }
        let most = weighed.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(Self.mostWords).map(\.0)
        return query.terms.filter(most.contains).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            .joined(separator: " ")
    }
}

extension DangerReading {
    /// From these odds on a line is taken to describe a sign that no pattern met: the more urgent, the sooner.
    private static func raisedFrom(_ level: DangerLevel) -> Double {
        switch level {
        case .emergency: 0.05
        case .sameDay: 0.2
        case .book, .stop, .adapt: 0.8
        }
    }

    /// Where the line also denies something or names a condition, words of danger are there anyway.
    private static let raisedBesideOthers = 3.0
    /// Below these odds a pattern is taken to have met words that mean something else.
    private static let hushedBelow = -5.0

    /// Adds what is heard by the words alone, or drops what patterns met in a line that is like no description.
    ///
    /// - Parameter isStory: Whether there are earlier lines; what these add up to is never dropped.
    mutating func weigh(_ heard: DangerOdds.Reading, isStory: Bool) {
        if !isStory, heard.logOdds < Self.hushedBelow { signs = [] }
        guard signs.isEmpty, supposedSigns.isEmpty, !withdraws else { return }
        let bound = denied.isEmpty && conditions.isEmpty ? Self.raisedFrom(heard.level) : Self.raisedBesideOthers
        guard heard.logOdds >= bound else { return }
        signs = [Finding(id: "described-\(heard.level.rawValue)", words: heard.words)]
        saysSomething = true
    }
}
