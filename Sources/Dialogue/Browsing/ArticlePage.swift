import CorpusModel
import Indexing
import Understanding

/// What one article advises: where it is, what of it is contested, what it leaves out, and its advice by topic.
struct ArticlePage {
    private let catalogue: TopicCatalogue
    private let library: Library

    init(_ catalogue: TopicCatalogue) {
        self.catalogue = catalogue
        library = catalogue.library
    }

    func page(of topic: Topic) throws -> Page {
        let id = topic.facet.value
        let pieces = try library.index.advice(topic.facet)
        guard let article = library.article(id) else { return Page(title: topic.name, sections: []) }
        let contested = library.rules.disagreements.filter { difference in
            difference.kind != .alternatives && difference.positions.contains { $0.source == id }
        }
        var head = Page.Section()
        head.facts = [
            Note("Address", article.url, sources: []), Note("Date", article.date, sources: []),
            Note("By", by(article), sources: []), Note("About", article.about, sources: []),
        ]
        head.facts += article.people.map { Note($0.name, $0.about, sources: []) }
        head.facts += [self.contested(contested), missing(from: pieces)].compactMap { $0 }
        let held = contested.map { difference in
            let own = difference.positions.filter { $0.source == id }.map(\.text).joined(separator: " ")
            return Page.Entry(difference.title.capitalisedStart, own, opens: difference.id)
        }
        let contestedSection = Page.Section(heading: "What it holds where articles differ", entries: held)
        let sections = [head] + byTopic(pieces) + (held.isEmpty ? [] : [contestedSection])
        return Page(title: article.title, sections: sections, hint: "Type a number to open one, or /\(id) 1.")
    }

    private func by(_ article: Article) -> String {
        article.author == article.publisher ? article.author : "\(article.author), \(article.publisher)"
    }

    private func contested(_ differences: [Disagreement]) -> Note? {
        guard !differences.isEmpty else { return nil }
        let first = differences.prefix(3).map(\.title).joined(separator: "; ")
        let more = differences.count > 3 ? "; \(differences.count - 3) more below" : ""
        return Note("Contested", first + more, sources: [])
    }

    /// The areas and tools of which it says nothing.
    private func missing(from pieces: [Advice]) -> Note? {
        let covered = Set(pieces.flatMap { $0.areas + $0.tools })
        let texts = [(Facet.Kind.area, "areas"), (.tool, "tools")].compactMap { kind, noun -> String? in
            let topics = catalogue.topics(kind)
            let there = topics.filter { covered.contains($0.facet.value) }.map(\.name)
            let missing = topics.filter { !covered.contains($0.facet.value) }.map(\.name)
            if missing.isEmpty { return nil }
            // Whichever list is shorter says the same.
            let isShort = missing.count <= there.count || there.isEmpty
            return isShort ? missing.joined(separator: ", ") : "all \(noun) but \(there.joined(separator: ", "))"
        }
        return texts.isEmpty ? nil : Note("Leaves out", texts.joined(separator: "; "), sources: [])
    }

    /// Each piece once, under the first area it is about, or else the first tool, or else what it is chiefly about.
    private func byTopic(_ pieces: [Advice]) -> [Page.Section] {
        let areas = catalogue.topics(.area).map { topic in
            (topic.name.capitalisedStart, pieces.filter { $0.areas.first == topic.facet.value })
        }
        let tools = catalogue.topics(.tool).map { topic in
            (topic.name.capitalisedStart, pieces.filter { $0.areas.isEmpty && $0.tools.first == topic.facet.value })
        }
        let rest = PieceGroup.allCases.map { group in
            (group.heading, pieces.filter { $0.areas.isEmpty && $0.tools.isEmpty && PieceGroup($0) == group })
        }
        return (areas + tools + rest).filter { !$0.1.isEmpty }.map { heading, members in
            let entries = members.map { advice in
                var entry = library.entry(of: advice)
                // The page is of one article.
                entry.sources = []
                return entry
            }
            return Page.Section(heading: heading, entries: entries)
        }
    }
}
