import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// What the articles say of the piece just shown: how long, why, who says so.
    mutating func tell(_ move: Move, _ turn: Turn, _ last: Query) throws -> Reply? {
        guard let focus = memory.focus else { return nil }
        var query = FollowUp.completed(last, by: turn)
        if move.kind == .source { return try source(of: focus, query) }
        query.intents = turn.query.asksSomething ? turn.query.intents : []
        // What the whole line asks in more words than the move has is what is asked.
        let asked = query.intents.first.flatMap { turn.query.points(for: $0) > turn.moveLength ? $0 : nil }
        query.ask(move.kind == .reason ? "benefit" : asked ?? move.intent ?? .relieve)
        // "is it meant to hurt?" asks for the limit of what may be felt.
        let isOfFeeling = query.intents.first == "pressure" && !turn.query.symptoms.isEmpty
        if isOfFeeling { query.intents = ["pressure", "safety"] }
        let companions = Companions(
            library: library, asksWhy: move.kind == .reason, asksOfFeeling: isOfFeeling,
            asked: IntentMatcher.stems(of: turn.query.readAs), symptoms: turn.query.symptoms,
            lastIntent: last.intents.first)
        return try aside(query, about: focus, companions)
    }

    /// A reply about `focus`, which stays what "it" means.
    mutating func aside(_ query: Query, about focus: Advice, _ companions: Companions? = nil) throws -> Reply? {
        var query = query
        if query.tools.isEmpty { query.tools = focus.tools.filter { !query.withoutTools.contains($0) } }
        let hits = try (companions ?? Companions(library: library)).hits(for: query, about: focus)
        guard !hits.isEmpty else { return nil }
        let shown = memory.shown
        let reply = show(Array(hits.prefix(AnswerComposer.mostAnswers)), for: query, confidence: 0.8, isBrief: true)
        memory.focus = focus
        memory.shown = shown
        return reply
    }

    /// Who says so: the piece on the expert where one is named, else the one on the article, else the piece itself, each
    /// with a note on where it comes from.
    mutating func source(of focus: Advice, _ query: Query) throws -> Reply? {
        var query = query
        query.ask("source")
        let article = library.article(focus.articleID)
        let pieces = try library.index.advice(Facet(.article, focus.articleID)).filter { $0.intents.first == "source" }
        let names = focus.saidBy.map { [$0] } ?? [article?.author ?? "", "article"]
        let about = pieces.filter { piece in names.contains { !$0.isEmpty && piece.title.contains($0) } }
        let hits = (about.isEmpty ? [focus] : about).map { Hit(advice: $0) }
        return keepingFocus { conversation in
            var reply = conversation.show(hits, for: query, confidence: 0.8, isBrief: true)
            let said = [focus.saidBy, article.map { "in '\($0.title)', \($0.publisher)" }].compactMap(
                \.self)
            reply.answers[0].notes.insert(
                Note("Who says so", said.joined(separator: ", "), sources: [focus.articleID]), at: 0)
            return reply
        }
    }

    mutating func keepingFocus(_ body: (inout Conversation) throws -> Reply?) rethrows -> Reply? {
        let (focus, shown) = (memory.focus, memory.shown)
        let reply = try body(&self)
        memory.focus = focus
        memory.shown = shown
        return reply
    }
}

extension Query {
    /// The points that this line gives to an intent.
    fileprivate func points(for intent: ConceptID) -> Int {
        evidence.lazy.compactMap { if case .intent(intent, let points) = $0.reading { points } else { nil } }.first ?? 0
    }
}
