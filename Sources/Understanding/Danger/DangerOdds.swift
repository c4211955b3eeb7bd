public import CorpusModel
import Foundation
import Learning

/// Tells lines that describe a sign of danger from lines that do not, by their words.
///
/// It is learned from the corpus' descriptions of signs, and from everything harmless that the corpus knows people to
/// type. It backs the patterns of the signs up: it hears signs that are told in words that no pattern has, and it
/// hushes patterns that met words of a sign in a line that is like no description of one.
public struct DangerOdds: Sendable, Hashable, Codable {
    /// How a line reads.
    struct Reading: Sendable {
        /// Natural logarithm of the odds that it describes a sign.
        ///
        /// 0, which neither raises nor hushes anything, where there is too little to tell by.
        var logOdds: Double
        /// The same by the words alone that mean something: no small words, no parts of the body, nothing that running
        /// does to anyone. Minus infinity without such words: "my left calf is sore".
        var meantOdds: Double
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
    /// What is asked and said in few words is much of one kind, and no less harmless where it has a word of a sign.
    private static let ordinaryWeight: Float = 0.5
    /// The words of a line that is a story.
    private static let storyWords = 18
    /// Of fewer features that are known nothing can be said, and shorter lines are left to the patterns:
    /// "calf, I think".
    private static let fewestFeatures = 4
    private static let fewestTerms = 4

    private var classifier: LinearClassifier
    private var conditions: ConditionOdds
    /// Stems of words that alone tell nothing of danger: small words, sides, parts of the body, and what running does
    /// to these. Words that deny are not among them.
    private var small: StemSet
    /// The symptoms that running gives anyone.
    private var everyday: Set<ConceptID>

    public init(_ corpus: Corpus, readBy matcher: IntentMatcher) {
        let described = corpus.described
        let reader = ExampleReader(matcher: matcher)
        let asked = corpus.asked.map(\.text)
        let harmless = reader.examples(
            described.harmless + corpus.covered + corpus.advice.flatMap(\.alsoKnownAs)
                + corpus.notCovered.flatMap(\.examples) + asked.filter(Self.isStory),
            label: 0)
        let ordinary = reader.examples(
            corpus.followed.map(\.text) + asked.filter { !Self.isStory($0) }, label: 0, weight: Self.ordinaryWeight)
        let ofConditions = reader.examples(
            described.conditions.sorted { $0.key < $1.key }.flatMap(\.value), label: 0,
            weight: Self.descriptionWeight)
        let told = [described.book, described.sameDay, described.emergency].enumerated().flatMap { level, lines in
            reader.examples(lines, label: level + 1, weight: Self.descriptionWeight)
        }
        classifier = ClassifierTraining.train(
            harmless + ordinary + ofConditions + told, classCount: Self.levels.count + 1)
        conditions = ConditionOdds(described.conditions, beside: harmless + told, readBy: reader)
        small = Self.smallWords(of: corpus.rules, described.small)
        everyday = Set(corpus.rules.vocabulary.concepts(.symptom).filter(\.isEveryday).map(\.id))
    }

    /// Signs are often told in a story, so stories without any are needed beside them.
    private static func isStory(_ line: String) -> Bool { line.split(separator: " ").count >= storyWords }

    /// - Parameter listed: Those that the descriptions list.
    private static func smallWords(of rules: Rules, _ listed: [String]) -> StemSet {
        let vocabulary = rules.vocabulary
        var words = listed + vocabulary.filler + vocabulary.determiners + vocabulary.sides + rules.safety.passable
        for concept in vocabulary.concepts where concept.kind == .area || concept.isEveryday {
            words += concept.phrases
        }
        let denying = (rules.safety.cues.negating + rules.safety.cues.lacking).filter { !$0.contains(" ") }
        return StemSet(Set(words.flatMap(IntentMatcher.stems)).subtracting(denying.flatMap(IntentMatcher.stems)))
    }

    /// The condition that `query` names by its words; nil when none is heard.
    func condition(in query: Query) -> DangerReading.Finding? { conditions.finding(in: query) }

    /// How `query` reads: as its most alarming sentence does, or as the whole of it.
    func reading(of query: Query) -> Reading {
        let readings = QueryFeatures.parts(of: query)
            .map { (features: $0, scores: classifier.scores(of: $0).map(Double.init)) }
        let odds = readings.map { reading in
            query.terms.count >= Self.fewestTerms
                && reading.features.count(where: classifier.knows) >= Self.fewestFeatures
                ? Self.logOdds(reading.scores) : 0
        }
        let worst = odds.indices.max { odds[$0] < odds[$1] } ?? 0
        let scores = readings[worst].scores
        let label = (1..<scores.count).max { scores[$0] < scores[$1] } ?? 1
        let meant = QueryFeatures.meaningFeatures(of: query, small: small, everyday)[worst]
        return Reading(
            logOdds: odds[worst], meantOdds: meant.isEmpty ? -.infinity : logOdds(of: meant),
            level: Self.levels[label - 1],
            words: classifier.telling(query.terms, label: label).joined(separator: " "),
            scores: Dictionary(uniqueKeysWithValues: zip(Self.levels, scores.dropFirst())))
    }

    /// The odds of the clause alone that speaks most for danger; minus infinity when there is but one, or
    /// too little in each.
    ///
    /// Who tells of a sign mostly asks for a massage in the same breath: "fainted on the last hill, which roller is
    /// best for stiff legs?"
    func clauseOdds(of query: Query) -> Double {
        QueryFeatures.clauseFeatures(of: query).filter { $0.count(where: classifier.knows) >= Self.fewestFeatures }
            .map(logOdds).max() ?? -.infinity
    }

    private func logOdds(of features: [UInt32]) -> Double {
        Self.logOdds(classifier.scores(of: features).map(Double.init))
    }

    /// How much the scores speak for any level rather than for class 0.
    private static func logOdds(_ scores: [Double]) -> Double {
        let told = scores.dropFirst()
        let highest = told.max() ?? 0
        return highest + log(told.reduce(0) { $0 + exp($1 - highest) }) - scores[0]
    }
}
