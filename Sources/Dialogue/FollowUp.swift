import CorpusModel

/// Lines that make sense only with the question before: "and before a run?", "how long?", "what about hamstrings".
enum FollowUp {
    /// The most words that carry meaning in a follow-up; a longer line stands on its own.
    private static let mostWords = 5

    /// Whether `next` leaves out what `last` said.
    static func completes(_ last: Query, _ next: Query) -> Bool {
        guard next.unknownWords.isEmpty, next.outside.isEmpty, next.contentWords.count <= mostWords else {
            return false
        }
        let addsSomething =
            !next.intents.isEmpty || !next.tools.isEmpty || !next.withoutTools.isEmpty
            || next.phase != nil || !next.areas.isEmpty || !next.symptoms.isEmpty
        let lacksArea = next.areas.isEmpty && !last.areas.isEmpty
        let lacksAllElse = next.tools.isEmpty && next.symptoms.isEmpty && !next.asksSomething
        return addsSomething && !next.namesTopic && (lacksArea || lacksAllElse)
    }

    /// `next` with what it leaves out taken from `last`.
    static func completed(_ last: Query, by next: Query) -> Query {
        var query = next
        if query.areas.isEmpty { query.areas = last.areas }
        if query.phase == nil { query.phase = last.phase }
        if query.symptoms.isEmpty { query.symptoms = last.symptoms }
        if !query.asksSomething { query.intents = last.intents }
        query.withoutTools =
            last.withoutTools.filter { !query.tools.contains($0) && !query.withoutTools.contains($0) }
            + query.withoutTools
        if query.tools.isEmpty { query.tools = last.tools.filter { !query.withoutTools.contains($0) } }
        query.contentWords = last.contentWords.filter { !query.contentWords.contains($0) } + query.contentWords
        return query
    }
}
