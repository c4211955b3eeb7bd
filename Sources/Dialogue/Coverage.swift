import CorpusModel
import Foundation
import Indexing
import Understanding

/// Whether the articles cover a question.
///
/// A score alone does not tell. Three things are weighed: how the words of the question read, by what the corpus knows of
/// covered and uncovered questions; what was understood; and how well the best piece of advice fits.
struct Coverage {
    /// What is weighed, and how much each counts: natural logarithms of odds.
    ///
    /// The weights were fitted to the tuning questions by logistic regression.
    private enum Weight {
        static let reading = 0.87
        static let concept = 0.1
        static let topic = 0.3
        /// "rolling for sore quads" is covered, whatever stands beside it.
        static let topicOfTrouble = 0.9
        static let trouble = 2.0
        static let unknownShare = -1.0
        static let outsidePhrase = -1.9
        static let words = 0.15
        static let likeness = 0.6
        static let base = -2.5
        /// Who was answered before mostly goes on about what the articles cover.
        static let first = -0.3
    }

    /// What each signal adds, by name, for telling why.
    private(set) var terms: [(name: String, value: Double)] = []

    /// The odds that the articles cover it, as a natural logarithm.
    var logOdds: Double { terms.reduce(0) { $0 + $1.value } }

    /// 0 to 1.
    var confidence: Double { terms.isEmpty ? 0 : 1 / (1 + exp(-logOdds)) }

    /// Whether it is likelier that they cover it than not.
    var isEnough: Bool { !terms.isEmpty && logOdds > 0 }

    /// - Parameters:
    ///   - odds: How the words read.
    ///   - best: The best piece of advice; without any, nothing is covered.
    ///   - isPlain: Whether `query` has no topic but what was read from it, beside a runner's story.
    ///   - isFirst: Whether nothing was answered before.
    init(of query: Query, odds: CoverageReading.Odds, best: Hit?, isPlain: @autoclosure () -> Bool, isFirst: Bool) {
        guard let best else { return }
        let concepts = query.areas.count + query.tools.count + query.withoutTools.count
        let namesTrouble = !query.areas.isEmpty && !query.symptoms.isEmpty
        // Of "my left hip is sore" nothing is left that could be of another topic.
        let isKnown =
            namesTrouble && query.outside.isEmpty && query.intents.allSatisfy(ConceptID.practical.contains) && isPlain()
        let share = Double(query.unknownWords.count) / Double(max(query.contentWords.count, 1))
        terms = [
            ("words read", Weight.reading * (isKnown ? max(odds.logOdds, 0) : odds.logOdds)),
            ("a trouble and no more", isKnown ? Weight.trouble : 0),
            ("areas and tools", Weight.concept * Double(min(concepts, 2))),
            ("massage", query.namesTopic ? (namesTrouble ? Weight.topicOfTrouble : Weight.topic) : 0),
            ("unknown words", Weight.unknownShare * share),
            ("another topic", query.outside.isEmpty ? 0 : Weight.outsidePhrase),
            ("words in common", Weight.words * best.words),
            ("known questions", Weight.likeness * best.likeness),
            ("before reading", Weight.base),
            ("nothing answered before", isFirst ? Weight.first : 0),
        ]
    }
}
