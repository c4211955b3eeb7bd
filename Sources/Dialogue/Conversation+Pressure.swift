import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// The same with less pressure, or with more.
    mutating func adjusted(_ kind: Move.Kind, _ turn: Turn, _ last: Query) throws -> Reply? {
        var query = FollowUp.completed(last, by: turn)
        // "the softer one" of two that were named is one of them.
        if turn.query.tools.isEmpty, last.tools.count < 2, !last.hasOnlyTheseTools { query.tools = [] }
        query.intents = query.intents.filter { $0 == .relieve || $0 == "how-to" }
        if query.intents.isEmpty { query.intents = [.relieve] }
        let words = kind == .gentler ? library.rules.conversation.gentle : library.rules.conversation.firm
        let others = kind == .gentler ? library.rules.conversation.firm : library.rules.conversation.gentle
        let hits = try found(query, limit: 4 * AnswerComposer.mostAnswers).filter { $0.advice.fits(query) }
        let graded = hits.filter { $0.advice.id != memory.focus?.id }
            .map { (hit: $0, grade: $0.advice.says(words) - $0.advice.says(others)) }
            .filter { $0.grade > 0 }
            .sorted { a, b in
                let (isNear, isOtherNear) = (a.hit.advice.isAbout(query), b.hit.advice.isAbout(query))
                return isNear == isOtherNear ? (b.grade, b.hit.score) < (a.grade, a.hit.score) : isNear
            }
        query.ask("pressure")
        guard !graded.isEmpty else { return try memory.focus.flatMap { try aside(query, about: $0) } }
        return show(graded.prefix(AnswerComposer.mostAnswers).map(\.hit), for: query, confidence: 0.7)
    }
}

extension Advice {
    fileprivate func isAbout(_ query: Query) -> Bool {
        query.areas.isEmpty || areas.contains(where: query.areas.contains)
    }

    /// How many of these phrases its title and pressure hold.
    fileprivate func says(_ phrases: [String]) -> Int {
        let text =
            " " + (title + " " + (pressure ?? "")).lowercased().map { $0.isLetter ? String($0) : " " }.joined() + " "
        return phrases.count { text.contains(" \($0) ") }
    }
}
