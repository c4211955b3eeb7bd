import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// One short question with choices, where `query` lacks what changes the advice; nil where it does not, or where one
    /// was asked in the turn before.
    ///
    /// - Parameters:
    ///   - best: What would answer it.
    ///   - coverage: Whether that would be an answer.
    mutating func questionBack(about query: Query, best: Hit?, _ coverage: Coverage) -> Reply? {
        let vagueness = Vagueness(
            of: query, best: best, coverage, library.turns, isFirst: memory.query == nil)
        guard !memory.wasAskedBack, let question = vagueness.question(among: library.rules.conversation.questions)
        else { return nil }
        memory.pending = Memory.Pending(query: query, question: question)
        var reply = Reply(.clarify, to: query)
        reply.confidence = Confidence.ofQuestionBack
        let names = question.choices.map { library.rules.vocabulary.name(question.subject.kind, $0) }
        reply.clarification = Clarification(question: question.question, options: names + [Clarification.noChoice])
        return reply
    }

    /// The reply to a line that answers the question asked back: by number, by place, by name, or with no choice.
    mutating func chosen(_ turn: Turn, number: Int?, _ pending: Memory.Pending) throws -> Reply? {
        let choices = pending.question.choices
        if let number = number ?? turn.ordinal.map({ $0.number ?? choices.count }) {
            guard (1...choices.count).contains(number) else { return noneChosen(turn) }
            return try answer(pending.filled(with: [choices[number - 1]], turn), isCovered: true)
        }
        let isNamed = pending.question.subject == .area ? !turn.query.areas.isEmpty : turn.query.phase != nil
        let told = library.turns.choices(of: pending.question, toldBy: turn.query)
        if !told.isEmpty { return try answer(pending.filled(with: told, turn), isCovered: true) }
        // "they ache after every run" tells more of "my legs" without a choice.
        let tellsMore = try turn.namesSomething && turn.query.areas.isEmpty && !standsAlone(turn)
        if isNamed || tellsMore {
            return try answer(FollowUp.completed(pending.query, by: turn), isCovered: turn.strayWords == 0)
        }
        switch turn.move?.kind {
        case .some(.none): return noneChosen(turn)
        case .some(.unsure):
            var query = pending.query
            query.setLine(turn.query)
            return try answer(query)
        default: return nil
        }
    }

    func noneChosen(_ turn: Turn) -> Reply {
        var reply = chat("All right. Say in your own words where it is, or type topics for what there is.", turn.query)
        reply.suggestions = composer.examples
        return reply
    }
}

extension Memory.Pending {
    /// The waiting question with these choices in it.
    fileprivate func filled(with choices: [ConceptID], _ turn: Turn) -> Query {
        var query = query
        query.setLine(turn.query)
        query.drop(question.phrases)
        switch question.subject {
        case .area: query.areas = choices
        case .phase: query.phase = choices.first
        }
        for choice in choices {
            query.evidence.append(Evidence(turn.query.text, as: .concept(question.subject.kind, choice)))
            query.contentWords += choice.split(separator: "-").map(String.init)
        }
        return query
    }
}

extension Query {
    /// Forgets that an area was named by one of `phrases`, which a choice replaces.
    fileprivate mutating func drop(_ phrases: [String]) {
        let words = Set(phrases.flatMap(IntentMatcher.stems))
        evidence.removeAll { item in
            guard case .concept(.area, _) = item.reading else { return false }
            return IntentMatcher.stems(of: item.words).contains(where: words.contains)
        }
        contentWords.removeAll { IntentMatcher.stems(of: $0).allSatisfy(words.contains) }
    }

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
