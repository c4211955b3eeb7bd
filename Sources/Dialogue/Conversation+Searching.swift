import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// What answers `query` and may be shown, best first, at most `limit` pieces.
    ///
    /// - Parameter restrictions: What is left out; by default what the runner's conditions rule out.
    func found(
        _ query: Query, limit: Int = AnswerComposer.mostAnswers, _ restrictions: Restrictions? = nil
    ) throws -> [Hit] {
        let restrictions = restrictions ?? self.restrictions
        // Enough for `limit` to be left: few pieces are only for asking, many may be ruled out.
        let depth = limit * (!restrictions.isEmpty ? 20 : query.isAsking ? 1 : 2)
        return Array(permitted(try library.search(query, limit: depth), for: query, restrictions).prefix(limit))
    }

    /// How many pieces are looked at to find one for the part that is asked about.
    private static let depth = 20

    /// `hits`, what answers `query`, without what is for another part of the body, where `query` is no more than
    /// a part, what is the matter with it and what there is to use. A line that says more may describe another
    /// part than it names.
    ///
    /// - Parameter line: The line that was typed, where `query` has more from before.
    func forItsPart(_ query: Query, _ hits: [Hit], saying line: Query?) throws -> [Hit] {
        let said = line ?? query
        guard let first = hits.first, library.isElsewhere(first.advice, query),
            said.intents.allSatisfy(ConceptID.practical.contains), library.turns.tellsOnlyOfRunning(said)
        else { return hits }
        let near = try found(query, limit: Self.depth, .nothing).filter { !library.isElsewhere($0.advice, query) }
        return near.isEmpty ? hits : Array(near.prefix(hits.count))
    }

    /// What answers `turn`, best first, where it goes on from an answer; nil where there was none before,
    /// and where the line only takes something away: its own words are what is not wanted.
    ///
    /// - Parameters:
    ///   - completed: The question that `turn` is with all that it leaves out.
    ///   - query: What it was read to ask; by default just that.
    ///   - restrictions: What is left out; by default what the runner's conditions rule out.
    func continued(
        _ turn: Turn, _ completed: Query, for query: Query? = nil, _ restrictions: Restrictions? = nil
    ) throws -> [Hit]? {
        guard let last = memory.query, let focus = memory.focus, !turn.lacksTools else { return nil }
        let continuation = Continuation(
            of: turn, completed: completed, after: last, about: focus, listed: memory.answers, in: library)
        return permitted(try continuation.hits(), for: query ?? completed, restrictions ?? self.restrictions)
    }

    /// Those of `hits` that may be shown, with what is not recommended behind the rest.
    func permitted(_ hits: [Hit], for query: Query, _ restrictions: Restrictions) -> [Hit] {
        let isAsking = query.isAsking
        let hits = hits.compactMap { hit -> Hit? in
            let claim = library.claim(of: hit.advice.id)
            guard !restrictions.ruleOut(hit.advice, asked: query.areas), isAsking || claim?.isOnlyForAsking != true
            else { return nil }
            let isNamed = hit.advice.tools.isEmpty ? isAsking : hit.advice.tools.contains(where: query.tools.contains)
            return claim?.standing == .notRecommended && !isNamed ? library.ranking.notRecommended(hit) : hit
        }
        return hits.sorted { $0.score > $1.score }
    }
}

extension Query {
    /// Whether it wants to be told something, and not only what to do: "how do I get rid of lactic
    /// acid" asks what does.
    fileprivate var isAsking: Bool {
        !ConceptID.practical.contains(intents.first ?? "") || intents.contains(.benefit)
    }
}
