import CorpusModel
import Indexing
import Understanding

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
            return whole(advice, for: query)
        }
    }

    /// A piece of advice with the general rules that complete it and where sources differ about it.
    private func whole(_ advice: Advice, for query: Query) -> Reply {
        var full = query
        full.intents = advice.intents
        full.areas = advice.areas
        full.tools = advice.tools
        full.phase = advice.phases.first { $0 != .anyPhase }
        var reply = composer.answer(full, hits: [Hit(advice: advice)], confidence: 1)
        reply.query = query
        reply.heading = ""
        return reply
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
        reply.page = reply.page ?? comparison(for: reply)
        if let crossing = crossing(of: reply) { reply.suggestions.append(crossing) }
        if let first = reply.answers.first, reply.outcome == .answer, reply.figure == nil {
            reply.figure = library.figure(lighting: reply.query.areas.isEmpty ? first.advice.areas : reply.query.areas)
        }
        return reply
    }

    /// The page of all that a line names, when it names several things and asks nothing more of them.
    private func crossing(of reply: Reply) -> String? {
        let query = reply.query
        let names = query.areas.prefix(1) + query.tools.prefix(1) + [query.phase].compactMap { $0 }
        guard reply.outcome == .answer, reply.page == nil, reply.warning == nil, !query.asksSomething,
            query.withoutTools.isEmpty,
            !query.areas.isEmpty, names.count > 1
        else { return nil }
        let facets = names.compactMap { TopicCatalogue(library).topic($0)?.facet }
        let pieces = (try? TopicPieces(library).pieces(of: facets)) ?? []
        return pieces.count > reply.answers.count ? "/" + names.joined(separator: " ") : nil
    }

    /// Tools side by side when a question asks which of them to use.
    private func comparison(for reply: Reply) -> Page? {
        let query = reply.query
        guard reply.outcome == .answer, reply.warning == nil, query.intents.contains(.toolChoice),
            (2...3).contains(query.tools.count),
            query.withoutTools.isEmpty
        else { return nil }
        let catalogue = TopicCatalogue(library)
        let page = try? ComparisonPage(catalogue).page(
            choosingAmong: query.tools.compactMap(catalogue.topic),
            by: query.areas.prefix(1).compactMap(catalogue.topic))
        return page ?? nil
    }
}
