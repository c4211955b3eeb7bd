import CorpusModel
import Foundation
import Indexing
import Understanding

/// Ranks what may answer a line that comes after an answer.
///
/// Three rankings are brought together: what answers the line alone, what answers it completed with the question
/// before, and what there is on the piece that was shown. How much each counts follows from how well the line
/// stands on its own.
package struct Continuation {
    /// What each sign is worth.
    ///
    /// Found by a softmax over the pieces, drawn to the weights found before, on the 1,442 turns of the tuning
    /// conversations that say which pieces answer them and that are no move of their own, like "who says so", each read
    /// by a corpus that was compiled without the lines of a quarter of the conversations: 88.3 % were right first, and
    /// 87.9 % before. What the line asks for counts in all three rankings, so its own weights take some of that back.
    package struct Weights: Codable, Sendable {
        package var alone = 0.68
        package var aloneIfIndependent = 0.14
        package var completed = 0.5
        package var notCompleted = -0.83
        package var companion = 0.2
        package var noCompanion = 0.18
        package var article = 0.18
        package var listed = 1.03
        package var focus = -1.06
        package var focusIfIndependent = -0.25
        package var focusSaysSo = 0.79
        package var firstIntent = -0.56
        package var intent = 0.39
        package var reason = 0.1
        package var lastIntent = 0.02
        package var strayWords = 0.28
        package var contentWords = 1.17
        package var focusArea = -0.72
        package var otherArea = -0.64
        package var focusTool = -0.89
        package var otherTool = 0.12
        package var leaning = 0.49

        package init() {}
    }

    /// How many pieces of each ranking are looked at, and how far below its best one is as good as not found.
    private static let depth = 40
    private static let farBelow = 6.0
    private static let farBelowCompanion = 10.0

    private let weights: Weights
    private let library: Library
    private let turn: Turn
    private let completed: Query
    private let last: Query
    private let focus: Advice
    private let listed: [Advice]
    /// What `turn` asks about `focus`.
    private let question: Query
    /// The intent of that; nil when the line asks nothing.
    private let wanted: ConceptID?
    private let countedAbove: String
    /// The tools of `focus` that not everyone has.
    private let toolsShown: [ConceptID]
    /// The stems of the words that carry the line's topic.
    private let contentStems: Set<String>

    /// - Parameters:
    ///   - completed: The question that `turn` is with all that it leaves out.
    ///   - last: The question before.
    ///   - focus: The piece that was shown first.
    ///   - listed: The pieces that were shown with it.
    init(
        of turn: Turn, completed: Query, after last: Query, about focus: Advice, listed: [Advice],
        in library: Library, weights: Weights = Weights()
    ) {
        self.weights = weights
        (self.library, self.turn, self.completed, self.last) = (library, turn, completed, last)
        (self.focus, self.listed) = (focus, listed)
        question = completed.asked(by: turn, about: focus)
        wanted = turn.asksWhy || turn.query.asksSomething || turn.move != nil ? question.intents.first : nil
        countedAbove = "\(wanted ?? ""), counted above"
        toolsShown = library.toolsToHave(focus.tools)
        contentStems = Set(turn.query.contentWords.flatMap(IntentMatcher.stems))
    }

    /// Best first.
    func hits() throws -> [Hit] {
        let alone = try library.search(turn.query, limit: Self.depth, explained: false)
        let independence = Independence(of: turn, best: alone.first).probability
        let rankings = (
            alone: Ranked(alone, within: Self.farBelow),
            completed: Ranked(
                try library.search(completed, limit: Self.depth, explained: false), within: Self.farBelow),
            companions: Ranked(
                try library.companions(of: focus, for: question, by: turn, after: last),
                within: Self.farBelowCompanion)
        )
        let leanings = library.followUps.leanings(of: turn.query)
        let succession = library.succession
        var seen: Set<AdviceID> = []
        let found =
            rankings.companions.hits + rankings.completed.hits + rankings.alone.hits + listed.map { Hit(advice: $0) }
        return
            found
            .filter { seen.insert($0.advice.id).inserted && library.ranking.allows($0.advice.tools, for: completed) }
            .map { hit in
                let completed = rankings.completed.place(of: hit)
                let companion = rankings.companions.place(of: hit)
                var terms = [
                    ScoreTerm(
                        "the line alone",
                        (weights.alone + weights.aloneIfIndependent * independence)
                            * rankings.alone.place(of: hit).score),
                    ScoreTerm("with what was asked before", weights.completed * completed.score),
                ]
                if !completed.isHeld { terms.append(ScoreTerm("not asked before", weights.notCompleted)) }
                let shown = weights.companion * companion.score + (companion.isHeld ? 0 : weights.noCompanion)
                terms.append(ScoreTerm("on what was shown", shown * (1 - independence)))
                terms += placeTerms(hit.advice, independence) + intentTerms(hit.advice) + facetTerms(hit.advice)
                terms += wordTerms(hit.advice)
                let traits = succession.traits(of: hit.advice, after: focus, areas: turn.query.areas)
                let leaning: Double = traits.map { leanings[Int($0)] }.reduce(0, +)
                terms.append(ScoreTerm("what such lines are after", weights.leaning * leaning))
                return Hit(
                    advice: hit.advice, terms: terms.filter { $0.value != 0 }, words: hit.words, likeness: hit.likeness)
            }
            .sorted { ($1.score, $0.advice.id) < ($0.score, $1.advice.id) }
    }

    /// Where the piece stands to what was shown.
    private func placeTerms(_ advice: Advice, _ independence: Double) -> [ScoreTerm] {
        var terms: [ScoreTerm] = []
        if advice.articleID == focus.articleID { terms.append(ScoreTerm("same article", weights.article)) }
        if advice.id == focus.id {
            var worth = weights.focus + weights.focusIfIndependent * independence
            if let wanted, advice.answers(wanted) { worth += weights.focusSaysSo }
            terms.append(ScoreTerm("shown before", worth))
        } else if listed.contains(where: { $0.id == advice.id }) {
            terms.append(ScoreTerm("shown beside it", weights.listed))
        }
        return terms
    }

    private func intentTerms(_ advice: Advice) -> [ScoreTerm] {
        guard let wanted else {
            let isLast = last.intents.first.map(advice.intents.contains) ?? false
            return isLast ? [ScoreTerm("what was wanted before", weights.lastIntent)] : []
        }
        var value = 0.0
        if advice.intents.first == wanted { value += weights.firstIntent }
        if advice.intents.contains(wanted) { value += weights.intent }
        if wanted == .benefit, advice.tellsReason { value += weights.reason }
        return [ScoreTerm(countedAbove, value)]
    }

    private func facetTerms(_ advice: Advice) -> [ScoreTerm] {
        var terms: [ScoreTerm] = []
        if turn.query.areas.isEmpty, !advice.areas.isEmpty {
            if advice.areas.contains(where: focus.areas.contains) {
                terms.append(ScoreTerm("area shown", weights.focusArea))
            } else if !focus.areas.isEmpty {
                terms.append(ScoreTerm("other area", weights.otherArea))
            }
        }
        let own = library.toolsToHave(advice.tools)
        if own.contains(where: toolsShown.contains) {
            terms.append(ScoreTerm("tool shown", weights.focusTool))
        } else if !own.isEmpty, !toolsShown.isEmpty {
            terms.append(ScoreTerm("other tool", weights.otherTool))
        }
        return terms
    }

    /// How much of the line's own words the piece says.
    private func wordTerms(_ advice: Advice) -> [ScoreTerm] {
        let own = library.stemsSaid(in: advice)
        func share(_ stems: some Collection<String>) -> Double {
            stems.isEmpty ? 0 : Double(stems.count { own?.contains($0) == true }) / Double(stems.count)
        }
        return [
            ScoreTerm(
                "its words", weights.contentWords * share(contentStems) + weights.strayWords * share(turn.strayStems))
        ]
    }
}

/// A ranking by the ids of its pieces.
private struct Ranked {
    let hits: [Hit]
    private let scores: [AdviceID: Double]
    /// What a piece has that it does not hold.
    private let least: Double

    init(_ hits: [Hit], within reach: Double) {
        self.hits = hits
        scores = Dictionary(hits.map { ($0.advice.id, $0.score) }, uniquingKeysWith: { first, _ in first })
        least = (hits.first?.score ?? 0) - reach
    }

    /// Whether it holds this piece, and what the piece has here.
    func place(of hit: Hit) -> (isHeld: Bool, score: Double) {
        let score = scores[hit.advice.id]
        return (score != nil, max(score ?? least, least))
    }
}
