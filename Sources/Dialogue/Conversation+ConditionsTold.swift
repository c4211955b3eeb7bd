import CorpusModel
import Indexing
import Understanding

/// Lines that tell of a condition of the runner, and what else they say.
extension Conversation {
    /// Whether the articles cover `query`, which `hits` answer: as it stands, or without what it tells of conditions.
    func judged(_ query: Query, _ hits: [Hit]) throws -> Coverage {
        let coverage = coverage(of: query, best: hits.first)
        guard !coverage.isEnough, triage.toldOfCondition else { return coverage }
        return try withoutConditions(query).reduce(coverage) { coverage, asked in
            let other = self.coverage(of: asked, best: try found(asked, limit: 1, .nothing).first)
            return other.logOdds > coverage.logOdds ? other : coverage
        }
    }

    private func coverage(of query: Query, best: Hit?) -> Coverage {
        library.coverage(of: query, best: best, isFirst: memory.query == nil)
    }

    /// What `query` asks beside the conditions that it tells of: all the rest, and each clause that tells of none.
    /// Whether to burst a blister is not asked of massage.
    private func withoutConditions(_ query: Query) -> [Query] {
        var rest = query
        rest.forget(triage.conditionStems)
        let clauses = clauses(of: query.text)
        let others = clauses.count < 2 ? [] : clauses.filter { !$0.tells }.map(\.query)
        return ([rest] + others).filter { asked in
            asked.outside.isEmpty
                && (!asked.tools.isEmpty || asked.namesTopic || !(asked.areas.isEmpty || asked.symptoms.isEmpty))
        }
    }

    /// The answer to a line that tells of a condition and asks in other words what to do for a part of the body,
    /// though it is like no question that the articles cover: "titanium rod in my tibia, what's safest for the
    /// calf on that side".
    mutating func answeredBesideCondition(_ query: Query) throws -> Reply? {
        guard triage.toldOfCondition else { return nil }
        let asking = clauses(of: query.text).filter { !$0.tells && $0.query.asksOfPart }
        guard var asked = asking.last?.query else { return nil }
        asked.setLine(query)
        asked.conditions = triage.conditions
        let reply = try answer(asked, isCovered: true)
        return reply.outcome == .answer ? reply : nil
    }

    /// The last question again, for who says after its answer that a condition is no more, and asks nothing else.
    mutating func answeredWithoutCondition(_ turn: Turn) throws -> Reply? {
        let query = turn.query
        guard triage.endedCondition, let last = memory.query, !query.text.contains("?"), turn.move == nil,
            query.areas.isEmpty, query.tools.isEmpty, query.symptoms.isEmpty
        else { return nil }
        return try answer(last.said(query), isCovered: true)
    }

    /// The last question again, for who tells of a condition after its answer and asks nothing else.
    mutating func answeredForCondition(_ turn: Turn) throws -> Reply? {
        guard triage.toldOfCondition, let last = memory.query, turn.query.namesNothing(but: triage.conditionStems)
        else {
            return nil
        }
        return try answer(last.said(turn.query), isCovered: true)
    }
}

extension Query {
    /// Whether it asks of a part of the body, in words of which none is known to be of something else.
    fileprivate var asksOfPart: Bool { !areas.isEmpty && outside.isEmpty }

    /// Whether it is no question, and nothing in it is understood but words with these stems: "i'm 22 weeks"
    /// asks not how often.
    func tellsNothing(but stems: Set<String>) -> Bool {
        !stems.isEmpty && !text.contains("?")
            && evidence.allSatisfy { item in
                switch item.reading {
                case .danger, .repaired, .toolNews: true
                default: item.isTold(by: stems)
                }
            }
    }

    /// Whether it is about nothing but what words with these stems name.
    fileprivate func namesNothing(but stems: Set<String>) -> Bool {
        evidence.allSatisfy { item in
            switch item.reading {
            case .concept, .lackedTool, .excluded, .outside: item.isTold(by: stems)
            case .emptyHanded: false
            case .intent, .danger, .repaired, .toolNews: true
            }
        }
    }

    /// Forgets the words with these stems that name no area, tool or other concept.
    fileprivate mutating func forget(_ stems: Set<String>) {
        let told = evidence.filter { if case .outside = $0.reading { $0.isTold(by: stems) } else { false } }
        outside.removeAll { id in told.contains { $0.reading == .outside(id) } }
        let named = evidence.flatMap { item in
            if case .concept = item.reading { IntentMatcher.stems(of: item.words) } else { [String]() }
        }
        let dropped = stems.subtracting(named)
        let isDropped = { (word: String) in IntentMatcher.stems(of: word).contains(where: dropped.contains) }
        unknownWords.removeAll(where: isDropped)
        contentWords.removeAll(where: isDropped)
        terms.removeAll(where: dropped.contains)
        pattern.removeAll(where: dropped.contains)
        (termStarts, clauseStarts, placeStarts) = ([], [], [])
    }
}
