import CorpusModel

extension Conversation {
    mutating func reply(to command: Command, line: String) throws -> Reply {
        let query = Query(text: line)
        switch command {
        case .blank:
            return chat("Type a question, or /help.", query)
        case .clear:
            memory = Memory()
            triage.forget()
            noteRestrictions(for: query)
            listed = []
            return chat("Forgotten. Ask about something new.", query)
        case .why: return why(query)
        case .leave: return chat("Goodbye.", query)
        case .help: return show(.page(HelpPage.page(examples: composer.examples)), for: query)
        case .ask(let question): return try self.reply(to: question)
        case .open(let name):
            if let page = try page(named: name) { return show(page, for: query) }
            return browser.unknownName(name, query)
        }
    }

    /// What the command with this name opens; nil when there is none. `safety` is the page on danger, though questions on
    /// when to stop are a topic of that name, too.
    func page(named name: String) throws -> TopicBrowser.Opened? {
        switch name {
        case "safety": .page(SafetyPage.page(library.rules))
        case "never-press": .page(SafetyPage.keepOffPage(library.rules))
        default: try browser.page(named: name, isCommand: true)
        }
    }

    /// How the last reply came about, as a page.
    private func why(_ query: Query) -> Reply {
        guard let explanation else {
            return chat("There is nothing to explain yet. Ask a question first.", query)
        }
        var reply = chat("", query)
        reply.explanation = explanation
        reply.page = explanation.page
        return reply
    }
}
