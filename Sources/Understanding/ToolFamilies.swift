import CorpusModel

/// Tools that go by one word: who has no "ball" has neither a tennis ball nor a golf ball.
struct ToolFamilies: Sendable, Codable {
    /// The tools by the stem of what they are; without those that everyone has.
    private var members: [String: [ConceptID]] = [:]

    init(_ vocabulary: Vocabulary) {
        for tool in vocabulary.concepts(.tool) where !tool.isAlwaysAtHand {
            if let head = IntentMatcher.stems(of: tool.head).last { members[head, default: []].append(tool.id) }
        }
    }

    /// The tools that the word with this stem names all together, in the order of the vocabulary; often none.
    func tools(named head: String) -> [ConceptID] { members[head] ?? [] }

    /// What `query` says is lacking by such a word, besides what was read from it.
    ///
    /// - Parameters:
    ///   - lacking: The name of the cues that say that what comes next is not there.
    ///   - gone: The same for what comes before.
    func lacked(in query: Query, _ cues: Cues, after lacking: String, before gone: String) -> [Evidence] {
        var lacked = query.evidence.filter { item in
            guard case .lackedTool = item.reading else { return false }
            return IntentMatcher.stems(of: item.words).count == 1
        }.flatMap { self.lacked(IntentMatcher.stems(of: $0.words)[0]) }
        // "no stick": a word that is read as a tool only together with others.
        let read = Set(query.evidence.filter(\.isConcept).flatMap { IntentMatcher.stems(of: $0.words) })
        for cue in cues.found where cue.name == lacking || cue.name == gone {
            let word = cue.name == lacking ? cue.range.upperBound : cue.range.lowerBound - 1
            guard cues.stems.indices.contains(word), members[cues.stems[word]] != nil, !read.contains(cues.stems[word])
            else { continue }
            lacked += self.lacked(cues.stems[word])
        }
        return lacked
    }

    private func lacked(_ head: String) -> [Evidence] {
        tools(named: head).map { Evidence(head, as: .lackedTool($0)) }
    }
}

extension Evidence {
    fileprivate var isConcept: Bool {
        switch reading {
        case .concept, .lackedTool, .excluded: true
        case .emptyHanded, .intent, .outside, .danger, .repaired, .toolNews: false
        }
    }
}
