import CorpusModel
import Indexing
import Understanding

/// The body, to pick an area from.
struct MapPage {
    private let catalogue: TopicCatalogue

    init(_ catalogue: TopicCatalogue) {
        self.catalogue = catalogue
    }

    /// - Parameter words: The area to light; empty for none.
    /// - Returns: Nil when the words name something else.
    func page(of words: [String]) throws -> TopicBrowser.Opened? {
        let areas = catalogue.topics(.area)
        let lit = catalogue.reading(of: words)
        guard lit.unknown.isEmpty, lit.topics.allSatisfy({ $0.facet.kind == .area }) else { return nil }
        let counts = try catalogue.library.index.counts()
        let entries = areas.map { Page.Entry($0.name, "\(counts[$0.facet] ?? 0)", opens: $0.facet.value) }
        var page = Page(
            title: (["The body"] + lit.topics.map(\.name)).joined(separator: ", ") + ": pick an area by number or name",
            sections: [Page.Section(entries: entries)])
        let ids = lit.topics.map(\.facet.value)
        let map = catalogue.library.rules.body
        page.figure = catalogue.library.figure(lighting: ids) ?? BodyFigure(map, lit: [], caption: "")
        for (number, area) in zip(1..., areas) { page.figure?.numbers[area.facet.value] = number }
        if map.views.isEmpty { page.figure = nil }
        return .page(page)
    }
}
