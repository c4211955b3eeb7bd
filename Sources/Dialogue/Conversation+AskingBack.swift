import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// A piece whose words and names are this much like the question answers it without another word.
    private static let clearLikeness = 13.0

    /// The last choice of every question back.
    static let noChoice = "none of these"

    /// One short question with choices, where `query` lacks what changes the advice; nil where it does not, or where one
    /// was asked in the turn before.
    ///
    /// - Parameter best: What would answer it.
    mutating func questionBack(about query: Query, best: Hit?) -> Reply? {
        guard best.map({ $0.words + $0.likeness }) ?? 0 < Self.clearLikeness else { return nil }
        guard !memory.wasAskedBack, library.turns.strayWords(of: query) <= (query.symptoms.isEmpty ? 0 : 1),
            let question = library.rules.conversation.questions.first(where: { $0.fits(query) })
        else { return nil }
        memory.pending = Memory.Pending(query: query, question: question)
        var reply = Reply(.clarify, to: query)
        reply.confidence = 0.5
        let names = question.choices.map { library.rules.vocabulary.name(question.subject.kind, $0) }
        reply.clarification = Clarification(question: question.question, options: names + [Self.noChoice])
        return reply
    }

    /// The reply to a line that answers the question asked back: by number, by place, by name, or with no choice.
    mutating func chosen(_ turn: Turn, number: Int?, _ pending: Memory.Pending) throws -> Reply? {
        let choices = pending.question.choices
        if let number = number ?? turn.ordinal.map({ $0.number ?? choices.count }) {
            guard (1...choices.count).contains(number) else { return noneChosen(turn) }
            return try answer(pending.filled(with: choices[number - 1], turn))
        }
        let isNamed = pending.question.subject == .area ? !turn.query.areas.isEmpty : turn.query.phase != nil
        // "they ache after every run" tells more of "my legs" without a choice.
        let tellsMore = try turn.namesSomething && turn.query.areas.isEmpty && !standsAlone(turn)
        if isNamed || tellsMore { return try answer(FollowUp.completed(pending.query, by: turn)) }
        switch turn.move?.kind {
        case .some(.none): return noneChosen(turn)
        case .some(.unsure):
            var query = pending.query
            query.setLine(turn.query)
            return try answer(query)
        default: return nil
        }
    }

    private func noneChosen(_ turn: Turn) -> Reply {
        var reply = chat("All right. Say in your own words where it is, or type topics for what there is.", turn.query)
        reply.suggestions = composer.examples
        return reply
    }
}

extension Memory.Pending {
    /// The waiting question with this choice in it.
    fileprivate func filled(with choice: ConceptID, _ turn: Turn) -> Query {
        var query = query
        query.setLine(turn.query)
        switch question.subject {
        case .area: query.areas = [choice]
        case .phase: query.phase = choice
        }
        query.evidence.append(Evidence(turn.query.text, as: .concept(question.subject.kind, choice)))
        query.contentWords += choice.split(separator: "-").map(String.init)
        return query
    }
}

extension Query {
    /// Keeps what was understood, for another line.
    mutating func setLine(_ line: Query) {
        text = line.text
        readAs = line.readAs
    }
}

extension AskedBack.Subject {
    fileprivate var kind: ConceptKind {
        switch self {
        case .area: .area
        case .phase: .phase
        }
    }
}

extension AskedBack {
    /// A longer question has enough in it to be answered.
    private static let mostWords = 6

    /// Whether `query` wants what this question is about and does not say it.
    fileprivate func fits(_ query: Query) -> Bool {
        guard query.intents.first.map(intents.contains) == true, query.phase == nil, query.tools.isEmpty,
            query.outside.isEmpty, query.unknownWords.isEmpty, query.contentWords.count <= Self.mostWords,
            !query.symptoms.contains(where: unlessSymptoms.contains)
        else { return false }
        switch subject {
        case .phase: return query.areas.isEmpty
        case .area where areas.isEmpty: return query.areas.isEmpty && !query.namesTopic
        case .area: return !query.areas.isEmpty && query.areas.allSatisfy(areas.contains) && !query.namesTopic
        }
    }
}
