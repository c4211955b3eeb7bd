import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// The answer to a line that is no move: a follow-up about what was shown, or a question.
    mutating func answer(_ turn: Turn) throws -> Reply {
        let query = try completed(turn)
        if let focus = memory.focus, !turn.namesPlaceOrTool, turn.straysOnlyAsk, turn.query.asksSomething,
            let intent = query.intents.first, intent != .relieve, try completes(turn),
            try !answersBetterAlone(turn, than: query),
            let reply = try aside(turn, query, about: focus)
        {
            return reply
        }
        let isAlone = try answersBetterAlone(turn, than: query)
        var reply = try answer(
            isAlone ? turn.query : query,
            isCovered: !isAlone && (turn.addsNoTopic || turn.tellsOfTools) && completes(turn), to: turn)
        if reply.outcome == .answer { reply.message = composer.partly(turn.uncovered) }
        return try reply.outcome == .unknown ? rescued(turn) ?? reply : reply
    }

    /// How many words with a topic of their own a line may have that is tried as a follow-up all the same.
    private static let mostStrayWords = 2
    private static let mostWords = 6
    /// How many pieces may hold the word that a line of a few words asks about.
    private static let near = 5

    /// Whether a word with a topic of its own is in what answers the line alone, and not in what answers it completed:
    /// "is a bath any good?".
    private func answersBetterAlone(_ turn: Turn, than query: Query) throws -> Bool {
        guard turn.strayWords > 0, query != turn.query, turn.query.areas.isEmpty,
            let completed = try found(query, limit: 1).first, let alone = try found(turn.query, limit: 1).first
        else { return false }
        return library.says(alone.advice, anyOf: turn.strayStems)
            && !library.says(completed.advice, anyOf: turn.strayStems)
    }

    /// Whether `turn` leaves out what the last question said.
    func completes(_ turn: Turn) throws -> Bool {
        guard let last = memory.query else { return false }
        return try FollowUp.completes(last, turn, standsAlone: standsAlone(turn))
    }

    /// Whether nothing of the question before belongs to `turn`.
    func standsAlone(_ turn: Turn) throws -> Bool {
        if turn.leaves || turn.asksWhetherOtherToolHelps(than: memory) || namesOtherPerson(turn) { return true }
        if turn.putsRight { return false }
        let best = try found(turn.query, limit: 1).first
        return turn.isOfMassageAsWhole(best, library.rules.evidence) || Independence(of: turn, best: best).isEnough
    }

    /// Whether `turn` asks who someone is that the last question did not speak of.
    private func namesOtherPerson(_ turn: Turn) -> Bool {
        guard turn.query.intents.first == "source", let last = memory.query else { return false }
        let names = library.articles.flatMap { [$0.author] + $0.people.map(\.name) }.flatMap(IntentMatcher.stems)
        return turn.strayStems.contains { names.contains($0) && !last.terms.contains($0) }
    }

    /// The reply to a short line that says nothing on its own, as far as it can be about what was just shown.
    private mutating func rescued(_ turn: Turn) throws -> Reply? {
        guard let last = memory.query, let focus = memory.focus, turn.query.outside.isEmpty, !turn.namesOtherThing,
            turn.query.unknownWords.count <= 1, turn.strayWords <= Self.mostStrayWords
        else { return nil }
        var loose = turn
        loose.move = turn.hint
        if let reply = try followUp(loose) { return reply }
        let query = FollowUp.completed(last, by: turn)
        if turn.query.asksSomething, !turn.namesPlaceOrTool { return try aside(turn, query, about: focus) }
        if turn.namesSomething {
            let reply = try answer(query, to: turn)
            if reply.outcome != .unknown { return reply }
        }
        return try detail(turn, query)
    }

    /// The reply to a few words that are in what was just shown, or in what the articles say on the same: "do I stand or
    /// sit?", "frozen or not".
    private mutating func detail(_ turn: Turn, _ query: Query) throws -> Reply? {
        guard let focus = memory.focus, turn.length <= Self.mostWords, turn.smallTalkLength == 0 else { return nil }
        let hits = try continued(turn, query) ?? []
        guard hits.prefix(Self.near).contains(where: { library.says($0.advice, anyOf: turn.strayStems) }) else {
            return nil
        }
        return aside(query.asked(by: turn, about: focus), hits)
    }

    /// The answer to a completed question, or a refusal.
    ///
    /// - Parameters:
    ///   - isCovered: Whether it says no more than a question that was answered, of another part or tool.
    ///   - turn: The line that goes on from an answer, of which `query` was made.
    mutating func answer(_ query: Query, isCovered: Bool = false, to turn: Turn? = nil) throws -> Reply {
        var query = query
        var hits = try found(query)
        var coverage = judged(query, hits)
        if let question = questionBack(about: query, best: hits.first, coverage) { return question }
        if query.dropUnfit(given: hits, typed: query.text) {
            hits = try found(query)
            coverage = judged(query, hits)
        }
        let fits = isCovered && hits.first?.advice.isAbout(query) == true
        guard coverage.isEnough || fits, !hits.isEmpty else {
            return try ruledOut(query) ?? composer.refusal(to: query)
        }
        if let turn, let continued = try continued(turn, query), !continued.isEmpty { hits = continued }
        return show(
            Array(hits.prefix(AnswerComposer.mostAnswers)), for: query, confidence: coverage.confidence)
    }

    /// What answers `turn`, best first, where it goes on from an answer; nil where there was none before,
    /// and where the line only takes something away: its own words are what is not wanted.
    ///
    /// - Parameter query: What `turn` was read to ask.
    func continued(_ turn: Turn, _ query: Query) throws -> [Hit]? {
        guard let last = memory.query, let focus = memory.focus, !turn.lacksTools else { return nil }
        let continuation = Continuation(
            of: turn, completed: FollowUp.completed(last, by: turn), after: last, about: focus,
            listed: memory.answers, in: library)
        return permitted(try continuation.hits(), for: query, restrictions)
    }

    private func judged(_ query: Query, _ hits: [Hit]) -> Coverage {
        library.coverage(of: query, best: hits.first, isFirst: memory.query == nil)
    }

    func found(_ query: Query, limit: Int = AnswerComposer.mostAnswers) throws -> [Hit] {
        let restrictions = restrictions
        let depth = restrictions.isEmpty ? (query.isAsking ? limit : 2 * limit) : 20 * limit
        return Array(permitted(try library.search(query, limit: depth), for: query, restrictions).prefix(limit))
    }

    /// Those of `hits` that may be shown, with what is not recommended behind the rest.
    private func permitted(_ hits: [Hit], for query: Query, _ restrictions: Restrictions) -> [Hit] {
        let isAsking = query.isAsking
        let hits = hits.compactMap { hit -> Hit? in
            let claim = library.rules.evidence.claim(of: hit.advice.id)
            guard !restrictions.ruleOut(hit.advice), isAsking || claim?.isOnlyForAsking != true else { return nil }
            let isNamed = hit.advice.tools.isEmpty ? isAsking : hit.advice.tools.contains(where: query.tools.contains)
            return claim?.standing == .notRecommended && !isNamed ? hit.notRecommended : hit
        }
        return hits.sorted { $0.score > $1.score }
    }

    /// Composes the answer and remembers it.
    ///
    /// - Parameter isBrief: Whether to leave out the general rules, for an answer that is beside the point of the last.
    mutating func show(_ hits: [Hit], for query: Query, confidence: Double, isBrief: Bool = false) -> Reply {
        var reply = composer.answer(query, hits: hits, confidence: confidence)
        if isBrief { reply.answers[0] = composer.bareAnswer(hits[0].advice, score: hits[0].score) }
        let isSameTopic = memory.query?.areas == query.areas
        memory.query = query
        memory.answers = hits.map(\.advice)
        memory.focus = hits.first?.advice
        memory.shown = (isSameTopic ? memory.shown : []) + hits.prefix(1).map(\.advice.id)
        memory.reply = reply
        memory.hits = hits
        return reply
    }
}

extension Turn {
    /// Whether all its words are understood, so that it is about nothing but what the articles know: "mainly quads".
    fileprivate var addsNoTopic: Bool {
        namesSomething && strayWords == 0 && query.unknownWords.isEmpty && query.outside.isEmpty
    }

    /// "does self-massage really work?", of which `best` is what answers it alone.
    fileprivate func isOfMassageAsWhole(_ best: Hit?, _ rules: EvidenceRules) -> Bool {
        !points && query.areas.isEmpty && query.symptoms.isEmpty && query.namesTopic && query.asksWhatItDoes
            && best.flatMap { rules.claim(of: $0.advice.id) }?.id == Claim.ofWhole
    }

    /// "does foam rolling really work?" after a question with another tool, or none.
    fileprivate func asksWhetherOtherToolHelps(than memory: Memory) -> Bool {
        let known = (memory.query?.tools ?? []) + (memory.focus?.tools ?? [])
        return !links && !points && query.areas.isEmpty && query.symptoms.isEmpty && query.namesTopic
            && query.asksWhatItDoes && !query.tools.isEmpty && !query.tools.contains(where: known.contains)
    }
}

extension Hit {
    /// Behind all that is recommended: it is told to those who ask for it by its tool.
    fileprivate var notRecommended: Hit {
        var hit = self
        hit.terms.append(ScoreTerm("not recommended", -3.5))
        return hit
    }
}

extension Advice {
    /// Whether it is for a part that `query` names, or for the whole leg.
    fileprivate func isAbout(_ query: Query) -> Bool {
        query.areas.isEmpty || areas.contains("legs") || areas.contains(where: query.areas.contains)
    }
}

extension Query {
    /// Whether it wants to be told something, and not what to do.
    fileprivate var isAsking: Bool { !ConceptID.practical.contains(intents.first ?? "") }

    /// Whether an inherited tool or phase was dropped because nothing of it fits the area.
    fileprivate mutating func dropUnfit(given hits: [Hit], typed: String) -> Bool {
        guard !areas.isEmpty else { return false }
        let near = hits.map(\.advice).filter { $0.areas.contains(where: areas.contains) }
        var isChanged = false
        if !tools.isEmpty, !names(.tool), !near.contains(where: { $0.tools.contains(where: tools.contains) }) {
            tools = []
            hasOnlyTheseTools = false
            forget([.tool])
            isChanged = true
        }
        if let phase, !names(.phase),
            !near.contains(where: { $0.phases.contains(phase) || $0.phases.contains(.anyPhase) })
        {
            self.phase = nil
            forget([.phase])
            isChanged = true
        }
        return isChanged
    }

    /// Whether the line itself names a concept of this kind.
    private func names(_ kind: ConceptKind) -> Bool {
        evidence.contains { if case .concept(kind, _) = $0.reading { true } else { false } }
    }
}
