import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// The question that `turn` is with what it leaves out.
    func completed(_ turn: Turn) throws -> Query { completed(turn, completes: try completes(turn)) }

    /// The same where it is known whether it `completes` the last question.
    func completed(_ turn: Turn, completes: Bool) -> Query {
        guard let last = memory.query else { return turn.query }
        return completes ? FollowUp.completed(last, by: turn) : FollowUp.withFacts(of: last, turn.query)
    }

    /// Whether `turn` leaves out what the last question said.
    func completes(_ turn: Turn) throws -> Bool {
        guard let last = memory.query else { return false }
        return try FollowUp.completes(last, turn, standsAlone: standsAlone(turn))
    }

    /// Whether nothing of the question before belongs to `turn`.
    func standsAlone(_ turn: Turn) throws -> Bool {
        if turn.leaves || turn.asksWhetherOtherToolHelps(than: memory) || namesOtherPerson(turn) { return true }
        if turn.putsRight { return false }
        let best = try found(turn.query, limit: 1).first
        return turn.isOfMassageAsWhole(best, library.rules.evidence) || Independence(of: turn, best: best).isEnough
    }

    /// Whether `turn` asks who someone is that the last question did not speak of.
    private func namesOtherPerson(_ turn: Turn) -> Bool {
        guard turn.query.intents.first == .source, let last = memory.query else { return false }
        let names = library.articles.flatMap { [$0.author] + $0.people.map(\.name) }.flatMap(IntentMatcher.stems)
        return turn.strayStems.contains { names.contains($0) && !last.terms.contains($0) }
    }

    /// Whether a word with a topic of its own is in what answers the line alone, and not in what answers it completed:
    /// "is a bath any good?". How a tool came to be lost has no topic of its own: "snapped clean in two".
    func answersBetterAlone(_ turn: Turn, than query: Query) throws -> Bool {
        guard turn.strayWords > 0, query != turn.query, turn.query.areas.isEmpty, turn.query.minutes == nil,
            !turn.tellsOfTools || turn.isQuestion,
            let completed = try found(query, limit: 1).first, let alone = try found(turn.query, limit: 1).first
        else { return false }
        return library.says(alone.advice, anyOf: turn.strayStems)
            && !library.says(completed.advice, anyOf: turn.strayStems)
    }
}

extension Turn {
    /// "does self-massage really work?", of which `best` is what answers it alone.
    fileprivate func isOfMassageAsWhole(_ best: Hit?, _ rules: EvidenceRules) -> Bool {
        !points && query.areas.isEmpty && query.symptoms.isEmpty && query.namesTopic && query.asksWhatItDoes
            && best.flatMap { rules.claim(of: $0.advice.id) }?.id == Claim.ofWhole
    }

    /// "does foam rolling really work?" after a question with another tool, or none.
    fileprivate func asksWhetherOtherToolHelps(than memory: Memory) -> Bool {
        let known = (memory.query?.tools ?? []) + (memory.focus?.tools ?? [])
        return !links && !points && query.areas.isEmpty && query.symptoms.isEmpty && query.namesTopic
            && query.asksWhatItDoes && !query.tools.isEmpty && !query.tools.contains(where: known.contains)
    }
}
