import BinaryCoding
import CorpusModel

/// Finds the phrases that a text holds. Phrases are looked up by how they begin, so the time to read a text does not
/// grow with their number.
///
/// Apart from the labels all of it lies in flat lists of numbers, so that a table is there as soon as the program is.
struct PhraseTable<Label: Sendable & Codable & Equatable>: Sendable, Codable {
    /// A phrase found, from the word at `range.lowerBound` up to `range.upperBound`.
    struct Match: Sendable {
        var label: Label
        var range: Range<Int>
        /// The length of the phrase: see `Phrase.length`.
        var length: Int
    }

    /// Each once, and for each phrase which of them is its own.
    private var labels: [Label] = []
    private var labelNumbers = FlatList<UInt16>()
    /// The elements of all phrases, one after the other: the hash of a stem, or a number of `Phrase.Element.number`.
    private var elements = FlatList<UInt64>()
    /// Where the elements of each phrase begin, and, last, where those of the last end.
    private var starts = FlatList<UInt32>([0])
    /// For each phrase the next, counted from 1, in the same bucket; 0 at the end. Buckets go by the first element.
    private var next = FlatList<UInt32>()
    /// The first phrase of each bucket, counted from 1; 0 where there is none. Their number is a power of two.
    private var buckets = FlatList<UInt32>([0])

    mutating func add(_ phrase: Phrase, _ label: Label) {
        guard let first = phrase.elements.first, first != .gap else { return }
        labelNumbers.append(UInt16(number(of: label)))
        elements.append(contentsOf: phrase.elements.map(\.number))
        starts.append(UInt32(elements.count))
        next.append(0)
        if next.count > buckets.count { spread() } else { append(next.count - 1) }
    }

    private mutating func number(of label: Label) -> Int {
        // Phrases are mostly added label by label.
        if let number = labels.lastIndex(of: label) { return number }
        labels.append(label)
        return labels.count - 1
    }

    /// Every phrase in `text`, by where it begins; phrases may overlap.
    func matches(in text: TaggedText) -> [Match] {
        var found: [Match] = []
        for position in text.words.indices { appendMatches(in: text, at: position, to: &found) }
        return found
    }

    /// The phrases of `text` that do not overlap: from the left, and where several begin at a word the longest.
    func longestMatches(in text: TaggedText) -> [Match] {
        var found: [Match] = []
        var here: [Match] = []
        var position = 0
        while position < text.words.count {
            here.removeAll(keepingCapacity: true)
            appendMatches(in: text, at: position, to: &here)
            let longest = here.max { ($0.length, $0.range.count) < ($1.length, $1.range.count) }
            if let longest { found.append(longest) }
            position = longest?.range.upperBound ?? position + 1
        }
        return found
    }

    private func bucket(of number: UInt64) -> Int { Int(truncatingIfNeeded: number) & (buckets.count - 1) }

    /// Puts a phrase at the end of its bucket: phrases are found in the order in which they were added.
    private mutating func append(_ row: Int) {
        let bucket = bucket(of: elements[Int(starts[row])])
        guard buckets[bucket] != 0 else {
            buckets.set(bucket, to: UInt32(row + 1))
            return
        }
        var last = Int(buckets[bucket]) - 1
        while next[last] != 0 { last = Int(next[last]) - 1 }
        next.set(last, to: UInt32(row + 1))
    }

    /// Spreads all phrases over more buckets.
    private mutating func spread() {
        buckets = FlatList(repeatElement(0, count: 4 * buckets.count))
        for row in next.indices.reversed() {
            let bucket = bucket(of: elements[Int(starts[row])])
            next.set(row, to: buckets[bucket])
            buckets.set(bucket, to: UInt32(row + 1))
        }
    }

    private func appendMatches(in text: TaggedText, at start: Int, to found: inout [Match]) {
        appendMatches(of: text.numbers[start], in: text, at: start, to: &found)
        for span in text.spans[start] { appendMatches(of: span.number, in: text, at: start, to: &found) }
    }

    /// Phrases whose first element is `first`.
    private func appendMatches(of first: UInt64, in text: TaggedText, at start: Int, to found: inout [Match]) {
        var row = Int(buckets[bucket(of: first)]) - 1
        while row >= 0 {
            let range = Int(starts[row])..<Int(starts[row + 1])
            if elements[range.lowerBound] == first,
                let end = end(of: range, in: text, at: start, isInside: false)
            {
                let length = range.count { elements[$0] != Phrase.Element.gap.number }
                found.append(Match(label: labels[Int(labelNumbers[row])], range: start..<end, length: length))
            }
            row = Int(next[row]) - 1
        }
    }

    /// Where the elements in `range` end when they are matched from the word at `position` on; nil when they do not
    /// match.
    private func end(of range: Range<Int>, in text: TaggedText, at position: Int, isInside: Bool) -> Int? {
        guard let first = range.first else { return position }
        let (element, rest) = (elements[first], range.dropFirst())
        if element == Phrase.Element.gap.number {
            for skipped in 0...Phrase.longestGap where position + skipped <= text.words.count {
                if let end = end(of: rest, in: text, at: position + skipped, isInside: true) { return end }
            }
            return nil
        }
        guard position < text.words.count else { return nil }
        if element >= StemHash.smallest {
            if text.numbers[position] == element, let end = end(of: rest, in: text, at: position + 1, isInside: true) {
                return end
            }
        } else {
            for span in text.spans[position] where span.number == element {
                if let end = end(of: rest, in: text, at: span.end, isInside: true) { return end }
            }
        }
        guard isInside, text.isSkippable[position] else { return nil }
        return end(of: range, in: text, at: position + 1, isInside: true)
    }
}
