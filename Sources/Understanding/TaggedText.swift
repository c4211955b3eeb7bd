import CorpusModel

/// A text as phrases are matched against it: its words, which of them may be passed over, and the
/// concepts found so far.
struct TaggedText: Sendable {
    /// A concept, from the word that it is listed at up to `end`.
    struct Span: Sendable {
        /// See `Phrase.Element.number`.
        var number: UInt64
        var end: Int
    }

    let words: [Word]
    /// For each word, the hash of its stem.
    let numbers: [UInt64]
    let isSkippable: [Bool]
    /// For each word, the concepts that begin with it.
    private(set) var spans: [[Span]]

    init(_ words: [Word], isSkippable: (Word) -> Bool) {
        self.words = words
        numbers = words.map { StemHash.hash($0.stem) }
        self.isSkippable = words.map(isSkippable)
        spans = Array(repeating: [], count: words.count)
    }

    mutating func tag(_ range: Range<Int>, as kind: ConceptKind) {
        spans[range.lowerBound].append(Span(number: Phrase.Element.concept(kind).number, end: range.upperBound))
    }

    /// The words of the sentence that the word at `position` is in.
    func sentence(at position: Int) -> Range<Int> {
        let start = words[...position].lastIndex(where: \.opensSentence) ?? 0
        let end = words[(position + 1)...].firstIndex(where: \.opensSentence) ?? words.count
        return start..<end
    }

    /// The words of the clause that the word at `position` is in.
    func clause(at position: Int) -> Range<Int> {
        func opens(_ word: Word) -> Bool { word.opensClause || word.opensSentence }
        let start = words[...position].lastIndex(where: opens) ?? 0
        let end = words[(position + 1)...].firstIndex(where: opens) ?? words.count
        return start..<end
    }

    /// The words around `range` up to the nearest of `others` on each side.
    func space(around range: Range<Int>, between others: [Range<Int>]) -> Range<Int> {
        let start = others.map(\.upperBound).filter { $0 <= range.lowerBound }.max() ?? 0
        let end = others.map(\.lowerBound).filter { $0 >= range.upperBound }.min() ?? words.count
        return start..<end
    }

    /// The words of `range` as typed.
    func original(_ range: Range<Int>) -> String {
        words[range].map(\.original).joined(separator: " ")
    }
}
