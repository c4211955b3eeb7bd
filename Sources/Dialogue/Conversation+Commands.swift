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
            listed = []
            return chat("Forgotten. Ask about something new.", query)
        case .leave: return chat("Goodbye.", query)
        case .help: return show(.page(HelpPage.page(examples: composer.examples)), for: query)
        case .ask(let question): return try self.reply(to: question)
        case .open(let name):
            if let page = try browser.page(named: name, isCommand: true) { return show(page, for: query) }
            return browser.unknownName(name, query)
        }
    }
}
