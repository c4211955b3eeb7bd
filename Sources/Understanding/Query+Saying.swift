package import CorpusModel

/// What follows from the words of a question.
extension Query {
    /// Whether it wants to know something, rather than only saying how it is.
    package var asksSomething: Bool {
        evidence.contains {
            if case .intent = $0.reading { true } else { false }
        }
    }

    /// Whether the line itself names a concept of this kind, kept or not.
    package func names(_ kind: ConceptKind) -> Bool {
        evidence.contains { if case .concept(kind, _) = $0.reading { true } else { false } }
    }

    /// Whether the runner has said to have no tools at all.
    package var isEmptyHanded: Bool { hasOnlyTheseTools && tools.isEmpty }

    /// Takes the words of `phrases` for known: "eliquis" tells of a condition.
    package mutating func know(_ phrases: [String]) {
        let stems = phrases.flatMap(IntentMatcher.stems)
        unknownWords.removeAll { IntentMatcher.stems(of: $0).allSatisfy(stems.contains) }
    }

    /// The kinds of what it says is not there or not meant, each as often as that is said.
    package var takenAway: [ConceptKind] {
        evidence.compactMap { item in
            switch item.reading {
            case .lackedTool: .tool
            case .excluded(let kind, _): kind
            default: nil
            }
        }
    }
}
