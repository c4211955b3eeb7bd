package import CorpusModel
import Understanding

/// A stretch of a text that knead understands.
package struct ReadWords: Sendable, Equatable {
    /// What a stretch of text is shown as.
    package enum Meaning: Sendable, Equatable {
        case concept(ConceptKind)
        case danger
    }

    package var range: Range<String.Index>
    package var meaning: Meaning
}

extension Library {
    /// The words of `text` that are read as an area, tool, phase, symptom or sign of danger, where they stand; signs of
    /// danger come last, as they outweigh the rest. A word that the reading repaired counts as what it was meant to be.
    package func reading(of text: String) -> [ReadWords] {
        let query = matcher.query(for: text)
        let words = Self.words(in: text)
        let concepts = query.evidence.flatMap { evidence -> [ReadWords] in
            switch evidence.reading {
            case .concept(let kind, _), .excluded(let kind, _):
                return Self.places(of: evidence.words, in: words, .concept(kind))
            case .lackedTool, .emptyHanded: return Self.places(of: evidence.words, in: words, .concept(.tool))
            case .intent, .outside, .danger, .repaired, .toolNews: return []
            }
        }
        let dangers = matcher.wordedSigns(in: query).flatMap { sign in
            // A sign is a pattern of parts, in any order.
            sign.words.split(separator: " + ").flatMap { Self.places(of: String($0), in: words, .danger) }
        }
        return concepts + dangers
    }

    /// Where `phrase`, words as they were typed, stands in `text`.
    private static func places(
        of phrase: String, in words: [Substring], _ meaning: ReadWords.Meaning
    ) -> [ReadWords] {
        let wanted = Self.words(in: phrase)
        guard let first = wanted.first else { return [] }
        return words.indices.compactMap { index in
            guard words[index] == first, words[index...].starts(with: wanted) else { return nil }
            let last = words[index + wanted.count - 1]
            return ReadWords(range: words[index].startIndex..<last.endIndex, meaning: meaning)
        }
    }

    /// Runs of letters and digits; that is how words are told apart in a reading, too.
    private static func words(in text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }
    }
}
