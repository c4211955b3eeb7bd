import CorpusModel
import Understanding

/// The runner's conditions: what they rule out, and the warning that says so.
extension Conversation {
    var standingConditions: [Condition] {
        triage.conditions.isEmpty
            ? [] : library.rules.conditions.conditions.filter { triage.conditions.contains($0.id) }
    }

    /// Notes what the runner's conditions rule out for who asks `query`, after any of these may have changed.
    mutating func noteRestrictions(for query: Query) {
        guard !triage.conditions.isEmpty || !restrictions.conditions.isEmpty else { return }
        let areas = query.areas.isEmpty ? memory.query?.areas ?? [] : query.areas
        let isElsewhere = asksElsewhere(query)
        let conditions = standingConditions.filter { !isFar($0, from: areas) && !(isElsewhere && isOfPart($0)) }
        guard restrictions.conditions != conditions.map(\.id) || restrictions.areasNamed != triage.areas else { return }
        restrictions = Restrictions(conditions, areas: triage.areas, library)
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
}

extension Query {
    /// Whether it asks nothing, and is about nothing but what words with these stems name.
    fileprivate func tellsOnly(of stems: Set<String>) -> Bool {
        !asksSomething && !evidence.contains { if case .outside = $0.reading { !$0.isTold(by: stems) } else { false } }
    }
}

extension Evidence {
    /// Whether all its words have these stems.
    func isTold(by stems: Set<String>) -> Bool { IntentMatcher.stems(of: words).allSatisfy(stems.contains) }
}

extension Reply {
    /// Leaves out how long and how hard, and where sources differ, where that speaks of what `isRuledOut` names. What
    /// to mind and when to stop stays.
    fileprivate mutating func leaveOut(where isRuledOut: (String) -> Bool) {
        for place in answers.indices {
            answers[place].notes.removeAll { ["How long", "How hard"].contains($0.label) && isRuledOut($0.text) }
        }
        disagreements.removeAll { other in isRuledOut(other.text) || other.positions.contains { isRuledOut($0.text) } }
    }
}
