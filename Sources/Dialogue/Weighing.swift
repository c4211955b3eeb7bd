package import CorpusModel
package import Indexing
import Understanding

/// How a line is judged with other weights than those in use: what weights are found by.
///
/// Each judgement is a score for each option, of which the highest is taken.
extension Conversation {
    /// The pieces that might answer `line` alone, and what each scores.
    package func ranking(
        of line: String
    ) throws -> (pieces: [AdviceID], scores: (Ranking.Weights) -> [Double]) {
        let ranked = try library.ranked(library.matcher.query(for: line))
        let ranking = library.ranking
        return (ranked.ids, { ranked.scores(in: ranking.weighing($0)) })
    }

    /// How much speaks for that the articles cover `line`, and for that they do not.
    package func coverage(of line: String) throws -> (Coverage.Weights) -> [Double] {
        let query = library.matcher.query(for: line)
        let best = try found(query, limit: 1, .nothing).first
        let library = library
        let isFirst = memory.query == nil
        return { [library.coverage(of: query, best: best, isFirst: isFirst, weights: $0).logOdds, 0] }
    }

    /// How much speaks for that `line` stands on its own, and for that it leans on what was said before; nil where
    /// it names an area.
    package func independence(of line: String) throws -> ((Independence.Weights) -> [Double])? {
        let turn = read(library.matcher.query(for: line))
        guard turn.query.areas.isEmpty else { return nil }
        let best = try found(turn.query, limit: 1).first
        return { [Independence(of: turn, best: best, weights: $0).value, Independence.threshold] }
    }

    /// The pieces that might answer `line` after what was shown, and what each scores; nil where it is a
    /// move of its own.
    package func continuation(
        of line: String
    ) throws -> (pieces: [AdviceID], scores: (Continuation.Weights) throws -> [Double])? {
        let turn = read(library.matcher.query(for: line))
        guard let last = memory.query, let focus = memory.focus, !turn.lacksTools,
            turn.move.map({ [.asks, .reason].contains($0.kind) }) ?? true
        else { return nil }
        let completed = FollowUp.completed(last, by: turn)
        let (library, listed) = (library, memory.answers)
        func hits(_ weights: Continuation.Weights) throws -> [Hit] {
            try Continuation(
                of: turn, completed: completed, after: last, about: focus, listed: listed, in: library,
                weights: weights
            ).hits().sorted { $0.advice.id < $1.advice.id }
        }
        return (try hits(Continuation.Weights()).map(\.advice.id), { try hits($0).map(\.score) })
    }
}
