import CorpusModel

/// Finds the phrases that a text holds. Phrases are looked up by how they begin, so the time to read a text does not
/// grow with their number.
struct PhraseTable<Label: Sendable>: Sendable {
    /// A phrase found, from the word at `range.lowerBound` up to `range.upperBound`.
    struct Match: Sendable {
        var label: Label
        var range: Range<Int>
        /// The length of the phrase: see `Phrase.length`.
        var length: Int
    }

    private struct Row: Sendable {
        var phrase: Phrase
        var label: Label
    }

    private var rowsByWord: [String: [Row]] = [:]
    private var rowsByKind: [ConceptKind: [Row]] = [:]

    mutating func add(_ phrase: Phrase, _ label: Label) {
        switch phrase.elements.first {
        case .word(let word): rowsByWord[word, default: []].append(Row(phrase: phrase, label: label))
        case .concept(let kind): rowsByKind[kind, default: []].append(Row(phrase: phrase, label: label))
        case .gap, nil: break
        }
    }

    /// Whether any phrase begins with this word.
    func begins(with stem: String) -> Bool { rowsByWord[stem] != nil }

    /// Every phrase in `text`, by where it begins; phrases may overlap.
    func matches(in text: TaggedText) -> [Match] {
        text.words.indices.flatMap { matches(in: text, at: $0) }
    }

    /// The phrases of `text` that do not overlap: from the left, and where several begin at a word the longest.
    func longestMatches(in text: TaggedText) -> [Match] {
        var found: [Match] = []
        var position = 0
        while position < text.words.count {
            let longest = matches(in: text, at: position).max {
                ($0.length, $0.range.count) < ($1.length, $1.range.count)
            }
            if let longest { found.append(longest) }
            position = longest?.range.upperBound ?? position + 1
        }
        return found
    }

    private func matches(in text: TaggedText, at start: Int) -> [Match] {
        var rows = rowsByWord[text.words[start].stem] ?? []
        if !rowsByKind.isEmpty {
            for span in text.spans(at: start) { rows += rowsByKind[span.kind] ?? [] }
        }
        return rows.compactMap { row in
            guard let end = end(of: row.phrase.elements[...], in: text, at: start, isInside: false) else { return nil }
            return Match(label: row.label, range: start..<end, length: row.phrase.length)
        }
    }

    /// Where `elements` end when they are matched from `position` on; nil when they do not match.
    private func end(
        of elements: ArraySlice<Phrase.Element>, in text: TaggedText, at position: Int, isInside: Bool
    ) -> Int? {
        guard let element = elements.first else { return position }
        let rest = elements.dropFirst()
        if case .gap = element {
            for skipped in 0...Phrase.longestGap where position + skipped <= text.words.count {
                if let end = end(of: rest, in: text, at: position + skipped, isInside: true) { return end }
            }
            return nil
        }
        guard position < text.words.count else { return nil }
        switch element {
        case .word(let stem):
            if text.words[position].stem == stem,
                let end = end(of: rest, in: text, at: position + 1, isInside: true)
            {
                return end
            }
        case .concept(let kind):
            for span in text.spans(at: position) where span.kind == kind {
                if let end = end(of: rest, in: text, at: span.end, isInside: true) { return end }
            }
        case .gap: break
        }
        guard isInside, text.isSkippable[position] else { return nil }
        return end(of: elements, in: text, at: position + 1, isInside: true)
    }
}

/// A text as phrases are matched against it: its words, which of them may be passed over, and the concepts found so far.
struct TaggedText: Sendable {
    struct Span: Sendable {
        var kind: ConceptKind
        var end: Int
    }

    var words: [Word]
    var isSkippable: [Bool]
    private var spansByStart: [Int: [Span]] = [:]

    init(_ words: [Word], isSkippable: (Word) -> Bool) {
        self.words = words
        self.isSkippable = words.map(isSkippable)
    }

    func spans(at start: Int) -> [Span] { spansByStart[start] ?? [] }

    mutating func tag(_ range: Range<Int>, as kind: ConceptKind) {
        spansByStart[range.lowerBound, default: []].append(Span(kind: kind, end: range.upperBound))
    }

    /// The words of the sentence that the word at `position` is in.
    func sentence(at position: Int) -> Range<Int> {
        let start = words[...position].lastIndex(where: \.opensSentence) ?? 0
        let end = words[(position + 1)...].firstIndex(where: \.opensSentence) ?? words.count
        return start..<end
    }

    /// The words of `range` as typed.
    func original(_ range: Range<Int>) -> String {
        words[range].map(\.original).joined(separator: " ")
    }
}
