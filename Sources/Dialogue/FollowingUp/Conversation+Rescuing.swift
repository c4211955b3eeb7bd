import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// How many words with a topic of their own a line may have that is tried as a follow-up all the same.
    private static let mostStrayWords = 2
    private static let mostWords = 6
    /// How many pieces may hold the word that a line of a few words asks about.
    private static let near = 5

    /// The reply to a short line that says nothing on its own, as far as it can be about what was just shown.
    mutating func rescued(_ turn: Turn) throws -> Reply? {
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

    /// The reply to a few words that are in what was just shown, or in what the articles say on the same: "do I stand
    /// or sit?", "frozen or not".
    private mutating func detail(_ turn: Turn, _ query: Query) throws -> Reply? {
        guard let focus = memory.focus, turn.length <= Self.mostWords, turn.smallTalkLength == 0 else { return nil }
        let hits = try continued(turn, query) ?? []
        guard hits.prefix(Self.near).contains(where: { library.says($0.advice, anyOf: turn.strayStems) }) else {
            return nil
        }
        return aside(query.asked(by: turn, about: focus), hits)
    }
}
