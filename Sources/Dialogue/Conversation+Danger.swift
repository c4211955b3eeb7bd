import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// What a line that tells of signs, asks about them or takes them back is answered with; nil for any other.
    func reply(to verdict: Triage.Verdict, _ query: Query) throws -> Reply? {
        switch verdict {
        case .redFlag(let signs): return try warning(of: signs, query)
        case .informs(let signs): return inform(of: signs, query)
        case .takenBack where query.intents.isEmpty || !query.asksSomething:
            return chat("Good. What would you like to know?", query)
        case .takenBack, .held, .nothing: return nil
        }
    }

    /// The warning once more, while signs that were told before stand; nil when none do.
    func held(_ verdict: Triage.Verdict, _ query: Query) throws -> Reply? {
        guard case .held(let signs) = verdict else { return nil }
        var reply = try warning(of: signs, query)
        reply?.warning?.text += " If this no longer holds, say so or type /clear."
        return reply
    }

    /// The warning, with the articles' own advice on when to stop or see someone where the sign is not urgent.
    private func warning(of findings: [DangerReading.Finding], _ query: Query) throws -> Reply? {
        guard let sign = sign(findings) else { return nil }
        var query = query
        query.dangers = findings.map(\.id)
        query.evidence += findings.map { Evidence($0.words, as: .danger($0.id)) }
        var reply = composer.warning(sign, query)
        guard sign.level <= .book else { return reply }
        let hits = try library.search(query, limit: AnswerComposer.mostAnswers)
        reply.answers = hits.filter(\.advice.isAboutStopping).map { composer.bareAnswer($0.advice, score: $0.score) }
        return reply
    }

    /// What to look out for, and what to do then: nobody has said that they have it.
    private func inform(of findings: [DangerReading.Finding], _ query: Query) -> Reply? {
        guard let sign = sign(findings) else { return nil }
        let rules = library.rules.safety
        let alike = rules.signs.filter { $0.level == sign.level && !$0.sources.isEmpty && $0.sources == sign.sources }
        let level = rules.levels.first { $0.level == sign.level }
        var reply = chat("", query)
        reply.page = Page(
            title: "What to look out for",
            sections: [
                Page.Section(text: sign.text, entries: alike.map { Page.Entry($0.title) }),
                Page.Section(heading: "If you have any of these", text: level?.text ?? ""),
            ])
        return reply
    }

    /// What the runner's conditions rule out.
    var restrictions: Restrictions {
        let conditions = standingConditions
        return Restrictions(
            conditions, areas: triage.areas, saying: library.advice(sayingWhatRulesOut: conditions),
            library.rules.vocabulary)
    }

    /// `reply` without what the runner's conditions rule out, and with a warning that says so and why.
    func adapted(_ reply: Reply) -> Reply {
        let conditions = standingConditions
        guard !conditions.isEmpty, reply.outcome != .redFlag else { return reply }
        var reply = reply
        reply.query.conditions = triage.conditions
        guard reply.outcome == .answer || triage.toldOfCondition else { return reply }
        let restrictions = restrictions
        reply.answers.removeAll { restrictions.ruleOut($0.advice, asked: reply.query.areas) }
        reply.leaveOut(where: { restrictions.ruleOut($0) })
        if reply.outcome == .unknown, !reply.query.asksSomething, reply.query.outside.isEmpty {
            reply.outcome = .chat
            reply.message = "Noted. What would you like to know?"
        }
        if reply.answers.isEmpty { reply.disagreements = [] }
        reply.warning = composer.warning(conditions, isAllRuledOut: reply.outcome == .answer && reply.answers.isEmpty)
        return reply
    }

    /// What is left to say where the articles cover `query` and the runner's conditions rule out the best of it: without any
    /// advice when they rule out all.
    mutating func leftOver(of query: Query) throws -> Reply? {
        let restrictions = restrictions
        guard !restrictions.isEmpty, let best = try library.search(query, limit: 1).first else { return nil }
        let coverage = library.coverage(of: query, best: best, isFirst: memory.query == nil)
        guard coverage.isEnough else { return nil }
        var allowed = query
        allowed.tools = restrictions.allowed(query.tools)
        let hits =
            restrictions.ruleOutAll(for: query.areas) ? [] : try found(allowed).filter { $0.advice.isAbout(allowed) }
        guard hits.isEmpty else { return show(hits, for: allowed, confidence: coverage.confidence) }
        var reply = Reply(.answer, to: query)
        reply.confidence = coverage.confidence
        return reply
    }

    private var standingConditions: [Condition] {
        library.rules.conditions.conditions.filter { triage.conditions.contains($0.id) }
    }

    /// The most urgent one.
    private func sign(_ findings: [DangerReading.Finding]) -> DangerSign? {
        library.rules.safety.signs.first { $0.id == findings.first?.id }
    }
}

extension Reply {
    /// Leaves out how long and how hard, and where sources differ, where that speaks of what `isRuledOut` names. What to mind
    /// and when to stop stays.
    fileprivate mutating func leaveOut(where isRuledOut: (String) -> Bool) {
        for place in answers.indices {
            answers[place].notes.removeAll { ["How long", "How hard"].contains($0.label) && isRuledOut($0.text) }
        }
        disagreements.removeAll { other in isRuledOut(other.text) || other.positions.contains { isRuledOut($0.text) } }
    }
}

extension Advice {
    /// Whether it is about when to stop or see someone, and no routine.
    fileprivate var isAboutStopping: Bool {
        steps.isEmpty && (intents.first == .safety || intents.first == .professional)
    }
}
