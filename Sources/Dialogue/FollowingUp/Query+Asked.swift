import CorpusModel
import Understanding

extension Query {
    /// "is it meant to hurt?" asks for the limit of what may be felt.
    static let ofFeeling: [ConceptID] = [.pressure, .safety]

    /// This with what `turn` asks about `focus` as its first intent, and with its tools where it has none.
    func asked(by turn: Turn, about focus: Advice) -> Query {
        var query = self
        let move = turn.move ?? turn.hint
        query.intents = turn.query.asksSomething ? turn.query.intents : []
        // What the whole line asks in more words than the move has is what is asked.
        let least = move?.isWeak == true ? 0 : turn.moveLength
        let asked = query.intents.first.flatMap { turn.query.points(for: $0) > least ? $0 : nil }
        query.ask(turn.asksWhy ? .benefit : asked ?? move?.intent ?? turn.query.intents.first ?? .howTo)
        if query.intents.first == .pressure, !turn.query.symptoms.isEmpty { query.intents = Self.ofFeeling }
        if query.tools.isEmpty { query.tools = focus.tools.filter { !query.withoutTools.contains($0) } }
        return query
    }

    /// The points that this line gives to an intent.
    private func points(for intent: ConceptID) -> Int {
        evidence.lazy.compactMap { if case .intent(intent, let points) = $0.reading { points } else { nil } }.first ?? 0
    }
}
