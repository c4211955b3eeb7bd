import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// One short question with choices, where `query` lacks what changes the advice; nil where it does not, or where
    /// one was asked in the turn before.
    ///
    /// - Parameters:
    ///   - best: What would answer it.
    ///   - coverage: Whether that would be an answer.
    mutating func questionBack(about query: Query, best: Hit?, _ coverage: Coverage) -> Reply? {
        let vagueness = Vagueness(
            of: query, odds: library.vagueness(of: query), best: best, coverage, library.turns,
            isFirst: memory.query == nil)
        guard !memory.wasAskedBack, let question = vagueness.question(among: library.turns.questions)
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
        let read = library.turns.places(in: turn.query, of: choices.count)
        let places = number.map { $0 < 1 || read.count < 2 ? [$0] : read } ?? read
        if !places.isEmpty {
            guard places.allSatisfy((1...choices.count).contains) else { return noneChosen(turn) }
            return try answer(pending.filled(with: places.map { choices[$0 - 1] }, turn), isCovered: true)
        }
        // "either", "all over", "the left one": what was asked, wherever it is.
        if turn.move?.kind == .unsure || turn.namesOnlySide,
            turn.query.areas.allSatisfy({ area in choices.allSatisfy { library.isPart($0, of: area) } })
        {
            let isBoth = pending.question.subject == .area && choices.count == 2
            return try answer(pending.filled(with: isBoth ? choices : [], turn), isCovered: true)
        }
        let isNamed = pending.question.subject == .area ? !turn.query.areas.isEmpty : turn.query.phase != nil
        let told = library.turns.choices(of: pending.question, toldBy: turn.query)
        if !told.isEmpty { return try answer(pending.filled(with: told, turn), isCovered: true) }
        if try isNamed || tellsMore(turn) {
            return try answer(
                FollowUp.completed(pending.query, by: turn), isCovered: library.turns.tellsOnlyOfRunning(turn.query))
        }
        // "something else" is none of the choices.
        return turn.move.map { [.none, .more].contains($0.kind) } == true ? noneChosen(turn) : nil
    }

    /// Whether `turn` tells more of what was said, without a choice: "they ache after every run", "not the calves",
    /// "in the evening".
    private func tellsMore(_ turn: Turn) throws -> Bool {
        let query = turn.query
        guard query.areas.isEmpty, query.outside.isEmpty, query.unknownWords.isEmpty, !turn.leaves else { return false }
        if turn.putsRight { return true }
        if turn.namesSomething { return try !standsAlone(turn) }
        return !query.contentWords.isEmpty && !query.asksSomething && !query.namesTopic && turn.move == nil
            && library.turns.tellsOnlyOfRunning(query)
    }

    /// The reply to a line that names a part, and nothing else, after another line came between it and the question
    /// that asked for that.
    mutating func chosenLate(_ turn: Turn) throws -> Reply? {
        guard let late = memory.late else { return nil }
        memory.late = nil
        guard !memory.wasAskedBack, late.question.subject == .area, memory.query?.areas.isEmpty ?? true,
            turn.namesOnlyAreas
        else { return nil }
        return try answer(late.filled(with: turn.query.areas, turn), isCovered: true)
    }

    func noneChosen(_ turn: Turn) -> Reply {
        var reply = chat("All right. Say in your own words where it is, or type topics for what there is.", turn.query)
        reply.suggestions = composer.examples
        return reply
    }
}

extension Memory.Pending {
    /// The waiting question with these choices in it; as it was when there are none.
    fileprivate func filled(with choices: [ConceptID], _ turn: Turn) -> Query {
        var query = query
        query.setLine(turn.query)
        query.side = turn.query.side ?? query.side
        guard !choices.isEmpty else { return query }
        query.drop(question.phrases)
        switch question.subject {
        case .area: query.areas = choices
        // Both is no phase in particular.
        case .phase: query.phase = choices.count == 1 ? choices[0] : nil
        }
        for choice in choices {
            query.evidence.append(Evidence(turn.query.text, as: .concept(question.subject.kind, choice)))
            query.contentWords += choice.split(separator: "-").map(String.init)
        }
        return query
    }
}

extension Turn {
    /// "the left one", "right": whether all that it tells is which side.
    fileprivate var namesOnlySide: Bool {
        query.side != nil && strayWords == 0 && query.areas.isEmpty && !query.asksSomething
            && (move.map { $0.kind == .otherSide } ?? (length <= 2))
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
