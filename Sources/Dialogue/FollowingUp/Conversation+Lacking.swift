import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// The last question again, without the tool that was just shown, or without any.
    mutating func without(_ kind: Move.Kind, _ turn: Turn, _ last: Query, _ focus: Advice) throws -> Reply? {
        var query = FollowUp.completed(last, by: turn)
        if !turn.query.asksSomething || kind == .lacksAll { query.intents = last.practicalIntents }
        if kind == .lacksAll {
            query.tools = turn.query.tools
            query.hasOnlyTheseTools = true
            return try answer(query, isCovered: true)
        }
        let shown = last.tools.isEmpty ? focus.tools : last.tools
        let lacked = library.toolsToHave(shown)
        query.withoutTools += lacked.filter { !query.withoutTools.contains($0) && !turn.query.tools.contains($0) }
        query.tools = query.tools.filter { !query.withoutTools.contains($0) }
        query.hasOnlyTheseTools = query.hasOnlyTheseTools && !query.tools.isEmpty
        return try answer(query, isCovered: true)
    }
}
