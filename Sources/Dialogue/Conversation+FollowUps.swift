import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// The reply to a line that is about what was just shown; nil when the line is no such thing.
    mutating func followUp(_ turn: Turn) throws -> Reply? {
        guard let last = memory.query, let focus = memory.focus else { return nil }
        if let ordinal = turn.ordinal, let reply = try open(ordinal.number ?? listed.count, turn.query) {
            return reply
        }
        guard let move = turn.move else { return nil }
        switch move.kind {
        case .asks, .source, .reason:
            guard !turn.asksAboutOthers(than: last, focus), try !standsAlone(turn) else { return nil }
            return try tell(move, turn, last)
        case .again, .shorter: return turn.namesSomething ? nil : repeated(move.kind, turn)
        case .otherSide:
            return turn.query.areas.allSatisfy { isPart($0, of: focus.areas) } ? repeated(.again, turn) : nil
        case .more: return turn.query.areas.allSatisfy(last.areas.contains) ? try more(turn, last) : nil
        case .noBetter: return try noBetter(move, turn, last)
        case .gentler, .firmer: return try adjusted(move.kind, turn, last)
        case .lacksIt where !turn.query.withoutTools.isEmpty: return nil
        case .lacksIt, .lacksAll: return try without(move.kind, turn, last, focus)
        case .none, .unsure: return nil
        }
    }

    /// What has this number in the last list; a piece of advice becomes what "it" means.
    mutating func open(_ number: Int, _ query: Query) throws -> Reply? {
        guard var reply = try opened(number, query) else { return nil }
        guard let advice = reply.answers.first?.advice else { return reply }
        if let last = memory.query { reply.query = last.said(query) }
        memory.query = memory.query ?? Query(about: advice)
        memory.focus = advice
        memory.shown.append(advice.id)
        memory.reply = reply
        return reply
    }

    /// What the articles say of the piece just shown: how long, why, who says so.
    private mutating func tell(_ move: Move, _ turn: Turn, _ last: Query) throws -> Reply? {
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
        let companions = Companions(library: library, asksWhy: move.kind == .reason, asksOfFeeling: isOfFeeling)
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
    private mutating func source(of focus: Advice, _ query: Query) throws -> Reply? {
        var query = query
        query.ask("source")
        let article = library.article(focus.articleID)
        let pieces = try library.index.advice(Facet(.article, focus.articleID)).filter { $0.intents.first == "source" }
        let names = focus.saidBy.map { [$0] } ?? [article?.author ?? "", "article"]
        let about = pieces.filter { piece in names.contains { !$0.isEmpty && piece.title.contains($0) } }
        let hits = (about.isEmpty ? [focus] : about).map { Hit(advice: $0, terms: []) }
        return keepingFocus { conversation in
            var reply = conversation.show(hits, for: query, confidence: 0.8, isBrief: true)
            let said = [focus.saidBy, article.map { "in '\($0.title)', \($0.publisher)" }].compactMap(
                \.self)
            reply.answers[0].notes.insert(
                Note("Who says so", said.joined(separator: ", "), sources: [focus.articleID]), at: 0)
            return reply
        }
    }

    /// The last answer again, or without what completes it.
    private func repeated(_ kind: Move.Kind, _ turn: Turn) -> Reply? {
        guard var reply = memory.reply else { return nil }
        let line = turn.query
        reply.query.text = line.text
        reply.query.readAs = line.readAs
        reply.query.side = line.side ?? reply.query.side
        if kind == .shorter {
            reply.answers = reply.answers.prefix(1).map { Answer($0.advice, source: $0.source, score: $0.score) }
            reply.disagreements = []
        }
        return reply
    }

    /// What else there is on the last question.
    private mutating func more(_ turn: Turn, _ last: Query) throws -> Reply? {
        var query = FollowUp.completed(last, by: turn)
        query.intents = last.intents
        let hits = try found(query, limit: 4 * AnswerComposer.mostAnswers)
        let rest = hits.filter { !memory.shown.contains($0.advice.id) && $0.advice.fits(query) }
        let answering = rest.filter { $0.advice.intents.contains(where: query.intents.contains) }
        guard !rest.isEmpty else {
            var reply = chat("That is all the articles have on this. Ask about another area or tool.", query)
            reply.suggestions = composer.examples
            return reply
        }
        let best = (answering.isEmpty ? rest : answering).prefix(AnswerComposer.mostAnswers)
        return show(Array(best), for: query, confidence: 0.7)
    }

    /// What the articles say when it does not help, then what else could be tried.
    private mutating func noBetter(_ move: Move, _ turn: Turn, _ last: Query) throws -> Reply? {
        var query = FollowUp.completed(last, by: turn)
        query.ask("professional")
        let pieces = try move.advice.compactMap(library.index.advice).map { Hit(advice: $0, terms: []) }
        return keepingFocus { $0.show(pieces, for: query, confidence: 0.8, isBrief: true) }
    }

    /// The same with less pressure, or with more.
    private mutating func adjusted(_ kind: Move.Kind, _ turn: Turn, _ last: Query) throws -> Reply? {
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

    /// The last question again, without the tool that was just shown, or without any.
    private mutating func without(_ kind: Move.Kind, _ turn: Turn, _ last: Query, _ focus: Advice) throws -> Reply? {
        var query = FollowUp.completed(last, by: turn)
        let tools = library.rules.vocabulary.concepts(.tool).filter { !$0.isAlwaysAtHand }.map(\.id)
        let lacked = kind == .lacksAll ? tools : tools.filter((last.tools.isEmpty ? focus.tools : last.tools).contains)
        query.withoutTools += lacked.filter { !query.withoutTools.contains($0) && !turn.query.tools.contains($0) }
        query.tools = kind == .lacksAll ? [] : query.tools.filter { !query.withoutTools.contains($0) }
        query.hasOnlyTheseTools = query.hasOnlyTheseTools && !query.tools.isEmpty
        return try answer(query)
    }

    /// Whether `area` is one of `areas`, or a wider one: "the other leg" of the calf.
    private func isPart(_ area: ConceptID, of areas: [ConceptID]) -> Bool {
        let wider = areas.flatMap { library.rules.vocabulary.concept(.area, $0)?.partOf ?? [] }
        return (areas + wider).contains(area)
    }

    private mutating func keepingFocus(_ body: (inout Conversation) throws -> Reply?) rethrows -> Reply? {
        let (focus, shown) = (memory.focus, memory.shown)
        let reply = try body(&self)
        memory.focus = focus
        memory.shown = shown
        return reply
    }
}

extension Turn {
    /// Whether it names an area, tool or phase that neither the last question nor the piece shown is about.
    fileprivate func asksAboutOthers(than last: Query, _ focus: Advice) -> Bool {
        !(query.areas.isEmpty || Set(query.areas) == Set(last.areas))
            || !query.tools.allSatisfy(focus.tools.contains) || !query.withoutTools.isEmpty
            || !(query.phase.map { $0 == last.phase || focus.phases.contains($0) } ?? true)
            || !query.symptoms.allSatisfy { last.symptoms.contains($0) || focus.symptoms.contains($0) }
    }
}

extension Query {
    /// The question that a piece opened by its name or number answers.
    fileprivate init(about advice: Advice) {
        self.init(text: "")
        areas = advice.areas
        tools = advice.tools
        intents = Array(advice.intents.prefix(1))
    }

    /// What was understood before, for a line that only points.
    fileprivate func said(_ line: Query) -> Query {
        var query = self
        query.setLine(line)
        return query
    }

    /// The points that this line gives to an intent.
    fileprivate func points(for intent: ConceptID) -> Int {
        evidence.lazy.compactMap { if case .intent(intent, let points) = $0.reading { points } else { nil } }.first ?? 0
    }

    /// Makes `intent` the most important one.
    mutating func ask(_ intent: ConceptID) {
        intents = [intent] + intents.filter { $0 != intent }
    }
}

extension Advice {
    /// Whether it is about the same area as `query`, or about any.
    func fits(_ query: Query) -> Bool {
        query.areas.isEmpty || areas.isEmpty || areas.contains(where: query.areas.contains) || areas.contains("legs")
    }

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
