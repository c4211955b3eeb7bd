public import CorpusModel
import Indexing

/// Pages to browse: from all topics to one topic or a crossing of several, to each piece of advice in it.
public struct TopicBrowser {
    /// What a name opens.
    public enum Opened {
        case page(Page)
        case advice(Advice)
        /// Topics that have no advice in common, with the nearest that have.
        case nothing(Page)
    }

    private let library: Library
    private let catalogue: TopicCatalogue

    public init(_ library: Library) {
        self.library = library
        catalogue = TopicCatalogue(library)
    }

    /// What `name` opens; nil when it is no topic. Case does not matter. A number at the end opens that entry of the
    /// page before it: `calves 3`.
    ///
    /// - Parameter isCommand: Whether it was typed as a command. A plain line opens a page only when it is an id that
    ///   cannot be a question, such as `fleet-feet`.
    public func page(named name: String, isCommand: Bool) throws -> Opened? {
        let bare = name.hasPrefix("/") ? String(name.dropFirst()) : name
        let words = bare.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        let id = words.joined(separator: "-")
        guard isCommand || id.contains("/") || library.article(id) != nil else { return nil }
        if let advice = try library.index.advice(id) { return .advice(advice) }
        guard isCommand || library.article(id) != nil else { return nil }
        if let opened = try page(of: words) { return opened }
        guard let last = words.last, let number = Int(last), words.count > 1,
            case .page(let page) = try page(of: words.dropLast()), page.choices.indices.contains(number - 1)
        else { return nil }
        return try self.page(named: page.choices[number - 1], isCommand: true)
    }

    private func page(of words: [String]) throws -> Opened? {
        let rest = Array(words.dropFirst())
        switch (words.first ?? "topics", rest.isEmpty) {
        case ("topics", true): return .page(try TopicOverview(catalogue).everything())
        case ("areas", true): return .page(try TopicOverview(catalogue).list(.area))
        case ("tools", true): return .page(try TopicOverview(catalogue).list(.tool))
        case ("phases", true): return .page(try TopicOverview(catalogue).list(.phase))
        case ("questions", true): return .page(try TopicOverview(catalogue).list(.intent))
        case ("symptoms", true): return .page(try TopicOverview(catalogue).list(.symptom))
        case ("articles", true), ("article", true): return .page(try TopicOverview(catalogue).list(.article))
        case ("sources", true): return .page(SourcesPage(library).page)
        case ("differences", true): return .page(DifferencesPage(library).all)
        case ("map", _): return try MapPage(catalogue).page(of: rest)
        case ("search", _): return try SearchPage(library).page(for: rest)
        case ("compare", _): return try ComparisonPage(catalogue).page(of: rest)
        case ("article", false): return try article(rest)
        default: return try topic(words)
        }
    }

    private func article(_ words: [String]) throws -> Opened? {
        let topics = catalogue.reading(of: words).topics
        guard topics.count == 1, topics[0].facet.kind == .article else { return nil }
        return .page(try ArticlePage(catalogue).page(of: topics[0]))
    }

    private func topic(_ words: [String]) throws -> Opened? {
        if let page = DifferencesPage(library).page(words.joined(separator: "-")) { return .page(page) }
        let reading = catalogue.reading(of: words)
        guard reading.unknown.isEmpty, !reading.topics.isEmpty else { return nil }
        if reading.topics.count == 1, reading.topics[0].facet.kind == .article {
            return .page(try ArticlePage(catalogue).page(of: reading.topics[0]))
        }
        return try TopicPage(catalogue).page(of: reading.topics)
    }

    /// The reply to a command that names nothing, with the names that are nearest to what was typed.
    func unknownName(_ name: String, _ query: Query) -> Reply {
        var reply = Reply(.unknown, to: query)
        let near = catalogue.nearest(to: name)
        reply.message = "There is no topic '\(name)'."
        reply.message += near.isEmpty ? " Type /topics for what there is, or /help." : " Did you mean:"
        reply.suggestions = near
        return reply
    }

    /// Every name that opens a page of its own, with one line about it, in the order of lists.
    public var names: [(name: String, about: String)] {
        Facet.Kind.allCases.flatMap(catalogue.topics).map { (name: $0.facet.value, about: $0.about) }
    }

    /// What can follow `words`, the words of a command so far without its slash: `["compare", "foam-roller"]`.
    ///
    /// - Returns: Names as `names` gives them; empty when the command takes no more.
    public func arguments(after words: [String]) -> [(name: String, about: String)] {
        let given = Set(words.dropFirst())
        switch words.first {
        case "map": return given.isEmpty ? names(of: [.area]) : []
        case "article": return given.isEmpty ? names(of: [.article]) : []
        case "search": return library.corpusWords.map { (name: $0, about: "") }
        case "topics", "compare": return names.filter { !given.contains($0.name) }
        case let first?:
            guard let topic = catalogue.topic(first), topic.facet.kind != .article else { return [] }
            let kinds = Set(words.compactMap { catalogue.topic($0)?.facet.kind })
            return names(of: [.area, .tool, .phase, .intent, .symptom, .article].filter { !kinds.contains($0) })
        case nil: return []
        }
    }

    private func names(of kinds: [Facet.Kind]) -> [(name: String, about: String)] {
        kinds.flatMap(catalogue.topics).map { (name: $0.facet.value, about: $0.about) }
    }
}
