import CorpusModel
import Indexing
import Understanding

/// What is shown to a runner whose conditions rule out some of it.
extension Conversation {
    /// How many pieces are looked at to find gentle ones.
    private static let depth = 12

    /// What may be shown to the runner who asks `query`: `hits`, the answers for anyone, as long as the first of them
    /// is not ruled out; else the gentlest of what is left for the part; else what belongs beside the warning.
    func advisable(_ hits: [Hit], for query: Query) throws -> [Hit] {
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
        if query.wantsFacts, !(query.hasMentionedSomeone && allowed != query.tools),
            rest.first?.advice.tellsFacts == true || !isRuledOut
        {
            return rest
        }
        if restrictions.ruleOutAll(for: query.areas) { return try besideWarning(query, rest) }
        if restrictions.areLightOnly, asksHowHard(query) {
            let limits = try limits(for: query, with: allowed, restrictions)
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

    /// Whether `query` asks how hard to press, or means to press hard, which only light pressure being left rules out.
    private func asksHowHard(_ query: Query) -> Bool {
        query.intents.first == .pressure || restrictions.ruleOutFirmness(of: query.text)
    }

    /// How hard to press, where that is too hard first.
    private func limits(for query: Query, with tools: [ConceptID], _ restrictions: Restrictions) throws -> [Hit] {
        var gentle = query
        gentle.tools = tools
        gentle.intents = [.pressure, .safety]
        let fitting = try found(gentle, limit: Self.depth, restrictions).filter { hit in
            library.fits(hit.advice, query) && hit.advice.isAboutPressure
                || library.isAbout(hit.advice, query) && hit.advice.intents.contains(.pressure)
        }
        let limits = fitting.filter(\.advice.tellsLimit)
        // How much is too much, before when to stop.
        return limits.filter { $0.advice.intents.first == .pressure }
            + limits.filter { $0.advice.intents.first != .pressure } + fitting.filter { !$0.advice.tellsLimit }
    }

    /// How hard to press where that is asked, and otherwise what to do by hand, or with a tool that is not ruled out.
    private func gentlest(
        for query: Query, with tools: [ConceptID], _ restrictions: Restrictions
    ) throws -> [Hit] {
        if query.intents.first == .pressure { return try limits(for: query, with: tools, restrictions) }
        var gentle = query
        gentle.tools = tools
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

    /// The pieces that belong beside the warning of the runner's conditions, as far as they are about what is asked,
    /// those among `hits` first; and the best of these where it tells when to stop.
    private func besideWarning(_ query: Query, _ hits: [Hit]) throws -> [Hit] {
        let ids = standingConditions.flatMap(\.shown).uniqued()
        let fits = { (advice: Advice) in advice.areas.isEmpty || advice.areas.contains(where: query.areas.contains) }
        let asked = hits.filter { ids.contains($0.advice.id) && (query.areas.isEmpty || fits($0.advice)) }
        let stopping = hits.prefix(1).filter { $0.advice.tellsWhenToStop && $0.advice.tools.isEmpty }
        let rest = try ids.compactMap(library.index.advice)
            .filter(fits)
            .map { Hit(advice: $0) }
        return (stopping + asked + rest).reduce(into: []) { hits, hit in
            if !hits.contains(where: { $0.advice.id == hit.advice.id }) { hits.append(hit) }
        }
    }
}

extension Query {
    /// Whether it wants to know how things are, rather than what to do.
    var wantsFacts: Bool { ConceptID.factual.contains(intents.first ?? "") }

    /// Whether it asks who says so or whom to see, as who only mentions someone seems to: "the doctor says my
    /// platelets are low".
    fileprivate var hasMentionedSomeone: Bool { [ConceptID.source, .professional].contains(intents.first) }
}

extension Advice {
    /// Whether it tells foremost how things are, rather than what to do.
    fileprivate var tellsFacts: Bool { ConceptID.factual.contains(intents.first ?? "") }

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
