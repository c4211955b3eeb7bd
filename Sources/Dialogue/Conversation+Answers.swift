import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// The answer to a line that is no move: a follow-up about what was shown, or a question.
    mutating func answer(_ turn: Turn) throws -> Reply {
        let completes = try completes(turn)
        let query = completed(turn, completes: completes)
        let isAlone = try answersBetterAlone(turn, than: query)
        if completes, !isAlone, turn.asksOfShown, let intent = query.intents.first, intent != .relieve,
            let focus = memory.focus, let reply = try aside(turn, query, about: focus)
        {
            return reply
        }
        var reply = try answer(
            isAlone ? turn.query : query,
            isCovered: turn.isOnlyOfPart
                || (!isAlone && completes && (turn.addsNoTopic || turn.tellsOfTools || turn.news != nil)),
            to: turn)
        if reply.outcome == .answer { reply.message = composer.partly(turn.uncovered) }
        return try reply.outcome == .unknown ? rescued(turn) ?? oneSentence(of: turn) ?? reply : reply
    }

    /// The answer to the last sentence that names a part of the body or a tool, where the line is not covered as a
    /// whole and that sentence is: "my watch says i am unfit. calves?", "fair enough. how do i roll my arches then".
    private mutating func oneSentence(of turn: Turn) throws -> Reply? {
        let sentences = turn.query.readAs.parts(endedBy: String.sentenceEnds)
            .filter { $0.contains { $0.isLetter || $0.isNumber } }
        guard sentences.count > 1 else { return nil }
        let named = sentences.reversed().lazy
            .map { [library] in library.turns.turn(library.matcher.query(for: String($0))) }
            .first(where: \.namesPlaceOrTool)
        guard var named, named.isOnlyOfPart || turn.query.outside.isEmpty else { return nil }
        named.query.setLine(turn.query)
        named.query.conditions = turn.query.conditions
        let reply = try answer(completed(named), isCovered: named.isOnlyOfPart)
        return reply.outcome == .unknown ? nil : reply
    }

    /// The answer to a completed question, or a refusal.
    ///
    /// - Parameters:
    ///   - isCovered: Whether it says no more than a question that was answered, of another part or tool.
    ///   - turn: The line that goes on from an answer, of which `query` was made.
    mutating func answer(_ query: Query, isCovered: Bool = false, to turn: Turn? = nil) throws -> Reply {
        var query = query
        // Whether the articles cover it has nothing to do with who asks.
        var hits = try forItsPart(query, found(query, .nothing), saying: turn?.query)
        var coverage = try judged(query, hits)
        if let question = questionBack(about: query, best: hits.first, coverage) { return question }
        if query.dropUnfit(given: hits) {
            hits = try found(query, .nothing)
            coverage = try judged(query, hits)
        }
        let fits = try isCovered && (hits + found(query, limit: 1)).contains { $0.advice.isAbout(query) }
        // "and before a race?" of a part that no piece for that time is about: what there is on the part.
        if fits, !coverage.isEnough, hits.contains(where: { $0.advice.isAbout(query) }) {
            hits.removeAll { !$0.advice.isAbout(query) }
        }
        guard coverage.isEnough || fits, !hits.isEmpty else {
            return composer.refusal(to: query)
        }
        if let turn, let last = memory.query,
            let continued = try continued(
                turn, FollowUp.completed(last, by: turn).limited(as: query), for: query, .nothing),
            !continued.isEmpty
        {
            hits = try forItsPart(query, continued, saying: turn.query)
        }
        let advisable = try advisable(hits, for: query).prefix(AnswerComposer.mostAnswers)
        guard !advisable.isEmpty else { return showNothing(for: query, confidence: coverage.confidence) }
        return show(Array(advisable), for: query, confidence: coverage.confidence)
    }

    /// Composes the answer and remembers it.
    ///
    /// - Parameter isBrief: Whether to leave out the general rules, for an answer that is beside the point of the last.
    mutating func show(_ hits: [Hit], for query: Query, confidence: Double, isBrief: Bool = false) -> Reply {
        var reply = composer.answer(query, hits: hits, confidence: confidence)
        if isBrief { reply.answers[0] = composer.bareAnswer(hits[0].advice, score: hits[0].score) }
        let isSameTopic = memory.query?.areas == query.areas
        let newlyLacked = query.withoutTools.filter { !(memory.query?.withoutTools.contains($0) ?? false) }
        if !newlyLacked.isEmpty { memory.lastLacked = newlyLacked }
        memory.query = query
        memory.answers = hits.map(\.advice)
        memory.focus = hits.first?.advice
        memory.parts = library.parts(of: hits.first?.advice)
        memory.shown = (isSameTopic ? memory.shown : []) + hits.prefix(1).map(\.advice.id)
        memory.reply = reply
        memory.hits = hits
        return reply
    }
}

extension Query {
    /// Without what `other`, which was made of the same line, does not say of the tools that there are.
    fileprivate func limited(as other: Query) -> Query {
        var query = self
        query.hasOnlyTheseTools = hasOnlyTheseTools && other.hasOnlyTheseTools
        query.withoutTools = withoutTools.filter(other.withoutTools.contains)
        return query
    }
}

extension Turn {
    /// Whether it asks no more than what may be said of the piece that was shown: "how long?".
    fileprivate var asksOfShown: Bool { !namesPlaceOrTool && straysOnlyAsk && query.asksSomething }

    /// Longer lines say more, be it in small words: "how do I know if it's the calf or something else".
    private static let mostWordsOfPart = 6

    /// Whether it names a part, or asks what to do for one, and nothing else: "hips", "how do I do hamstrings".
    fileprivate var isOnlyOfPart: Bool {
        guard length <= Self.mostWordsOfPart, !query.areas.isEmpty else { return false }
        return namesOnlyAreas
            || (addsNoTopic && query.asksSomething && ConceptID.practical.contains(query.intents.first ?? ""))
    }

    /// Whether all its words are understood, so that it is about nothing but what the articles know: "mainly quads".
    fileprivate var addsNoTopic: Bool {
        namesSomething && strayWords == 0 && query.unknownWords.isEmpty && query.outside.isEmpty
    }
}
