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

    public init(_ library: Library) {
        self.library = library
        browser = TopicBrowser(library)
        composer = AnswerComposer(library)
    }

    /// The reply to one line.
    public mutating func reply(to line: String) throws -> Reply {
        let reply = furnished(try turn(line))
        if !reply.choices.isEmpty { listed = reply.choices }
        return reply
    }

    private mutating func turn(_ line: String) throws -> Reply {
        if let command = Command(line) { return try reply(to: command, line: line) }
        var query = library.matcher.query(for: line)
        if !query.dangers.isEmpty {
            standingDanger = query.dangers.first
            return try warn(of: query)
        }
        if let danger = standingDanger, library.matcher.takesBack(danger, in: line) {
            standingDanger = nil
            if query.intents.isEmpty || !query.asksSomething {
                return chat("Good. What would you like to know?", query)
            }
        }
        if let number = Int(line.filter { !$0.isWhitespace }), let reply = try opened(number, query) { return reply }
        if let page = try browser.page(named: line, isCommand: false) { return show(page, for: query) }
        if let id = library.matcher.smallTalk(in: line), let reply = smallTalk(id, query) { return reply }
        if let last = memory.query, FollowUp.completes(last, query) { query = FollowUp.completed(last, by: query) }
        if let danger = standingDanger, query.concernsTheBody {
            query.dangers = [danger]
            var reply = try warn(of: query)
            reply.warning?.text += " If this no longer holds, say so or type /clear."
            return reply
        }
        return try answer(query)
    }

    private mutating func answer(_ query: Query) throws -> Reply {
        let hits = try library.search(query, limit: AnswerComposer.mostAnswers)
        let coverage = Coverage(of: query, best: hits.first)
        guard coverage.isEnough, !hits.isEmpty else { return composer.refusal(to: query) }
        memory = Memory(query: query, answers: hits.map(\.advice))
        return composer.answer(query, hits: hits, confidence: coverage.confidence)
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
    /// Whether it wants to know something, rather than only saying how it is.
    var asksSomething: Bool {
        evidence.contains {
            if case .intent = $0.reading { true } else { false }
        }
    }

    /// Whether it asks for something that a danger sign stands in the way of.
    fileprivate var concernsTheBody: Bool {
        !areas.isEmpty || !tools.isEmpty || !symptoms.isEmpty || namesTopic || !intents.isEmpty
    }
}
