import CorpusModel
import Indexing

/// Two or three topics side by side, on the whole or in one aspect.
struct ComparisonPage {
    private static let most = 3
    private let catalogue: TopicCatalogue
    private let library: Library

    init(_ catalogue: TopicCatalogue) {
        self.catalogue = catalogue
        library = catalogue.library
    }

    /// - Parameter words: Names of the same kind, and maybe an aspect of another: `fleet-feet carole-lilly pressure`.
    func page(of words: [String]) throws -> TopicBrowser.Opened? {
        let reading = catalogue.reading(of: words)
        guard reading.unknown.isEmpty else { return nil }
        let kinds = reading.topics.map(\.facet.kind)
        guard let kind = kinds.first(where: { kind in kinds.count { $0 == kind } > 1 }) else {
            let help = "Name two things of a kind, and an aspect if you like: /compare fleet-feet carole-lilly pressure"
            return .nothing(Page(title: "Compare", sections: [Page.Section(text: help)]))
        }
        let compared = Array(reading.topics.filter { $0.facet.kind == kind }.prefix(Self.most))
        let aspects = reading.topics.filter { $0.facet.kind != kind }
        return .page(try page(comparing: compared, by: aspects))
    }

    /// The columns for tools, areas, times or articles that a question asks to choose between.
    func comparison(of compared: [Topic], by aspects: [Topic]) throws -> Page.Comparison {
        let columns = try compared.map { topic in
            ComparedColumn(
                catalogue, topic: topic,
                pieces: try TopicPieces(library).pieces(of: [topic.facet] + aspects.map(\.facet)),
                isOnAspect: !aspects.isEmpty)
        }
        let labels = ComparedColumn.labels
        let rows = labels.indices.map { index in Page.Comparison.Row(labels[index], columns.map { $0.cells[index] }) }
        return Page.Comparison(
            columns: compared.map { $0.facet.kind == .article ? $0.facet.value : $0.name.capitalisedStart },
            rows: rows.filter { row in row.cells.contains { !$0.text.isEmpty } })
    }

    private func page(comparing compared: [Topic], by aspects: [Topic]) throws -> Page {
        var section = Page.Section()
        section.comparison = try comparison(of: compared, by: aspects)
        let differences = library.rules.disagreements.filter { $0.isBetween(compared, by: aspects) }
        let crossings = compared.map { topic in
            let name = ([topic] + aspects).map(\.facet.value).joined(separator: " ")
            return Page.Entry("/\(name)", opens: name)
        }
        var title = compared.map(\.name).joined(separator: " or ")
        if !aspects.isEmpty { title += ": " + aspects.map(\.name).joined(separator: ", ") }
        var sections = [section]
        if !differences.isEmpty {
            sections.append(Page.Section(heading: "Where sources differ", entries: differences.map(\.entry)))
        }
        sections.append(Page.Section(heading: "All on each", entries: crossings))
        return Page(title: title.capitalisedStart, sections: sections, hint: "Type a number to open one.")
    }
}

/// What is said of one of the things compared.
private struct ComparedColumn {
    static let labels = ["What", "Why", "Best for", "With", "What to do", "How long", "How hard", "Mind", "Says"]

    private let catalogue: TopicCatalogue
    private let topic: Topic
    private let pieces: [Advice]
    private let isOnAspect: Bool

    init(_ catalogue: TopicCatalogue, topic: Topic, pieces: [Advice], isOnAspect: Bool) {
        self.catalogue = catalogue
        self.topic = topic
        self.pieces = pieces.sorted { $0.breadth < $1.breadth }
        self.isOnAspect = isOnAspect
    }

    /// One for each label.
    var cells: [Page.Comparison.Cell] {
        let isArticle = topic.facet.kind == .article
        return [
            isOnAspect || isArticle ? .init() : .init(topic.about), isOnAspect ? .init() : why,
            topic.facet.kind == .area || isOnAspect ? .init() : names(.area),
            topic.facet.kind == .tool || isOnAspect ? .init() : names(.tool),
            title { PieceGroup($0) == .doing }, first { $0.dose?.text }, first(\.pressure),
            first { $0.cautions.first }, isOnAspect ? said : .init(),
        ]
    }

    private var why: Page.Comparison.Cell {
        let note = catalogue.library.rules.topics.first { $0.id == topic.facet.value }
        return note.map { .init($0.why, sources: $0.advice.articleIDs) } ?? .init()
    }

    /// The first piece that is not told by another row.
    private var said: Page.Comparison.Cell {
        guard let piece = pieces.first(where: { PieceGroup($0) != .doing && $0.pressure == nil && $0.dose == nil })
        else { return pieces.isEmpty ? .init("Nothing on this.") : .init() }
        return .init(piece.text, sources: [piece.articleID])
    }

    private func names(_ kind: Facet.Kind) -> Page.Comparison.Cell {
        let ids = pieces.flatMap { kind == .area ? $0.areas : $0.tools }
        let counts = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +)
        let topics = catalogue.topics(kind).filter { counts[$0.facet.value] != nil }
            .sorted { (counts[$0.facet.value] ?? 0) > (counts[$1.facet.value] ?? 0) }
        return .init(topics.prefix(5).map(\.name).joined(separator: ", "))
    }

    private func title(_ isMeant: (Advice) -> Bool) -> Page.Comparison.Cell {
        guard let piece = pieces.first(where: { isMeant($0) && !$0.steps.isEmpty }) ?? pieces.first(where: isMeant)
        else { return .init() }
        return .init(piece.title, sources: [piece.articleID])
    }

    private func first(_ text: (Advice) -> String?) -> Page.Comparison.Cell {
        for piece in pieces {
            if let text = text(piece) { return .init(text, sources: [piece.articleID]) }
        }
        return .init()
    }
}

extension Disagreement {
    /// Whether at least two of the things compared hold different positions in it, or it is about choosing among them.
    fileprivate func isBetween(_ topics: [Topic], by aspects: [Topic]) -> Bool {
        let values = topics.map(\.facet.value)
        let fits = aspects.isEmpty || aspects.contains { touches($0.facet) }
        guard fits else { return false }
        return topics[0].facet.kind == .article
            ? values.count { value in positions.contains { $0.source == value } } > 1
            : topics.allSatisfy { touches($0.facet) }
    }

    private func touches(_ facet: Facet) -> Bool {
        switch facet.kind {
        case .area: areas.contains(facet.value)
        case .tool: tools.contains(facet.value)
        case .phase: phases.contains(facet.value)
        case .intent: intents.contains(facet.value)
        case .article: positions.contains { $0.source == facet.value }
        case .symptom: false
        }
    }
}
