import CorpusModel
import Indexing
import Understanding

/// Lists of topics, each with how much there is.
struct TopicOverview {
    private let catalogue: TopicCatalogue

    init(_ catalogue: TopicCatalogue) {
        self.catalogue = catalogue
    }

    /// Every topic by its name alone, so that all fit on a screen.
    func everything() throws -> Page {
        let counts = try catalogue.library.index.counts()
        var sections = Facet.Kind.allCases.map { kind in
            let topics = catalogue.topics(kind).filter { counts[$0.facet] != nil }
            var section = Page.Section(
                heading: kind.heading,
                entries: topics.map { Page.Entry("/\($0.facet.value)", "\(counts[$0.facet] ?? 0)") })
            section.opens = kind.listName
            section.isFlowing = true
            return section
        }
        let count = catalogue.library.rules.disagreements.count
        var differences = Page.Section(heading: "Where the articles differ (\(count))")
        differences.opens = "differences"
        differences.isFlowing = true
        sections.append(differences)
        return Page(
            title: "Topics, each with how many pieces of advice there are", sections: sections,
            hint: "Type a number or a name. Names can be crossed: /calves foam-roller after")
    }

    /// Topics of one kind, with a line about each.
    func list(_ kind: Facet.Kind) throws -> Page {
        let counts = try catalogue.library.index.counts()
        let entries = catalogue.topics(kind).compactMap { topic -> Page.Entry? in
            guard let count = counts[topic.facet] else { return nil }
            return Page.Entry("/\(topic.facet.value)", "\(topic.about) (\(count))", opens: topic.facet.value)
        }
        return Page(title: kind.heading, sections: [Page.Section(entries: entries)], hint: "Type a number or a name.")
    }
}
