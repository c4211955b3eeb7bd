import CorpusModel

extension Conversation {
    /// The reply that shows what a name opened.
    func show(_ opened: TopicBrowser.Opened, for query: Query) -> Reply {
        switch opened {
        case .page(let page):
            var reply = Reply(.chat, to: query)
            reply.confidence = 1
            reply.page = page
            return reply
        case .nothing(let page):
            var reply = Reply(.unknown, to: query)
            reply.page = page
            return reply
        case .advice(let advice):
            var reply = Reply(.answer, to: query)
            reply.confidence = 1
            reply.answers = [composer.bareAnswer(advice)]
            return reply
        }
    }

    /// What has this number in the last list.
    func opened(_ number: Int, _ query: Query) throws -> Reply? {
        guard listed.indices.contains(number - 1) else { return nil }
        return try browser.page(named: listed[number - 1], isCommand: true).map { show($0, for: query) }
    }

    /// `reply` with what any reply is shown with: the articles, and the body beside an answer.
    func furnished(_ reply: Reply) -> Reply {
        var reply = reply
        reply.articles = library.articles.map { library.reference($0.id) }
        if let first = reply.answers.first, reply.outcome == .answer, reply.figure == nil {
            reply.figure = library.figure(lighting: reply.query.areas.isEmpty ? first.advice.areas : reply.query.areas)
        }
        return reply
    }
}
