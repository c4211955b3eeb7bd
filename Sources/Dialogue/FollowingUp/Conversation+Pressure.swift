import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// What counts for a piece beside how well it fits the question. Chosen on the tuning conversations.
    private enum Weight {
        static let gain = 2.0
        static let area = 4.0
        static let steps = 2.0
        static let otherPhase = -8.0
        static let shownBefore = -3.0
    }

    /// The same with less pressure, or with more.
    mutating func adjusted(_ kind: Move.Kind, _ turn: Turn, _ last: Query, _ focus: Advice) throws -> Reply? {
        let completed = FollowUp.completed(last, by: turn)
        var query = completed
        // "the softer one" of two that were named is one of them.
        if turn.query.tools.isEmpty, last.tools.count < 2, !last.hasOnlyTheseTools { query.tools = [] }
        query.intents = query.practicalIntents
        let firmness = Firmness(rules: library.rules.conversation, wantsGentler: kind == .gentler)
        let graded = try found(query, limit: 4 * AnswerComposer.mostAnswers)
            .filter { $0.advice.id != focus.id && isSame($0.advice, query, focus) && $0.advice.tellsHow }
            .map { (hit: $0, gain: firmness.gain(of: $0.advice, over: focus)) }
            .filter { $0.gain > 0 }
            .map { (hit: $0.hit, score: $0.hit.score + score($0.hit.advice, gain: $0.gain, query)) }
            .sorted { ($1.score, $0.hit.advice.id) < ($0.score, $1.hit.advice.id) }
        guard !graded.isEmpty else {
            return aside(query.asked(by: turn, about: focus), try continued(turn, completed, for: query) ?? [])
        }
        let best = graded.prefix(AnswerComposer.mostAnswers).map(\.hit)
        // What is only good for the part as well, "stroke the legs" for the Achilles, does not become what
        // is talked about.
        let isOfPart = query.areas.isEmpty || best[0].advice.areas.contains(where: query.areas.contains)
        guard !isOfPart else { return show(best, for: query, confidence: Confidence.ofVariation) }
        return keepingFocus { $0.show(best, for: query, confidence: Confidence.ofVariation) }
    }

    /// Whether `advice` is about the part that is talked about: what is for any part is not gentler for this one.
    private func isSame(_ advice: Advice, _ query: Query, _ focus: Advice) -> Bool {
        query.areas.isEmpty || focus.areas.isEmpty ? library.fits(advice, query) : library.isAbout(advice, query)
    }

    private func score(_ advice: Advice, gain: Int, _ query: Query) -> Double {
        var score = Weight.gain * Double(gain)
        if query.areas.isEmpty || advice.areas.contains(where: query.areas.contains) { score += Weight.area }
        if !advice.steps.isEmpty { score += Weight.steps }
        if let phase = query.phase, !advice.phases.contains(phase), !advice.phases.contains(.anyPhase) {
            score += Weight.otherPhase
        }
        if memory.shown.contains(advice.id) { score += Weight.shownBefore }
        return score
    }
}

extension Advice {
    /// Whether it tells what to do, or how hard.
    fileprivate var tellsHow: Bool {
        (ConceptID.practical + [ConceptID.pressure]).contains(intents.first ?? "")
    }
}
