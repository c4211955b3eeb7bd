import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// The reply to a line that is about what was just shown; nil when the line is no such thing.
    mutating func followUp(_ turn: Turn) throws -> Reply? {
        guard let last = memory.query, let focus = memory.focus, !turn.leaves else { return nil }
        if let ordinal = turn.ordinal, let reply = try part(ordinal, turn.query) ?? open(ordinal, turn.query) {
            return reply
        }
        guard let move = turn.move else { return nil }
        switch move.kind {
        // "which of those needs no kit?"
        case .asks where turn.query.isEmptyHanded: return try without(.lacksAll, turn, last, focus)
        case .asks, .source, .reason:
            guard !turn.asksAboutOthers(than: last, focus), try !standsAlone(turn) else { return nil }
            return try tell(move, turn, last)
        case .again, .shorter: return turn.namesSomething ? nil : repeated(move.kind, turn)
        case .otherSide:
            // "the other leg" of the calf
            let areas = library.rules.vocabulary.withWider(focus.areas)
            return turn.query.areas.allSatisfy(areas.contains) ? repeated(.again, turn) : nil
        case .more: return turn.query.areas.allSatisfy(last.areas.contains) ? try more(turn, last) : nil
        case .next: return try next(turn, last, focus)
        // "my quads are worse" is about these.
        case .noBetter where !turn.query.areas.isEmpty && !turn.query.areas.contains(where: last.areas.contains):
            return nil
        case .noBetter: return try noBetter(move, turn, last)
        // "harder on calves?" asks how hard to press there.
        case .gentler where turn.asksOfOtherArea(than: last), .firmer where turn.asksOfOtherArea(than: last): return nil
        // "would a foam roller be easier?" asks what to do with it.
        case .gentler where turn.namesOtherTool(than: last, focus),
            .firmer where turn.namesOtherTool(than: last, focus):
            return nil
        case .gentler, .firmer: return try adjusted(move.kind, turn, last, focus)
        case .lacksIt where !turn.query.withoutTools.isEmpty: return nil
        case .lacksIt, .lacksAll: return try without(move.kind, turn, last, focus)
        case .none, .unsure: return nil
        }
    }

    /// What has this number in the last list; a piece of advice becomes what "it" means.
    mutating func open(_ number: Int, _ query: Query) throws -> Reply? {
        guard var reply = try opened(number, query) else { return nil }
        guard let advice = reply.answers.first?.advice else { return reply }
        if let last = memory.query { reply.query = last.said(query) }
        memory.query = memory.query ?? Query(about: advice)
        memory.focus = advice
        memory.shown.append(advice.id)
        memory.reply = reply
        return reply
    }

}

extension Turn {
    fileprivate func asksOfOtherArea(than last: Query) -> Bool {
        query.text.contains("?") && !query.areas.isEmpty && !last.areas.isEmpty
            && !query.areas.contains(where: last.areas.contains)
    }

    /// Whether it names one tool, which was neither asked about nor shown.
    fileprivate func namesOtherTool(than last: Query, _ focus: Advice) -> Bool {
        query.tools.count == 1 && !query.tools.contains(where: (last.tools + focus.tools).contains)
    }

    /// Whether it names an area, tool or phase that neither the last question nor the piece shown is about.
    fileprivate func asksAboutOthers(than last: Query, _ focus: Advice) -> Bool {
        !(query.areas.isEmpty || Set(query.areas) == Set(last.areas))
            || !query.tools.allSatisfy(focus.tools.contains) || !query.withoutTools.isEmpty
            || !(query.phase.map { $0 == last.phase || focus.phases.contains($0) } ?? true)
            || !query.symptoms.allSatisfy { last.symptoms.contains($0) || focus.symptoms.contains($0) }
    }
}

extension Query {
    /// The question that a piece opened by its name or number answers.
    fileprivate init(about advice: Advice) {
        self.init(text: "")
        areas = advice.areas
        tools = advice.tools
        intents = Array(advice.intents.prefix(1))
    }

    /// What was understood before, for a line that only points.
    func said(_ line: Query) -> Query {
        var query = self
        query.setLine(line)
        return query
    }

    /// Makes `intent` the most important one.
    mutating func ask(_ intent: ConceptID) {
        intents = [intent] + intents.filter { $0 != intent }
    }
}
