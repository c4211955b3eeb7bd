public import CorpusModel
import Indexing
import Understanding

/// A conversation: a line in, a reply out. It does no input or output of its own.
///
/// The order of precedence is fixed: danger first, then commands and topic names, then follow-ups that complete the
/// last question, then what the line itself asks, then a refusal that says what knead can do.
public struct Conversation {
    let library: Library
    let browser: TopicBrowser
    let composer: AnswerComposer
    var memory = Memory()
    var triage = Triage()
    /// What the runner's conditions rule out.
    var restrictions = Restrictions.nothing
    /// The places that the line at hand wants pressed and that are never pressed.
    var placesToPress: [DangerReading.Finding] = []
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
        placesToPress = []
        let told = try turn(line)
        var reply = furnished(keepingOff(adapted(told)))
        if reply.warning == nil, [.answer, .unknown].contains(reply.outcome) { reply.warning = signReminder }
        if Command(line).map(\.isQuestion) ?? true {
            memory.explained = Memory.Explained(reply: reply, hits: memory.hits)
            if isExplaining { reply.explanation = explanation }
        }
        if !reply.choices.isEmpty { listed = reply.choices }
        return reply
    }

    /// How the last reply came about; nil when there was none.
    var explanation: Explanation? {
        memory.explained.map { Explainer(library.rules).explanation(of: $0.reply, hits: $0.hits) }
    }

    private mutating func turn(_ line: String) throws -> Reply {
        if let command = Command(line) { return try reply(to: command, line: line) }
        let query = library.matcher.query(for: line)
        var turn = read(query)
        if turn.goesOnLacking, memory.lackedTools { turn.lackTools() }
        memory.lackedTools = turn.lacksTools
        let number = Int(line.filter { !$0.isWhitespace })
        let asked = memory.openSign
        memory.openSign = nil
        let answer = asked.flatMap { self.answer(of: turn, number: number, to: $0) }
        // Who chooses the sign has told of it.
        let choice = answer == .warning ? asked.map { library.matcher.query(for: $0.question.warning.text) } : nil
        let told = library.matcher.told(choice ?? query)
        let verdict = triage.take(
            told, areas: areas(of: told, in: turn.query) ?? areasPointedAt(by: turn), naming: turn.query.areas,
            coverage: library.coverageReading(of: query), library.matcher)
        if answer == nil, let rest = self.asked(of: told, in: query) {
            turn = read(rest)
            turn.query.setLine(query)
        }
        noteRestrictions(for: turn.query)
        placesToPress = told.alone.places
        turn.query.conditions = triage.conditions
        // "on eliquis, tight quads" asks of the quads, "what about ibuprofen" of that.
        if turn.namesSomething { turn.query.know(told.alone.conditions.map(\.words)) }
        if let reply = try reply(to: verdict, turn.query) { return reply }
        let pending = memory.pending
        memory.wasAskedBack = pending != nil || asked != nil
        memory.pending = nil
        if let asked, answer == .harmless {
            return try self.answer(asked.query.said(turn.query), isCovered: true)
        }
        if answer == SignAnswer.none { return noneChosen(turn) }
        if let pending, let reply = try chosen(turn, number: number, pending) { return reply }
        if let reply = try chosenLate(turn) { return reply }
        memory.late = pending
        if turn.query.tellsNothing(but: triage.conditionStems), let reply = try answeredForCondition(turn) {
            return reply
        }
        if let reply = try answeredWithoutCondition(turn) { return reply }
        if let number, let reply = try held(verdict, turn.query) ?? open(number, turn.query) { return reply }
        if let page = try browser.page(named: line, isCommand: false) { return show(page, for: turn.query) }
        if turn.asksOfBody, !mayBeOffTopic(turn, verdict), let reply = try held(verdict, completed(turn)) {
            return reply
        }
        if verdict == .nothing, let question = signQuestion(about: turn, told) { return question }
        let talk = library.matcher.smallTalk(in: line)
        if talk == nil || !turn.isSaidAsSmallTalk, let reply = try followUp(turn) {
            return try reply.outcome == .answer ? held(verdict, turn.query) ?? reply : reply
        }
        if let talk, let reply = try smallTalk(talk, turn.query) { return reply }
        // No advice while a sign stands, whatever the line was taken for.
        if let warning = try held(verdict, turn.query), try !mayBeOffTopic(turn, verdict) || isCovered(turn) {
            return warning
        }
        let reply = try self.answer(turn)
        guard reply.outcome == .unknown else { return reply }
        return try answeredForCondition(turn) ?? answeredBesideCondition(query) ?? reply
    }

    /// How `query` leans on the turns before; without the words by which it leaves what they were about.
    func read(_ query: Query) -> Turn {
        var turn = library.turns.turn(query)
        // Only of what was asked back there is none, or any.
        if memory.pending == nil, memory.openSign == nil, turn.move.map({ [.none, .unsure].contains($0.kind) }) == true
        {
            turn.move = nil
        }
        if let last = memory.query, memory.pending == nil, !turn.leaves {
            turn = library.turns.placed(turn, near: last.areas)
        }
        if turn.news == .back, turn.query.tools.isEmpty { turn.query.tools = memory.lastLacked }
        guard turn.leaves, let rest = library.turns.rest(afterLeaving: query) else { return turn }
        turn = library.turns.turn(library.matcher.query(for: rest))
        turn.leaves = true
        turn.query.setLine(query)
        return turn
    }
}

extension Turn {
    /// Whether it asks for something that a danger sign stands in the way of, be it only more of what was shown.
    fileprivate var asksOfBody: Bool {
        !query.areas.isEmpty || !query.tools.isEmpty || !query.symptoms.isEmpty || query.namesTopic
            || !query.intents.isEmpty || !query.withoutTools.isEmpty || move != nil || ordinal != nil
    }
}
