import CorpusModel
import Indexing
import Understanding

/// The advice that several facets have in common.
struct TopicPieces {
    private let library: Library

    init(_ library: Library) {
        self.library = library
    }

    /// Pieces filed under all of `facets`, in the order of the corpus. Crossed with other facets, a time of day takes
    /// in what holds at any time, after what is meant for it.
    func pieces(of facets: [Facet]) throws -> [Advice] {
        var pieces = try facets.first.map { try found($0, isCrossed: facets.count > 1) } ?? []
        for facet in facets.dropFirst() {
            let others = Set(try found(facet, isCrossed: true).map(\.id))
            pieces.removeAll { !others.contains($0.id) }
        }
        let phases = Set(facets.filter { $0.kind == .phase }.map(\.value))
        guard !phases.isEmpty else { return pieces }
        let own = pieces.filter { !phases.isDisjoint(with: $0.phases) }
        return own + pieces.filter { phases.isDisjoint(with: $0.phases) }
    }

    /// Pieces filed under `facet` that can serve for all of `aspects`: for an area also those on a wider
    /// one, or on none.
    func pieces(of facet: Facet, suiting aspects: [Facet]) throws -> [Advice] {
        let areas = aspects.filter { $0.kind == .area }.map(\.value)
        let wider = Set(library.rules.vocabulary.withWider(areas))
        return try pieces(of: [facet] + aspects.filter { $0.kind != .area })
            .filter { areas.isEmpty || $0.areas.isEmpty || !wider.isDisjoint(with: $0.areas) }
    }

    private func found(_ facet: Facet, isCrossed: Bool) throws -> [Advice] {
        let pieces = try library.index.advice(facet)
        guard isCrossed, facet.kind == .phase, facet.value != .anyPhase else { return pieces }
        let ids = Set(pieces.map(\.id))
        let anytime = try library.index.advice(Facet(.phase, .anyPhase))
        return pieces + anytime.filter { !ids.contains($0.id) }
    }
}

/// What is nearest to a crossing of topics that has no advice.
struct NearestCrossings {
    private static let most = 6
    private let catalogue: TopicCatalogue

    init(_ catalogue: TopicCatalogue) {
        self.catalogue = catalogue
    }

    /// Crossings with a wider area or a tool that is alike in place of one topic.
    func wider(than topics: [Topic]) throws -> [Page.Entry] {
        try entries(for: [alike(topics)])
    }

    /// Crossings that have advice: with what is alike in place of one topic, then without one, most advice first.
    func crossings(to topics: [Topic]) throws -> [Page.Entry] {
        let fewer = topics.indices.map { index in
            var rest = topics
            rest.remove(at: index)
            return rest
        }
        return try entries(for: [alike(topics), fewer])
    }

    private func alike(_ topics: [Topic]) -> [[Topic]] {
        topics.indices.flatMap { index in
            substitutes(for: topics[index]).map { topic in
                var changed = topics
                changed[index] = topic
                return changed
            }
        }
    }

    /// Those that have advice, each group with the most advice first.
    private func entries(for groups: [[[Topic]]]) throws -> [Page.Entry] {
        let found = try groups.flatMap { crossings in
            try crossings.filter { !$0.isEmpty }
                .map { (topics: $0, count: try TopicPieces(catalogue.library).pieces(of: $0.map(\.facet)).count) }
                .filter { $0.count > 0 }
                .sorted { $0.count > $1.count }
        }
        return found.prefix(Self.most).map { crossing in
            let name = crossing.topics.map(\.facet.value).joined(separator: " ")
            return Page.Entry("/\(name)", "\(crossing.count)", opens: name)
        }
    }

    private func substitutes(for topic: Topic) -> [Topic] {
        let vocabulary = catalogue.library.rules.vocabulary
        switch topic.facet.kind {
        case .area: return (vocabulary.concept(.area, topic.facet.value)?.partOf ?? []).compactMap(catalogue.topic)
        case .tool: return (vocabulary.concept(.tool, topic.facet.value)?.alike ?? []).compactMap(catalogue.topic)
        case .phase, .symptom, .intent, .article: return []
        }
    }
}
