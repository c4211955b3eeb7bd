import CorpusModel

/// A phrase of the corpus, compiled: words in their order, places for a concept, and gaps.
struct Phrase: Sendable, Hashable {
    enum Element: Sendable, Hashable {
        case word(String)
        /// Any concept of this kind.
        case concept(ConceptKind)
        /// Up to `Phrase.longestGap` words of any kind.
        case gap

        /// What stands for it in a table of phrases: a small number, or the hash of a stem, which is never small.
        var number: UInt64 {
            switch self {
            case .word(let stem): StemHash.hash(stem)
            case .gap: 1
            case .concept(.area): 2
            case .concept(.tool): 3
            case .concept(.phase): 4
            case .concept(.symptom): 5
            }
        }
    }

    static let longestGap = 3

    var elements: [Element]

    /// Compiles a phrase as the corpus writes it: `how * hold the {tool}`.
    /// Words that `isSkippable` are left out, as they are in the text, so that "hold the roller" is "hold my roller".
    init(_ text: String, isSkippable: (Word) -> Bool = { _ in false }) {
        elements = []
        for part in text.split(separator: " ") {
            if part == "*" {
                elements.append(.gap)
            } else if part.hasPrefix("{"), let kind = ConceptKind(rawValue: String(part.dropFirst().dropLast())) {
                elements.append(.concept(kind))
            } else {
                elements += Folding.words(in: String(part)).filter { !isSkippable($0) }.map { .word($0.stem) }
            }
        }
        // A phrase of nothing but skippable words ("the") stands for itself.
        if elements.isEmpty { elements = Folding.words(in: text).map { .word($0.stem) } }
    }

    /// How specific it is: words and places count, gaps do not.
    var length: Int { elements.count { $0 != .gap } }
}
