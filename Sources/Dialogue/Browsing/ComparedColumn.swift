import CorpusModel
import Indexing
import Understanding

/// What is said of one of the things compared.
struct ComparedColumn {
    /// Left out beside an answer, which has told enough.
    static let longLabels: Set<String> = ["What", "Why", "With", "Says"]

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
        [
            isOnAspect ? .init() : .init(topic.about), isOnAspect ? .init() : why,
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
