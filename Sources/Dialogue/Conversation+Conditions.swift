import CorpusModel
import Indexing
import Understanding

/// What the runner's conditions leave of an answer.
extension Conversation {
    /// How many pieces are looked at to find gentle ones.
    private static let depth = 12

    var standingConditions: [Condition] {
        triage.conditions.isEmpty
            ? [] : library.rules.conditions.conditions.filter { triage.conditions.contains($0.id) }
    }

    /// Notes what the runner's conditions rule out for who asks `query`, after any of these may have changed.
    mutating func noteRestrictions(for query: Query) {
        guard !triage.conditions.isEmpty || !restrictions.conditions.isEmpty else { return }
        let areas = query.areas.isEmpty ? memory.query?.areas ?? [] : query.areas
        let isElsewhere = !triage.toldOfCondition && asksElsewhere(query)
        let conditions = standingConditions.filter { !isFar($0, from: areas) && !(isElsewhere && isOfPart($0)) }
        guard restrictions.conditions != conditions.map(\.id) || restrictions.areasNamed != triage.areas else { return }
        restrictions = Restrictions(
            conditions, areas: triage.areas, near: library.rules.conditions.near, parts: library.partsByArea,
            saying: library.advice(sayingWhatRulesOut: conditions), library.rules.vocabulary)
    }

    /// Whether `condition` is of parts of the body that were named with it, so that "my other calf" is none of them.
    private func isOfPart(_ condition: Condition) -> Bool {
        condition.ruledOut.areasNamed && triage.areas[condition.id] != nil
    }

    /// Whether `condition` rules out nothing for `areas`: veins of a calf are not in the way of a ball for the glutes.
    private func isFar(_ condition: Condition, from areas: [ConceptID]) -> Bool {
        guard condition.ruledOut.onlyThere, !areas.isEmpty, let named = triage.areas[condition.id], !named.isEmpty
        else {
            return false
        }
        return !areas.contains { asked in named.contains { library.isNear(asked, $0) } }
    }

    /// `reply` without what the runner's conditions rule out, and with a warning that says so and why.
    mutating func adapted(_ reply: Reply) -> Reply {
        let conditions = standingConditions
        var reply = reply
        // Those of the question that was completed may have ended since.
        reply.query.conditions = triage.conditions
        guard !conditions.isEmpty, reply.outcome != .redFlag else { return reply }
        guard reply.outcome == .answer || triage.toldOfCondition else { return reply }
        reply.answers.removeAll { restrictions.ruleOut($0.advice, asked: reply.query.areas) }
        reply.leaveOut(where: { restrictions.ruleOut($0) })
        if reply.outcome == .unknown, reply.query.tellsOnly(of: triage.conditionStems) {
            reply.outcome = .chat
            reply.message = "Noted. What would you like to know?"
        }
        if reply.answers.isEmpty { reply.disagreements = [] }
        reply.warning = warning(
            of: conditions, isAllRuledOut: reply.outcome == .answer && reply.answers.isEmpty)
        return reply
    }

    /// The warning of `conditions`; a line where the runner has read it and it leaves something.
    private mutating func warning(of conditions: [Condition], isAllRuledOut: Bool) -> Warning {
        let ids = Set(conditions.map(\.id))
        if !isAllRuledOut, !triage.toldOfCondition, ids.isSubset(of: memory.warnedConditions) {
            return composer.reminder(of: conditions)
        }
        memory.warnedConditions.formUnion(ids)
        return composer.warning(conditions, isAllRuledOut: isAllRuledOut)
    }

    /// What may be shown to the runner who asks `query`: `hits`, the answers for anyone, as long as the first of them is
    /// not ruled out; else the gentlest of what is left for the part; else what belongs beside the warning.
    func left(of query: Query, _ hits: [Hit]) throws -> [Hit] {
        guard !restrictions.isEmpty, let first = hits.first?.advice else { return hits }
        let isRuledOut = restrictions.ruleOut(first, asked: query.areas)
        let allowed = restrictions.allowed(query.tools, for: query.areas)
        let rest =
            isRuledOut
            ? try found(query, limit: Self.depth, restrictions) : permitted(hits, for: query, restrictions)
        // "just rolled my ankle, what's good for that" wants no facts.
        if triage.toldOfCondition, restrictions.ruleOutAll(for: query.areas) {
            let beside = try besideWarning(query, rest)
            if !beside.isEmpty { return beside }
        }
        if query.wantsFacts, rest.first?.advice.tellsFacts == true || !isRuledOut { return rest }
        if restrictions.ruleOutAll(for: query.areas) { return try besideWarning(query, rest) }
        if restrictions.areLightOnly, query.intents.first == .pressure {
            let limits = try gentlest(for: query, with: allowed, restrictions)
            if !limits.isEmpty { return limits }
        }
        // "how long on one spot" is the same with any tool.
        let isGeneral = query.areas.isEmpty && first.areas.isEmpty && first.tools.isEmpty
        if !isRuledOut, allowed == query.tools || isGeneral, !first.tellsFacts { return rest }
        if query.intents.first == .pressure, let best = rest.first?.advice, best.tools.isEmpty,
            best.intents.contains(.pressure)
        {
            return rest
        }
        // What was best is ruled out, but nothing that is was asked for.
        if allowed == query.tools, let intent = query.intents.first, !ConceptID.practical.contains(intent),
            let best = rest.first?.advice, best.answers(intent), !best.tellsFacts
        {
            return rest
        }
        let gentle = try gentlest(for: query, with: allowed, restrictions)
        if !gentle.isEmpty { return gentle }
        let beside = try besideWarning(query, rest)
        return beside.isEmpty ? rest.filter { !$0.advice.tellsFacts && library.fits($0.advice, query) } : beside
    }

    /// An answer of which the runner's conditions leave nothing but their warning.
    mutating func showNothing(for query: Query, confidence: Double) -> Reply {
        var reply = Reply(.answer, to: query)
        reply.confidence = confidence
        memory.query = query
        memory.answers = []
        memory.focus = nil
        memory.parts = []
        memory.reply = reply
        memory.hits = []
        return reply
    }

    /// How hard to press where that is asked, and otherwise what to do by hand, or with a tool that is not ruled out.
    private func gentlest(
        for query: Query, with tools: [ConceptID], _ restrictions: Restrictions
    ) throws -> [Hit] {
        var gentle = query
        gentle.tools = tools
        if query.intents.first == .pressure {
            gentle.intents = [.pressure, .safety]
            let fitting = try found(gentle, limit: Self.depth, restrictions).filter { hit in
                library.fits(hit.advice, query) && hit.advice.isAboutPressure
                    || library.isAbout(hit.advice, query) && hit.advice.intents.contains(.pressure)
            }
            return fitting.filter(\.advice.tellsLimit) + fitting.filter { !$0.advice.tellsLimit }
        }
        gentle.intents = [.howTo, .relieve]
        gentle.hasOnlyTheseTools = restrictions.areLightOnly
        let byHand = try toDo(gentle, restrictions)
        gentle.hasOnlyTheseTools = false
        return try byHand.isEmpty ? toDo(gentle, restrictions) : byHand
    }

    private func toDo(_ query: Query, _ restrictions: Restrictions) throws -> [Hit] {
        try found(query, limit: Self.depth, restrictions).filter { hit in
            ConceptID.practical.contains(hit.advice.intents.first ?? "")
                && (query.areas.isEmpty || library.isAbout(hit.advice, query))
        }
    }

    /// The pieces that belong beside the warning of the runner's conditions, as far as they are about what is asked, those
    /// among `hits` first; and the best of these where it tells when to stop.
    private func besideWarning(_ query: Query, _ hits: [Hit]) throws -> [Hit] {
        let ids = standingConditions.flatMap(\.shown).uniqued()
        let asked = hits.filter { ids.contains($0.advice.id) }
        let stopping = hits.prefix(1).filter { $0.advice.tellsWhenToStop && $0.advice.tools.isEmpty }
        let rest = try ids.compactMap(library.index.advice)
            .filter { $0.areas.isEmpty || $0.areas.contains(where: query.areas.contains) }
            .map { Hit(advice: $0) }
        return (stopping + asked + rest).reduce(into: []) { hits, hit in
            if !hits.contains(where: { $0.advice.id == hit.advice.id }) { hits.append(hit) }
        }
    }
}

extension ConceptID {
    fileprivate static let told: [ConceptID] = [.benefit, .evidence, .anatomy, .source, .professional]
}

extension Query {
    /// Whether it wants to know how things are, rather than what to do.
    var wantsFacts: Bool { ConceptID.told.contains(intents.first ?? "") }

    /// Whether it asks nothing, and is about nothing but what words with these stems name.
    fileprivate func tellsOnly(of stems: Set<String>) -> Bool {
        !asksSomething && !evidence.contains { if case .outside = $0.reading { !$0.isTold(by: stems) } else { false } }
    }
}

extension Evidence {
    /// Whether all its words have these stems.
    func isTold(by stems: Set<String>) -> Bool { IntentMatcher.stems(of: words).allSatisfy(stems.contains) }
}

extension Advice {
    /// Whether it tells foremost how things are, rather than what to do.
    fileprivate var tellsFacts: Bool { ConceptID.told.contains(intents.first ?? "") }

    /// Whether it tells foremost when to stop, or to see someone.
    fileprivate var tellsWhenToStop: Bool {
        intents.contains(.safety) && [ConceptID.safety, .professional].contains(intents.first)
    }

    /// Whether it tells foremost how hard to press and when that is too hard, or how hard to press a part.
    fileprivate var tellsLimit: Bool { isAboutPressure && (intents.contains(.safety) || !areas.isEmpty) }

    /// Whether it tells foremost how hard to press, or when to stop, whatever the tool.
    fileprivate var isAboutPressure: Bool {
        [ConceptID.pressure, .safety].contains(intents.first) && intents.contains(.pressure)
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
