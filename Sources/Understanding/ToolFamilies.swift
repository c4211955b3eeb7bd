import CorpusModel

/// Tools that go by one word: who has no "ball" has neither a tennis ball nor a golf ball.
struct ToolFamilies: Sendable, Codable {
    /// The tools by the stem of the last word of their names; without those that everyone has.
    private var members: [String: [ConceptID]] = [:]

    init(_ vocabulary: Vocabulary) {
        for tool in vocabulary.concepts(.tool) where !tool.isAlwaysAtHand {
            if let head = IntentMatcher.stems(of: tool.name).last { members[head, default: []].append(tool.id) }
        }
    }

    /// What `query` says is lacking by such a word, besides what was read from it.
    ///
    /// - Parameter lacking: The name of the cues that say that what comes next is not there.
    func lacked(in query: Query, _ cues: Cues, after lacking: String) -> [Evidence] {
        var heads = query.evidence.compactMap { item -> String? in
            guard case .lackedTool = item.reading else { return nil }
            let stems = IntentMatcher.stems(of: item.words)
            return stems.count == 1 ? stems[0] : nil
        }
        // "no stick": a word that is read as a tool only together with others.
        let read = Set(query.evidence.filter(\.isConcept).flatMap { IntentMatcher.stems(of: $0.words) })
        heads += cues.found.filter { $0.name == lacking }.compactMap { cue in
            let next = cue.range.upperBound
            guard next < cues.stems.count, !read.contains(cues.stems[next]) else { return nil }
            return cues.stems[next]
        }
        return heads.flatMap { head in
            (members[head] ?? []).filter { !query.tools.contains($0) && !query.withoutTools.contains($0) }
                .map { Evidence(head, as: .lackedTool($0)) }
        }
    }
}

extension Evidence {
    fileprivate var isConcept: Bool {
        switch reading {
        case .concept, .lackedTool, .excluded: true
        case .emptyHanded, .intent, .outside, .danger, .repaired: false
        }
    }
}
