import CorpusModel

extension Conversation {
    mutating func reply(to command: Command, line: String) throws -> Reply {
        let query = Query(text: line)
        switch command {
        case .blank:
            return chat("Type a question, or /help.", query)
        case .clear:
            memory = Memory()
            standingDanger = nil
            return chat("Forgotten. Ask about something new.", query)
        case .leave: return chat("Goodbye.", query)
        case .help: return show(.page(HelpPage.page(examples: composer.examples)), for: query)
        case .ask(let question): return try self.reply(to: question)
        case .open(let name):
            if let page = try browser.page(named: name, isCommand: true) { return show(page, for: query) }
            return browser.unknownName(name, query)
        }
    }

    func show(_ opened: TopicBrowser.Opened, for query: Query) -> Reply {
        switch opened {
        case .page(let page):
            var reply = Reply(.chat, to: query)
            reply.confidence = 1
            reply.page = page
            return reply
        case .advice(let advice):
            var reply = Reply(.answer, to: query)
            reply.confidence = 1
            reply.answers = [composer.bareAnswer(advice)]
            return reply
        }
    }

    /// The answer with this number among the last ones.
    func opened(_ number: Int, _ query: Query) -> Reply? {
        guard memory.answers.indices.contains(number - 1) else { return nil }
        return show(.advice(memory.answers[number - 1]), for: query)
    }
}
