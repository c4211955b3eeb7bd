import CorpusModel
import Foundation
import Indexing
import Understanding

/// Whether the articles cover a question.
///
/// A score alone does not tell. Three things are weighed: how the words of the question read, by what the corpus knows
/// of covered and uncovered questions; what was understood; and how well the best piece of advice fits.
package struct Coverage {
    /// What is weighed, and how much each counts: natural logarithms of odds.
    ///
    /// Found by logistic regression (L2 penalty of 1) on 6,087 questions, 1,435 of them not covered, each read by a
    /// corpus that was compiled without it and a quarter of the others. Looked for again on 7,791 they were found to be
    /// much the same, and no more were right.
    package struct Weights: Codable, Sendable {
        package var reading = 1.08
        package var topic = 0.29
        /// "rolling for sore quads" is covered, whatever stands beside it.
        package var topicOfTrouble = 0.85
        /// Found to be lower, and raised so that every part is answered for.
        package var trouble = 3.5
        /// Trouble with a part, in words of which some are not known: "my tight calves are grumpy". Chosen.
        package var troubleBesides = 2.0
        package var unknownShare = -0.11
        package var outsidePhrase = -1.65
        package var words = 0.12
        package var likeness = 0.42
        package var base = -3.3
        /// Found to be -1.85; a little more, so that a slip in a plain question does not have it refused. Who was answered
        /// before mostly goes on about what the articles cover.
        package var first = -1.7

        package init() {}
    }

    /// What may be asked of a part or a tool without another word that tells what it is about: "which
    /// roller for calves".
    private static let intentsOfMatter = ConceptID.practical + [.toolChoice]

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
    init(
        of query: Query, odds: CoverageReading.Odds, best: Hit?, isPlain: @autoclosure () -> Bool, isFirst: Bool,
        weights: Weights = Weights()
    ) {
        guard let best else { return }
        let namesTrouble = !query.areas.isEmpty && !query.symptoms.isEmpty
        // Of "my left hip is sore", "what's best for my hip", "a stick on my calf" and "foam roller" nothing is left
        // that could be of another topic.
        let namesMatter =
            query.areas.isEmpty
            ? !query.tools.isEmpty
            : namesTrouble || query.namesTopic || query.tellsOfToolsOrTime || query.asksSomething
        let isPractical = query.outside.isEmpty && query.intents.allSatisfy(Self.intentsOfMatter.contains)
        let isKnown = namesMatter && isPractical && isPlain()
        let share = Double(query.unknownWords.count) / Double(max(query.contentWords.count, 1))
        terms = [
            ("words read", weights.reading * (isKnown ? max(odds.logOdds, 0) : odds.logOdds)),
            ("no more than is known", isKnown ? weights.trouble : 0),
            ("trouble with a part", namesTrouble && isPractical && !isKnown ? weights.troubleBesides : 0),
            ("massage", query.namesTopic ? (namesTrouble ? weights.topicOfTrouble : weights.topic) : 0),
            ("unknown words", weights.unknownShare * share),
            ("another topic", query.outside.isEmpty ? 0 : weights.outsidePhrase),
            ("words in common", weights.words * best.words),
            ("known questions", weights.likeness * best.likeness),
            ("before reading", weights.base),
            ("nothing answered before", isFirst ? weights.first : 0),
        ]
    }
}

extension Query {
    /// Whether it says which tools there are or not, or how much time.
    fileprivate var tellsOfToolsOrTime: Bool {
        !tools.isEmpty || !withoutTools.isEmpty || hasOnlyTheseTools || minutes != nil
    }
}
