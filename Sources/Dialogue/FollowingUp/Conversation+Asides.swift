import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// What the articles say of the piece just shown: how long, why, who says so.
    mutating func tell(_ move: Move, _ turn: Turn, _ last: Query) throws -> Reply? {
        guard let focus = memory.focus else { return nil }
        let query = FollowUp.completed(last, by: turn)
        if move.kind == .source { return try source(of: focus, query) }
        return try aside(turn, query, about: focus)
    }

    /// The reply to `turn`, which is about `focus` and is `completed` with what it leaves out.
    mutating func aside(_ turn: Turn, _ completed: Query, about focus: Advice) throws -> Reply? {
        aside(completed.asked(by: turn, about: focus), try continued(turn, completed) ?? [])
    }

    /// A reply about the piece just shown, which stays what "it" means; nil without `hits`.
    mutating func aside(_ query: Query, _ hits: [Hit]) -> Reply? {
        guard !hits.isEmpty else { return nil }
        return keepingFocus {
            $0.show(
                Array(hits.prefix(AnswerComposer.mostAnswers)), for: query, confidence: Confidence.ofAside,
                isBrief: true)
        }
    }

    /// Who says so: the piece on the expert where one is named, else the one on the article, else the piece itself,
    /// each with a note on where it comes from.
    mutating func source(of focus: Advice, _ query: Query) throws -> Reply? {
        var query = query
        query.ask(.source)
        let article = library.article(focus.articleID)
        let pieces = try library.index.advice(Facet(.article, focus.articleID)).filter { $0.intents.first == .source }
        let names = focus.saidBy.map { [$0] } ?? [article?.author ?? "", "article"]
        let about = pieces.filter { piece in names.contains { !$0.isEmpty && piece.title.contains($0) } }
        let hits = (about.isEmpty ? [focus] : about).map { Hit(advice: $0) }
        return keepingFocus { conversation in
            var reply = conversation.show(hits, for: query, confidence: Confidence.ofAside, isBrief: true)
            let said = [focus.saidBy, article.map { "in '\($0.title)', \($0.publisher)" }].compactMap(
                \.self)
            reply.answers[0].notes.insert(
                Note("Who says so", said.joined(separator: ", "), sources: [focus.articleID]), at: 0)
            return reply
        }
    }

    mutating func keepingFocus<R>(_ body: (inout Conversation) throws -> R) rethrows -> R {
        let (focus, shown, parts) = (memory.focus, memory.shown, memory.parts)
        let reply = try body(&self)
        memory.focus = focus
        memory.shown = shown
        memory.parts = parts
        return reply
    }
}
