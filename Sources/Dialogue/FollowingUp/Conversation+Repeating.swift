import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// The last answer again, or without what completes it.
    func repeated(_ kind: Move.Kind, _ turn: Turn) -> Reply? {
        guard var reply = memory.reply else { return nil }
        let line = turn.query
        reply.query.setLine(line)
        reply.query.side = line.side ?? reply.query.side
        if kind == .shorter {
            reply.answers = reply.answers.prefix(1).map { Answer($0.advice, source: $0.source, score: $0.score) }
            reply.disagreements = []
        }
        return reply
    }

    /// What else there is on the last question.
    mutating func more(_ turn: Turn, _ last: Query) throws -> Reply? {
        var query = FollowUp.completed(last, by: turn)
        query.intents = last.intents
        let hits = try found(query, limit: 4 * AnswerComposer.mostAnswers)
        let rest = hits.filter { !memory.shown.contains($0.advice.id) && library.fits($0.advice, query) }
        let answering = rest.filter { $0.advice.intents.contains(where: query.intents.contains) }
        guard !rest.isEmpty else {
            var reply = chat("That is all the articles have on this. Ask about another area or tool.", query)
            reply.suggestions = composer.examples
            return reply
        }
        let best = (answering.isEmpty ? rest : answering).prefix(AnswerComposer.mostAnswers)
        return show(Array(best), for: query, confidence: Confidence.ofVariation)
    }

    /// What comes after `focus` in what an article counts up, or else what there is besides.
    mutating func next(_ turn: Turn, _ last: Query, _ focus: Advice) throws -> Reply? {
        var query = FollowUp.completed(last, by: turn)
        query.intents = last.practicalIntents
        guard let id = following(focus.id), let advice = try library.index.advice(id),
            library.ranking.allows(advice.tools, for: query)
        else { return turn.query.areas.allSatisfy(last.areas.contains) ? try more(turn, last) : nil }
        let hits = permitted([Hit(advice: advice)], for: query, restrictions)
        return hits.isEmpty ? nil : show(hits, for: query, confidence: Confidence.ofVariation)
    }

    /// The piece after this one where an article counts up several; the first of those that this one counts up.
    private func following(_ id: AdviceID) -> AdviceID? {
        if let first = memory.parts.first, !memory.parts.contains(id) { return first }
        for parts in [memory.parts] + library.rules.conversation.overviews.map(\.parts) {
            if let place = parts.firstIndex(of: id), place + 1 < parts.count { return parts[place + 1] }
        }
        return nil
    }

    /// What the articles say when it does not help, then what else could be tried.
    mutating func noBetter(_ move: Move, _ turn: Turn, _ last: Query) throws -> Reply? {
        var query = FollowUp.completed(last, by: turn)
        query.ask(.professional)
        let pieces = try move.advice.compactMap(library.index.advice).map { Hit(advice: $0) }
        return keepingFocus { $0.show(pieces, for: query, confidence: Confidence.ofAside, isBrief: true) }
    }
}
