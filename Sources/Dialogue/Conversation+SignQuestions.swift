import CorpusModel
import Understanding

/// The one question that is asked first where its answer decides whether a line tells of a sign.
extension Conversation {
    /// A line that left open whether it tells of a sign, and what was asked then.
    struct OpenSign {
        var query: Query
        var question: SignQuestion
    }

    /// What a line answers.
    enum SignAnswer {
        case warning, harmless, none
    }

    /// The question on which it depends whether `turn` tells of a sign; nil where it tells that, or more, or where one
    /// was asked in the turn before, or this one ever.
    mutating func signQuestion(about turn: Turn, _ told: ToldLine) -> Reply? {
        guard !memory.wasAskedBack, let id = told.alone.question, !memory.askedSigns.contains(id), saysNoMore(turn),
            let question = library.rules.safety.signs.first(where: { $0.id == id })?.question
        else { return nil }
        memory.askedSigns.insert(id)
        memory.openSign = OpenSign(query: turn.query, question: question)
        var reply = Reply(.clarify, to: turn.query)
        reply.confidence = Confidence.ofQuestionBack
        reply.clarification = Clarification(
            question: question.text, options: [question.warning.text, question.harmless.text, Clarification.noChoice])
        return reply
    }

    private func saysNoMore(_ turn: Turn) -> Bool {
        let query = turn.query
        return query.phase == nil && query.tools.isEmpty && query.withoutTools.isEmpty && query.outside.isEmpty
            && query.minutes == nil && query.intents.allSatisfy { [.relieve, .timing].contains($0) }
            && library.turns.isPlain(query)
    }

    /// How `turn` answers the question of the turn before: by number, by place, or by words; nil when it does not.
    func answer(of turn: Turn, number: Int?, to open: OpenSign) -> SignAnswer? {
        if let number = number ?? turn.ordinal.map({ $0.number ?? 2 }) {
            return number == 1 ? .warning : number == 2 ? .harmless : SignAnswer.none
        }
        let stems = IntentMatcher.stems(of: turn.query.text)
        let (warning, harmless) = (open.question.warning.length(in: stems), open.question.harmless.length(in: stems))
        // "Not the bone" is longer than "the bone".
        if warning != harmless { return warning > harmless ? .warning : .harmless }
        switch turn.move?.kind {
        case .some(.none): return SignAnswer.none
        // Who cannot tell cannot rule it out.
        case .some(.unsure): return .warning
        default: return nil
        }
    }
}

extension SignQuestion.Choice {
    /// How many words the longest of its phrases has that stands in `stems`; 0 when none does.
    fileprivate func length(in stems: [String]) -> Int {
        phrases.map(IntentMatcher.stems).filter { stems.contains($0) }.map(\.count).max() ?? 0
    }
}
