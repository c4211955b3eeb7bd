public import CorpusModel
import Indexing
import Understanding

/// Puts all advice in order for reading: by area, then tools, then what is about neither.
public struct HandbookWriter {
    private let catalogue: TopicCatalogue
    private let library: Library
    private let composer: AnswerComposer

    public init(_ library: Library) {
        self.library = library
        catalogue = TopicCatalogue(library)
        composer = AnswerComposer(library)
    }

    /// - Throws: An error of the index.
    public func handbook() throws -> Handbook {
        let pieces = try library.articles.flatMap { try library.index.advice(Facet(.article, $0.id)) }
        let chapters = chapters(.area, pieces) + chapters(.tool, pieces) + general(pieces)
        var handbook = Handbook(
            title: "Self-massage for runners", statements: HealthStatement.all, chapters: chapters,
            disagreements: library.rules.disagreements, levels: library.rules.safety.levels,
            signs: library.rules.safety.signs, articles: library.articles)
        handbook.studies = library.rules.evidence.summary
        return handbook
    }

    private func chapters(_ kind: Facet.Kind, _ pieces: [Advice]) -> [Handbook.Chapter] {
        catalogue.topics(kind).compactMap { topic in
            let id = topic.facet.value
            let own = pieces.filter { $0.chapter == topic.facet }
            let others = pieces.filter {
                (kind == .area ? $0.areas : $0.tools).contains(id) && $0.chapter != topic.facet
            }
            guard !own.isEmpty || !others.isEmpty else { return nil }
            let note = library.rules.topics.first { $0.id == id }
            let text = [topic.about.endedSentence, note?.why ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
            return Handbook.Chapter(
                title: topic.name.capitalisedStart, text: text, sources: note?.advice.articleIDs ?? [],
                answers: own.map { composer.bareAnswer($0) }, alsoIn: others.map(\.title))
        }
    }

    private func general(_ pieces: [Advice]) -> [Handbook.Chapter] {
        let rest = pieces.filter { $0.chapter == nil }
        return PieceGroup.allCases.compactMap { group in
            let members = rest.filter { PieceGroup($0) == group }
            guard !members.isEmpty else { return nil }
            return Handbook.Chapter(
                title: "In general: \(group.heading.lowercased())", answers: members.map { composer.bareAnswer($0) })
        }
    }
}

extension Advice {
    /// The topic under which it is told whole: its first area, or else its first tool.
    fileprivate var chapter: Facet? {
        areas.first.map { Facet(.area, $0) } ?? tools.first.map { Facet(.tool, $0) }
    }
}
