import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// What a line that tells of signs, asks about them or takes them back is answered with; nil for any other.
    func reply(to verdict: Triage.Verdict, _ query: Query) throws -> Reply? {
        switch verdict {
        case .redFlag(let signs): return try warning(of: signs, query)
        case .informs(let signs): return inform(of: signs, query)
        case .takenBack
        where !query.complains && query.tools.isEmpty && !query.asksSomething && !query.text.contains("?"):
            return chat("Good. What would you like to know?", query)
        case .takenBack, .held, .nothing: return nil
        }
    }

    /// The warning once more, while signs that were told before stand in the way of `query`; nil when none do.
    func held(_ verdict: Triage.Verdict, _ query: Query) throws -> Reply? {
        guard case .held(let signs) = verdict, !isClear(query, of: signs) else { return nil }
        var reply = try warning(of: signs, query)
        reply?.warning?.text += " If this no longer holds, say so or type /clear."
        return reply
    }

    /// Whether a sign that needs no more than an appointment has nothing to do with `query`: with who says what or
    /// whether it helps at all, or with a part of the body that is neither the one it was told of, nor beside it, nor
    /// in it. What is urgent stands in the way of everything.
    func isClear(_ query: Query, of findings: [DangerReading.Finding]) -> Bool {
        guard let sign = sign(findings), sign.level <= .book else { return false }
        if query.intents.first == .source || (query.wantsFacts && query.areas.isEmpty && query.tools.isEmpty) {
            return true
        }
        guard !sign.isFeltElsewhere, !triage.signAreas.isEmpty, !query.areas.isEmpty else { return false }
        return !query.areas.contains { asked in triage.signAreas.contains { library.isNear(asked, $0) } }
    }

    /// Whether `turn` may ask what has nothing to do with massage, while a sign stands that needs no more
    /// than an appointment.
    func mayBeOffTopic(_ turn: Turn, _ verdict: Triage.Verdict) -> Bool {
        guard case .held(let signs) = verdict, let sign = sign(signs), sign.level <= .book else { return false }
        return !turn.namesSomething && turn.query.withoutTools.isEmpty && turn.move == nil && turn.ordinal == nil
            && !turn.points && !turn.links
    }

    /// Whether the articles cover what `turn` asks by itself.
    func isCovered(_ turn: Turn) throws -> Bool {
        let best = try found(turn.query, limit: 1, .nothing)
        return try judged(turn.query, best).isEnough
    }

    /// A line that keeps in mind a sign that stands, under what is said of something else; nil when none stands.
    var signReminder: Warning? { triage.standing.first.flatMap { sign([$0]) }.map(composer.reminder) }

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

    /// The most urgent one.
    private func sign(_ findings: [DangerReading.Finding]) -> DangerSign? {
        library.rules.safety.signs.first { $0.id == findings.first?.id }
    }
}

extension Query {
    /// Whether it says what is the matter with a part of the body: "false alarm, my calves are just tight".
    fileprivate var complains: Bool { !areas.isEmpty && !symptoms.isEmpty }
}

extension Advice {
    /// Whether it is about when to stop or see someone, and no routine.
    fileprivate var isAboutStopping: Bool {
        steps.isEmpty && (intents.first == .safety || intents.first == .professional)
    }
}
