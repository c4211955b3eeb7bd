import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// The last question again, without the tool that was just shown, or without any.
    mutating func without(_ kind: Move.Kind, _ turn: Turn, _ last: Query, _ focus: Advice) throws -> Reply? {
        var query = FollowUp.completed(last, by: turn)
        let tools = library.rules.vocabulary.concepts(.tool).filter { !$0.isAlwaysAtHand }.map(\.id)
        let lacked = kind == .lacksAll ? tools : tools.filter((last.tools.isEmpty ? focus.tools : last.tools).contains)
        query.withoutTools += lacked.filter { !query.withoutTools.contains($0) && !turn.query.tools.contains($0) }
        query.tools = kind == .lacksAll ? [] : query.tools.filter { !query.withoutTools.contains($0) }
        query.hasOnlyTheseTools = query.hasOnlyTheseTools && !query.tools.isEmpty
        return try answer(query)
    }
}
