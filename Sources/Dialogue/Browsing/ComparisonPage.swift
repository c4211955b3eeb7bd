import CorpusModel
import Indexing
import Understanding

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

    /// The comparison alone, for a question that asks to choose; nil when it would say nothing.
    func page(choosingAmong compared: [Topic], by aspects: [Topic]) throws -> Page? {
        var section = Page.Section()
        var comparison = try comparison(of: compared, by: aspects)
        comparison.rows.removeAll { ComparedColumn.longLabels.contains($0.label) }
        section.comparison = comparison
        return comparison.rows.isEmpty ? nil : Page(title: "Side by side", sections: [section])
    }

    /// What articles are, and where they hold different views of `aspects`, or of anything when there are none.
    private func comparison(ofArticles compared: [Topic], by aspects: [Topic]) -> Page.Comparison {
        let ids = compared.map(\.facet.value)
        let articles = ids.compactMap(library.article)
        var rows: [Page.Comparison.Row] = []
        if aspects.isEmpty {
            rows = [
                .init("Date", articles.map { .init($0.date) }), .init("By", articles.map { .init($0.author) }),
                .init("About", articles.map { .init($0.about) }),
            ]
        }
        rows += library.rules.disagreements.filter { $0.isBetween(compared, by: aspects) }.map { difference in
            let held = ids.map { id in difference.positions.filter { $0.source == id }.map(\.text) }
            return .init("On \(difference.title)", held.map { .init($0.joined(separator: " ")) })
        }
        return Page.Comparison(columns: ids, rows: rows)
    }

    /// The columns for tools, areas, times or articles that a question asks to choose between.
    func comparison(of compared: [Topic], by aspects: [Topic]) throws -> Page.Comparison {
        let columns = try compared.map { topic in
            ComparedColumn(
                catalogue, topic: topic,
                pieces: try TopicPieces(library).pieces(of: topic.facet, suiting: aspects.map(\.facet)),
                isOnAspect: !aspects.isEmpty)
        }
        let labels = ComparedColumn.labels
        let rows = labels.indices.map { index in Page.Comparison.Row(labels[index], columns.map { $0.cells[index] }) }
        return Page.Comparison(
            columns: compared.map(\.name.capitalisedStart),
            rows: rows.filter { row in row.cells.contains { !$0.text.isEmpty } })
    }

    private func page(comparing compared: [Topic], by aspects: [Topic]) throws -> Page {
        var section = Page.Section()
        let isOfArticles = compared[0].facet.kind == .article
        section.comparison =
            isOfArticles
            ? comparison(ofArticles: compared, by: aspects) : try comparison(of: compared, by: aspects)
        if section.comparison?.rows.isEmpty == true {
            section.text = "They hold no different views on this."
            section.comparison = nil
        }
        let differences = isOfArticles ? [] : library.rules.disagreements.filter { $0.isBetween(compared, by: aspects) }
        let crossings = compared.map { topic in
            let name = ([topic] + aspects).map(\.facet.value).joined(separator: " ")
            return Page.Entry("/\(name)", opens: name)
        }
        var title = compared.map { $0.facet.kind == .article ? $0.facet.value : $0.name }
            .joined(separator: " or ")
        if !aspects.isEmpty { title += ": " + aspects.map(\.name).joined(separator: ", ") }
        var sections = [section]
        if !differences.isEmpty {
            sections.append(Page.Section(heading: "Where sources differ", entries: differences.map(\.entry)))
        }
        sections.append(Page.Section(heading: "All on each", entries: crossings))
        return Page(
            title: isOfArticles ? title : title.capitalisedStart, sections: sections, hint: "Type a number to open one."
        )
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
