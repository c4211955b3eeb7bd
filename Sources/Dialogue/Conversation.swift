public import CorpusModel
import Indexing
import Understanding

/// A conversation: a line in, a reply out. It does no input or output of its own.
///
/// The order of precedence is fixed: danger first, then commands and topic names, then follow-ups that complete the last
/// question, then what the line itself asks, then a refusal that says what knead can do.
public struct Conversation {
    let library: Library
    let browser: TopicBrowser
    let composer: AnswerComposer
    var memory = Memory()
    /// The danger sign that was last described, until it is taken back or `/clear`.
    var standingDanger: String?
    /// What the numbers that the reader sees open.
    var listed: [String] = []

    /// Whether every reply tells how it came about.
    public var isExplaining = false

    public init(_ library: Library) {
        self.library = library
        browser = TopicBrowser(library)
        composer = AnswerComposer(library)
    }

    /// The reply to one line.
    public mutating func reply(to line: String) throws -> Reply {
        var reply = furnished(try turn(line))
        if Command(line).map(\.isQuestion) ?? true {
            memory.explanation = Explainer(library.rules).explanation(of: reply, hits: memory.hits)
            if isExplaining { reply.explanation = memory.explanation }
        }
        if !reply.choices.isEmpty { listed = reply.choices }
        return reply
    }

    private mutating func turn(_ line: String) throws -> Reply {
        if let command = Command(line) { return try reply(to: command, line: line) }
        let turn = library.turns.turn(library.matcher.query(for: line))
        if let reply = try warning(about: turn, line) { return reply }
        let number = Int(line.filter { !$0.isWhitespace })
        let pending = memory.pending
        memory.wasAskedBack = pending != nil
        memory.pending = nil
        if let pending, let reply = try chosen(turn, number: number, pending) { return reply }
        if let number, let reply = try open(number, turn.query) { return reply }
        if let page = try browser.page(named: line, isCommand: false) { return show(page, for: turn.query) }
        if let reply = try standingWarning(about: turn) { return reply }
        let talk = library.matcher.smallTalk(in: line)
        if talk == nil || !turn.isSaidAsSmallTalk, let reply = try followUp(turn) { return reply }
        if let talk, let reply = smallTalk(talk, turn.query) { return reply }
        return try answer(turn)
    }

    /// The question that `turn` is with what it leaves out.
    func completed(_ turn: Turn) -> Query {
        guard let last = memory.query else { return turn.query }
        guard FollowUp.completes(last, turn) else { return FollowUp.withFacts(of: last, turn.query) }
        return FollowUp.completed(last, by: turn)
    }

    /// The warning that a danger sign in this line calls for, or the word that one was taken back.
    private mutating func warning(about turn: Turn, _ line: String) throws -> Reply? {
        guard turn.query.dangers.isEmpty else {
            standingDanger = turn.query.dangers.first
            return try warn(of: turn.query)
        }
        guard let danger = standingDanger, library.matcher.takesBack(danger, in: line) else { return nil }
        standingDanger = nil
        return turn.query.asksSomething ? nil : chat("Good. What would you like to know?", turn.query)
    }

    /// The warning that still holds, for a line that asks about the body.
    private func standingWarning(about turn: Turn) throws -> Reply? {
        guard let danger = standingDanger, turn.query.concernsTheBody else { return nil }
        var query = completed(turn)
        query.dangers = [danger]
        var reply = try warn(of: query)
        reply.warning?.text += " If this no longer holds, say so or type /clear."
        return reply
    }

    /// The warning, with the articles' own advice on when to stop or see someone where the sign is not urgent.
    private func warn(of query: Query) throws -> Reply {
        let signs = library.rules.safety.signs.filter { query.dangers.contains($0.id) }
        guard let sign = signs.max(by: { $0.level < $1.level }) else { return composer.refusal(to: query) }
        var reply = composer.warning(sign, query)
        guard sign.level <= .book else { return reply }
        let hits = try library.search(query, limit: AnswerComposer.mostAnswers)
        reply.answers = hits.filter(\.advice.isAboutStopping).map { composer.bareAnswer($0.advice, score: $0.score) }
        return reply
    }
}

extension Advice {
    /// Whether it is about when to stop or see someone, and no routine.
    fileprivate var isAboutStopping: Bool {
        steps.isEmpty && (intents.first == "safety" || intents.first == "professional")
    }
}

extension Query {
    /// Whether it asks for something that a danger sign stands in the way of.
    fileprivate var concernsTheBody: Bool {
        !areas.isEmpty || !tools.isEmpty || !symptoms.isEmpty || namesTopic || !intents.isEmpty
    }
}
