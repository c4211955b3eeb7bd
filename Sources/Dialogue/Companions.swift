import CorpusModel
import Indexing
import Understanding

/// Finds what answers a question about the piece that was just shown: "how long?", "is that safe?", "does it work?".
///
/// That is the piece itself where it says so, else the piece of the corpus that says it for the same area and tool, else
/// the general rule.
struct Companions {
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

    /// How many pieces the index is asked for.
    private static let depth = 40

    /// The intents that tell a reason.
    fileprivate static let reasons: [ConceptID] = ["benefit", "anatomy"]
    /// The first intents of pieces that are a reason in themselves.
    private static let warnings: [ConceptID] = ["safety", "pressure"]

    let library: Library
    /// Whether a reason is wanted: a benefit, or how the body works.
    var asksWhy = false
    /// Whether it is asked what is right to feel: how hard a piece says to press is no answer to that.
    var asksOfFeeling = false
    /// The stems of what is asked.
    var asked: [String] = []
    /// The symptoms that the line names itself.
    var symptoms: [ConceptID] = []
    /// What the last question asked.
    var lastIntent: ConceptID?

    /// Pieces that answer `query`, whose first intent is what is asked about `focus`; best first.
    func hits(for query: Query, about focus: Advice) throws -> [Hit] {
        guard let intent = query.intents.first else { return [] }
        let rules = rules(for: intent, focus, query)
        var found = try library.search(query, limit: Self.depth)
        for id in rules + [focus.id] where !found.contains(where: { $0.advice.id == id }) {
            if let advice = try library.index.advice(id) { found.append(Hit(advice: advice)) }
        }
        return
            found
            .map { Hit(advice: $0.advice, terms: terms(for: $0, intent, focus, query, rules)) }
            .filter { hit in
                hit.advice.intents.contains(intent) || hit.advice.id == focus.id || rules.contains(hit.advice.id)
                    || (asksWhy && hit.advice.intents.contains(where: Self.reasons.contains))
                    || isReasonOfAsked(hit.advice)
            }
            .sorted { ($1.score, $0.advice.id) < ($0.score, $1.advice.id) }
    }

    /// Whether `advice` is on what the last question asked, where a reason for it is wanted.
    private func isReasonOfAsked(_ advice: Advice) -> Bool {
        // For what to do the reason is what it does.
        guard asksWhy, let lastIntent, !ConceptID.practical.contains(lastIntent) else { return false }
        return advice.intents.contains(lastIntent)
    }

    private func isOfFeelingOrFirst(_ advice: Advice, _ intent: ConceptID) -> Bool {
        asksOfFeeling || advice.intents.first == intent
            || (asksWhy && advice.intents.contains(where: Self.reasons.contains))
    }

    /// The pieces behind the general rules that say it where a piece does not.
    private func rules(for intent: ConceptID, _ focus: Advice, _ query: Query) -> [AdviceID] {
        library.rules.answers.notes.first { note in
            note.intents.contains(intent) && note.isAbout(intent)
                && (note.phases.isEmpty || note.phases.contains(query.phase ?? .anyPhase))
                && (note.areas.isEmpty || focus.areas.contains(where: note.areas.contains))
                && (note.tools.isEmpty || focus.tools.contains(where: note.tools.contains))
        }?.advice ?? []
    }

    private func terms(
        for hit: Hit, _ intent: ConceptID, _ focus: Advice, _ query: Query, _ rules: [AdviceID]
    ) -> [ScoreTerm] {
        let advice = hit.advice
        var terms = [ScoreTerm("rank", Weight.rank * hit.score)]
        let wanted = asksWhy ? Self.reasons : [intent]
        let answers = advice.intents.contains(where: wanted.contains)
        if let first = advice.intents.first, wanted.contains(first) {
            terms.append(ScoreTerm("intent \(first)", Weight.firstIntent))
        } else if answers {
            terms.append(ScoreTerm("intent \(intent)", Weight.intent))
        }
        if let second = query.intents.dropFirst().first, advice.intents.contains(second) {
            terms.append(ScoreTerm("intent \(second)", Weight.secondIntent))
        }
        let isFocus = advice.id == focus.id
        if advice.has(intent), answers || (isFocus && !asksOfFeeling) {
            terms.append(ScoreTerm("says so", Weight.part))
        }
        if isFocus {
            let isReason = asksWhy && advice.intents.first.map(Self.warnings.contains) == true
            let isAnswer =
                asksOfFeeling
                ? advice.intents.first.map(Self.warnings.contains) == true
                : advice.has(intent) || answers || isReason
                    || query.intents.prefix(2).contains {
                        advice.intents.contains($0) && (intent != "benefit" || $0 == intent)
                    }
            let isFirst = advice.has(intent) || isReason || isOfFeelingOrFirst(advice, intent)
            let worth = isFirst ? Weight.itself : Weight.itselfBesides
            terms.append(ScoreTerm("shown before", isAnswer ? worth : Weight.shownBefore))
        }
        for symptom in symptoms where advice.symptoms.contains(symptom) {
            terms.append(ScoreTerm("symptom \(symptom)", Weight.symptom))
        }
        if isReasonOfAsked(advice) { terms.append(ScoreTerm("reason of what was asked", Weight.reasonOfAsked)) }
        if advice.articleID == focus.articleID { terms.append(ScoreTerm("same article", Weight.article)) }
        let (own, others) = (library.toolsToHave(advice.tools), library.toolsToHave(focus.tools + query.tools))
        if own.contains(where: others.contains) {
            terms.append(ScoreTerm("same tool", Weight.tool))
        } else if !own.isEmpty, !isFocus, intent != "tool-choice", !isReasonOfAsked(advice) {
            terms.append(ScoreTerm("other tool", Weight.otherTool))
        }
        let areas = query.areas.isEmpty ? focus.areas : query.areas
        if isFocus || advice.areas.contains(where: areas.contains) {
            terms.append(ScoreTerm("same area", Weight.area))
        } else if !advice.areas.isEmpty, !areas.isEmpty {
            terms.append(ScoreTerm("other area", Weight.otherArea))
        }
        if let phase = query.phase, advice.phases.contains(phase) {
            terms.append(ScoreTerm("same phase", Weight.phase))
        }
        if let phase = query.phase, !isFocus, !advice.phases.contains(phase), !advice.phases.contains(.anyPhase) {
            terms.append(ScoreTerm("other phase", Weight.otherPhase))
        }
        if let place = rules.firstIndex(of: advice.id) {
            terms.append(ScoreTerm("general rule", Weight.rule + Weight.laterInRule * Double(place)))
            if let per = advice.dose?.per, IntentMatcher.stems(of: per).contains(where: asked.contains) {
                terms.append(ScoreTerm("per \(per)", Weight.measure))
            }
        }
        return terms
    }
}

extension Library {
    /// Pieces that answer `question`, which `turn` asks about `focus`; best first.
    ///
    /// - Parameter last: The question before.
    func companions(of focus: Advice, for question: Query, by turn: Turn, after last: Query) throws -> [Hit] {
        let companions = Companions(
            library: self, asksWhy: turn.asksWhy, asksOfFeeling: question.intents == Query.ofFeeling,
            asked: IntentMatcher.stems(of: turn.query.readAs), symptoms: turn.query.symptoms,
            lastIntent: last.intents.first)
        return try companions.hits(for: question, about: focus)
    }

    /// Those of `tools` that not everyone has.
    func toolsToHave(_ tools: [ConceptID]) -> [ConceptID] {
        tools.filter { rules.vocabulary.concept(.tool, $0)?.isAlwaysAtHand != true }
    }
}

extension Query {
    /// "is it meant to hurt?" asks for the limit of what may be felt.
    fileprivate static let ofFeeling: [ConceptID] = ["pressure", "safety"]

    /// This with what `turn` asks about `focus` as its first intent, and with its tools where it has none.
    func asked(by turn: Turn, about focus: Advice) -> Query {
        var query = self
        let move = turn.move ?? turn.hint
        query.intents = turn.query.asksSomething ? turn.query.intents : []
        // What the whole line asks in more words than the move has is what is asked.
        let least = move?.isWeak == true ? 0 : turn.moveLength
        let asked = query.intents.first.flatMap { turn.query.points(for: $0) > least ? $0 : nil }
        query.ask(turn.asksWhy ? "benefit" : asked ?? move?.intent ?? turn.query.intents.first ?? "how-to")
        if query.intents.first == "pressure", !turn.query.symptoms.isEmpty { query.intents = Self.ofFeeling }
        if query.tools.isEmpty { query.tools = focus.tools.filter { !query.withoutTools.contains($0) } }
        return query
    }

    /// The points that this line gives to an intent.
    private func points(for intent: ConceptID) -> Int {
        evidence.lazy.compactMap { if case .intent(intent, let points) = $0.reading { points } else { nil } }.first ?? 0
    }
}

extension Advice {
    /// Whether it tells what massage does, or how the body works.
    var tellsReason: Bool { intents.contains(where: Companions.reasons.contains) }

    /// Whether it is about this intent, or one of its parts answers it.
    func answers(_ intent: ConceptID) -> Bool { intents.contains(intent) || has(intent) }

    /// Whether one of its parts answers this intent.
    fileprivate func has(_ intent: ConceptID) -> Bool {
        switch intent {
        case "dose": dose != nil
        case "frequency": dose?.perDay != nil
        case "pressure": pressure != nil
        case "safety": !cautions.isEmpty
        case "how-to": !steps.isEmpty
        default: false
        }
    }
}

extension NoteRule {
    /// Whether it is the rule for what this intent asks, and not only shown along with it.
    fileprivate func isAbout(_ intent: ConceptID) -> Bool {
        switch unlessIn {
        case .dose: intent == "dose"
        case .pressure: intent == "pressure"
        case .cautions: false
        case nil: intents.first == intent || intents.last == intent
        }
    }
}
