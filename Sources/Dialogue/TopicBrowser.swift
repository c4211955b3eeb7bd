public import CorpusModel
import Indexing
import Understanding

/// Pages to browse: from all topics to one topic to each piece of advice in it.
public struct TopicBrowser {
    /// What a name opens.
    public enum Opened {
        case page(Page)
        case advice(Advice)
    }

    private let library: Library

    public init(_ library: Library) {
        self.library = library
    }

    /// What `name` opens; nil when it is no topic. Case does not matter.
    ///
    /// - Parameter isCommand: Whether it was typed as a command. A plain line opens a page only when it is an id that
    ///   cannot be a question, such as `fleet-feet`.
    public func page(named name: String, isCommand: Bool) throws -> Opened? {
        let bare = name.hasPrefix("/") ? String(name.dropFirst()) : name
        let id = String(bare.lowercased().map { $0 == " " ? "-" : $0 })
        guard isCommand || id.contains("/") || library.article(id) != nil else { return nil }
        switch id {
        case "topics", "": return .page(try overview(Kind.allCases, title: "Topics"))
        case "areas": return .page(try overview([.area], title: "Areas"))
        case "tools": return .page(try overview([.tool], title: "Tools"))
        case "phases": return .page(try overview([.phase], title: "Before, after and between runs"))
        case "articles": return .page(try overview([.article], title: "Articles"))
        case "sources": return .page(sources())
        default: break
        }
        if let advice = try library.index.advice(id) { return .advice(advice) }
        if let page = try topic(id) { return .page(page) }
        return isCommand ? try concept(name).flatMap(topic).map { .page($0) } : nil
    }

    /// The area, tool, phase or symptom that people call `name`.
    private func concept(_ name: String) -> ConceptID? {
        let query = library.matcher.query(for: name)
        guard query.contentWords.count <= 3 else { return nil }
        return query.areas.first ?? query.tools.first ?? query.phase ?? query.symptoms.first
    }

    /// The reply to a command that names nothing.
    func unknownName(_ name: String, _ query: Query) -> Reply {
        var reply = Reply(.unknown, to: query)
        reply.message = "There is no topic '\(name)'. Type /topics for what there is, or /help."
        return reply
    }

    /// Every name that opens a page, with one line about it, in the order of lists.
    public var names: [(name: String, about: String)] {
        Kind.allCases.flatMap { entries(of: $0) }.map { (name: $0.value, about: $0.name) }
    }

    private typealias Kind = Facet.Kind
    private typealias Topic = (value: String, name: String)

    private func entries(of kind: Facet.Kind) -> [(value: String, name: String)] {
        let vocabulary = library.rules.vocabulary
        switch kind {
        case .area: return vocabulary.concepts(.area).map { ($0.id, $0.about.isEmpty ? $0.name : $0.about) }
        case .tool: return vocabulary.concepts(.tool).map { ($0.id, $0.about.isEmpty ? $0.name : $0.about) }
        case .phase: return vocabulary.concepts(.phase).map { ($0.id, $0.about.isEmpty ? $0.name : $0.about) }
        case .symptom: return vocabulary.concepts(.symptom).map { ($0.id, $0.name) }
        case .intent: return library.rules.intents.intents.map { ($0.id, $0.about.isEmpty ? $0.name : $0.about) }
        case .article: return library.articles.map { ($0.id, $0.title) }
        }
    }

    private func overview(_ kinds: [Facet.Kind], title: String) throws -> Page {
        let counts = try library.index.counts()
        let sections = kinds.map { kind in
            Page.Section(
                heading: kinds.count == 1 ? "" : heading(of: kind),
                entries: entries(of: kind).compactMap { value, name in
                    guard let count = counts[Facet(kind, value)] else { return nil }
                    return Page.Entry("/\(value)", "\(name) (\(count))")
                })
        }
        return Page(title: title, sections: sections.filter { !$0.entries.isEmpty })
    }

    private func heading(of kind: Facet.Kind) -> String {
        switch kind {
        case .area: "Areas"
        case .tool: "Tools"
        case .phase: "Before, after and between runs"
        case .symptom: "How it feels"
        case .intent: "What you want to know"
        case .article: "Articles"
        }
    }

    /// The page of one area, tool, phase, symptom, intent or article.
    private func topic(_ id: String) throws -> Page? {
        for kind in Kind.allCases {
            guard let entry = entries(of: kind).first(where: { $0.value == id }) else { continue }
            let pieces = try library.index.advice(Facet(kind, id))
            let text = pieces.isEmpty ? "The articles have nothing on it." : about(kind, id)
            let section = Page.Section(
                text: text, entries: pieces.map { Page.Entry("/\($0.id)", $0.title) })
            return Page(title: title(of: kind, entry), sections: [section])
        }
        return nil
    }

    private func title(of kind: Facet.Kind, _ entry: Topic) -> String {
        let vocabulary = library.rules.vocabulary
        let name =
            switch kind {
            case .area: vocabulary.name(.area, entry.value)
            case .tool: vocabulary.name(.tool, entry.value)
            case .phase: vocabulary.name(.phase, entry.value)
            case .symptom: vocabulary.name(.symptom, entry.value)
            case .intent: library.rules.intents.intents.first { $0.id == entry.value }?.name ?? entry.value
            case .article: entry.name
            }
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    private func about(_ kind: Facet.Kind, _ id: String) -> String {
        switch kind {
        case .article: library.article(id).map { "\($0.author), \($0.date). \($0.about)" } ?? ""
        case .area: library.rules.vocabulary.concept(.area, id)?.about ?? ""
        case .tool: library.rules.vocabulary.concept(.tool, id)?.about ?? ""
        case .phase, .symptom, .intent: ""
        }
    }

    private func sources() -> Page {
        Page(
            title: "Sources",
            sections: library.articles.map { article in
                Page.Section(
                    heading: article.title,
                    entries: [
                        Page.Entry("id", article.id), Page.Entry("author", article.author),
                        Page.Entry("publisher", article.publisher), Page.Entry("date", article.date),
                        Page.Entry("address", article.url),
                    ])
            })
    }
}
