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
        /// How much the words speak for each level.
        var scores: [DangerLevel: Double]

        /// How much more the words speak for its level than for `other`.
        func lead(over other: DangerLevel) -> Double { (scores[level] ?? 0) - (scores[other] ?? scores[level] ?? 0) }
    }

    /// Class 0 is what is harmless.
    private static let levels: [DangerLevel] = [.book, .sameDay, .emergency]
    /// Descriptions are few beside what is harmless, and missing one is worse.
    private static let descriptionWeight: Float = 3
    /// Of fewer features that are known nothing can be said, and shorter lines are left to the patterns: "calf, I think".
    private static let fewestFeatures = 4
    private static let fewestTerms = 4

    private var classifier: LinearClassifier
    private var conditions: ConditionOdds

    public init(_ corpus: Corpus, readBy matcher: IntentMatcher) {
        let described = corpus.described
        let features = { (lines: [String]) in lines.map { QueryFeatures.features(of: matcher.query(for: $0)) } }
        let harmless = features(
            described.harmless + corpus.covered + corpus.advice.flatMap(\.alsoKnownAs)
                + corpus.notCovered.flatMap(\.examples))
        let told = [described.book, described.sameDay, described.emergency].map(features)
        let ofConditions = features(described.conditions.sorted { $0.key < $1.key }.flatMap(\.value))
        let examples =
            harmless.map { ClassifierTraining.Example(features: $0, label: 0) }
            + ofConditions.map { .init(features: $0, label: 0, weight: Self.descriptionWeight) }
            + told.enumerated().flatMap { level, lines in
                lines.map { .init(features: $0, label: level + 1, weight: Self.descriptionWeight) }
            }
        classifier = ClassifierTraining.train(examples, classCount: Self.levels.count + 1)
        conditions = ConditionOdds(described.conditions, others: harmless + told.joined(), readBy: matcher)
    }

    /// The condition that `query` names by its words; nil when none is heard.
    func condition(in query: Query) -> DangerReading.Finding? { conditions.finding(in: query) }

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
            words: classifier.telling(query.terms, label: label),
            scores: Dictionary(uniqueKeysWithValues: zip(Self.levels, scores.dropFirst())))
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
    /// How much more the words must speak for a more urgent level than for that of the signs that patterns met.
    private static let raisedByLead = 1.8

    /// Below these odds a pattern is taken to have met words that mean something else: the more urgent, the later.
    private static func hushedBelow(_ level: DangerLevel) -> Double {
        switch level {
        case .emergency: -6.5
        case .sameDay: -5.5
        case .book, .stop, .adapt: -5
        }
    }

    /// Adds what is heard by the words alone, raises the level where they speak clearly for a more urgent one, or drops what
    /// patterns met in a line that is like no description.
    ///
    /// - Parameter isStory: Whether there are earlier lines; what these add up to is never dropped.
    mutating func weigh(_ heard: DangerOdds.Reading, isStory: Bool) {
        if !isStory, let level, heard.logOdds < Self.hushedBelow(level) { signs = [] }
        if let level, !signs.isEmpty { return raise(heard, above: level) }
        guard signs.isEmpty, supposedSigns.isEmpty, !withdraws else { return }
        let bound = denied.isEmpty && conditions.isEmpty ? Self.raisedFrom(heard.level) : Self.raisedBesideOthers
        guard heard.logOdds >= bound else { return }
        signs = [Finding(describedIn: heard)]
        saysSomething = true
    }

    private mutating func raise(_ heard: DangerOdds.Reading, above level: DangerLevel) {
        guard heard.level > level, heard.logOdds >= Self.raisedFrom(heard.level),
            heard.lead(over: level) >= Self.raisedByLead
        else { return }
        signs.insert(Finding(describedIn: heard), at: 0)
    }

    /// Adds `condition`, which a line was heard to name, unless that is denied.
    mutating func add(_ condition: Finding) {
        guard !conditions.contains(where: { $0.id == condition.id }),
            denied.isDisjoint(with: IntentMatcher.stems(of: condition.words))
        else { return }
        conditions.append(condition)
        saysSomething = true
    }
}

extension DangerReading.Finding {
    fileprivate init(describedIn heard: DangerOdds.Reading) {
        self.init(id: "described-\(heard.level.rawValue)", words: heard.words)
    }
}
