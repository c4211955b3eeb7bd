import CorpusModel
import Indexing
import Understanding

extension Companions {
    /// What each fit is worth. Chosen on the tuning conversations.
    private enum Weight {
        static let firstIntent = 3.0
        static let intent = 1.5
        static let secondIntent = 0.5
        static let part = 2.0
        static let itself = 4.0
        /// It has been read already, and is about something else first.
        static let itselfBesides = 1.9
        /// What the line itself names, beside what it asks.
        static let symptom = 3.0
        /// A reason is wanted for what the last question asked.
        static let reasonOfAsked = 3.0
        static let shownBefore = -9.0
        static let article = 1.0
        static let tool = 2.0
        static let otherTool = -4.0
        static let area = 2.0
        static let otherArea = -6.0
        static let phase = 0.5
        static let otherPhase = -1.5
        static let rule = 3.0
        /// For each place that a piece has further down in a rule's list.
        static let laterInRule = -1.5
        /// Its figures are for what is asked about: a spot, a leg.
        static let measure = 4.0
        static let rank = 0.1
    }

    /// How well the piece of `hit` fits what is asked about `focus`.
    ///
    /// - Parameters:
    ///   - intent: What is asked: the first intent of `query`.
    ///   - rules: The pieces behind the general rules on it.
    func terms(
        for hit: Hit, _ intent: ConceptID, _ focus: Advice, _ query: Query, _ rules: [AdviceID]
    ) -> [ScoreTerm] {
        let advice = hit.advice
        return [ScoreTerm("rank", Weight.rank * hit.score)] + intentTerms(advice, intent, query)
            + focusTerms(advice, intent, focus, query) + lineTerms(advice)
            + placeTerms(advice, intent, focus, query) + ruleTerms(advice, rules)
    }

    private func intentTerms(_ advice: Advice, _ intent: ConceptID, _ query: Query) -> [ScoreTerm] {
        var terms: [ScoreTerm] = []
        if let first = advice.intents.first, wanted(intent).contains(first) {
            terms.append(ScoreTerm("intent", of: first, Weight.firstIntent))
        } else if isAbout(advice, intent) {
            terms.append(ScoreTerm("intent", of: intent, Weight.intent))
        }
        if let second = query.intents.dropFirst().first, advice.intents.contains(second) {
            terms.append(ScoreTerm("intent", of: second, Weight.secondIntent))
        }
        return terms
    }

    /// What the piece that was shown says of it itself.
    private func focusTerms(
        _ advice: Advice, _ intent: ConceptID, _ focus: Advice, _ query: Query
    ) -> [ScoreTerm] {
        let isFocus = advice.id == focus.id
        let answers = isAbout(advice, intent)
        var terms: [ScoreTerm] = []
        if advice.has(intent), answers || (isFocus && !asksOfFeeling) {
            terms.append(ScoreTerm("says so", Weight.part))
        }
        guard isFocus else { return terms }
        let isReason = asksWhy && advice.isWarning
        let isAnswer =
            asksOfFeeling
            ? advice.isWarning
            : advice.has(intent) || answers || isReason
                || query.intents.prefix(2).contains {
                    advice.intents.contains($0) && (intent != .benefit || $0 == intent)
                }
        let isFirst =
            advice.has(intent) || isReason || asksOfFeeling || advice.intents.first == intent
            || (asksWhy && advice.tellsReason)
        let worth = isFirst ? Weight.itself : Weight.itselfBesides
        return terms + [ScoreTerm("shown before", isAnswer ? worth : Weight.shownBefore)]
    }

    /// What the line names besides, and what the last question asked.
    private func lineTerms(_ advice: Advice) -> [ScoreTerm] {
        let named = symptoms.filter(advice.symptoms.contains).map { ScoreTerm("symptom", of: $0, Weight.symptom) }
        return named
            + (isReasonOfAsked(advice) ? [ScoreTerm("reason of what was asked", Weight.reasonOfAsked)] : [])
    }

    /// Whether it is from the same article, for the same tool, area and phase.
    private func placeTerms(
        _ advice: Advice, _ intent: ConceptID, _ focus: Advice, _ query: Query
    ) -> [ScoreTerm] {
        let isFocus = advice.id == focus.id
        var terms: [ScoreTerm] = []
        if advice.articleID == focus.articleID { terms.append(ScoreTerm("same article", Weight.article)) }
        let (own, others) = (library.toolsToHave(advice.tools), library.toolsToHave(focus.tools + query.tools))
        if own.contains(where: others.contains) {
            terms.append(ScoreTerm("same tool", Weight.tool))
        } else if !own.isEmpty, !isFocus, intent != .toolChoice, !isReasonOfAsked(advice) {
            terms.append(ScoreTerm("other tool", Weight.otherTool))
        }
        let areas = query.areas.isEmpty ? focus.areas : query.areas
        if isFocus || advice.areas.contains(where: areas.contains) {
            terms.append(ScoreTerm("same area", Weight.area))
        } else if !advice.areas.isEmpty, !areas.isEmpty {
            terms.append(ScoreTerm("other area", Weight.otherArea))
        }
        guard let phase = query.phase else { return terms }
        if advice.phases.contains(phase) {
            terms.append(ScoreTerm("same phase", Weight.phase))
        } else if !isFocus, !advice.phases.contains(.anyPhase) {
            terms.append(ScoreTerm("other phase", Weight.otherPhase))
        }
        return terms
    }

    private func ruleTerms(_ advice: Advice, _ rules: [AdviceID]) -> [ScoreTerm] {
        guard let place = rules.firstIndex(of: advice.id) else { return [] }
        var terms = [ScoreTerm("general rule", Weight.rule + Weight.laterInRule * Double(place))]
        if let per = advice.dose?.per, IntentMatcher.stems(of: per).contains(where: asked.contains) {
            terms.append(ScoreTerm("per", of: per, Weight.measure))
        }
        return terms
    }

    /// The intents that answer `intent`: where a reason is wanted, those that tell one.
    private func wanted(_ intent: ConceptID) -> [ConceptID] { asksWhy ? Self.reasons : [intent] }

    private func isAbout(_ advice: Advice, _ intent: ConceptID) -> Bool {
        advice.intents.contains(where: wanted(intent).contains)
    }
}

extension Advice {
    /// Whether it is a reason in itself.
    fileprivate var isWarning: Bool { intents.first.map(Companions.warnings.contains) == true }
}
