/// A text's words, and the cues among them.
struct Cues: Sendable {
    /// A phrase of a list, where it stands.
    struct Cue: Sendable {
        var name: String
        /// As typed.
        var words: String
        /// The words that it covers.
        var range: Range<Int>
        /// How many words of the phrase were needed.
        var length: Int
    }

    /// The stem of each word.
    var stems: [String]
    /// For each word, whether it says nothing about the topic.
    var isFiller: [Bool]
    /// In the order of the text.
    var found: [Cue]

    /// The longest cue of this list; nil when there is none.
    func longest(of name: String) -> Cue? {
        found.filter { $0.name == name }.max { ($0.length, $1.range.lowerBound) < ($1.length, $0.range.lowerBound) }
    }

    /// Whether the text has a cue of this list.
    func contains(_ name: String) -> Bool { found.contains { $0.name == name } }

    /// Whether a cue of this list opens the text, or follows one that does.
    func opens(with name: String, after others: Set<String> = []) -> Bool {
        var start = 0
        while start < stems.count {
            let here = found.filter { $0.range.lowerBound == start }
            if here.contains(where: { $0.name == name }) { return true }
            guard let next = here.filter({ others.contains($0.name) }).map(\.range.upperBound).max() else {
                return false
            }
            start = next
        }
        return false
    }

    /// The stems of the words that are neither filler nor part of a cue of these lists.
    ///
    /// - Parameter others: For each word, whether it is left out all the same; empty when none is.
    func rest(beyond names: Set<String>, _ others: [Bool] = []) -> [String] {
        var isCovered = others.isEmpty ? isFiller : zip(isFiller, others).map { $0 || $1 }
        for cue in found where names.contains(cue.name) {
            for position in cue.range { isCovered[position] = true }
        }
        return zip(stems, isCovered).filter { !$1 }.map(\.0)
    }

    /// Whether a cue of `joint` stands beside `range`, on either side, with a word whose stem is meant up to
    /// `reach` words beyond.
    func joins(
        _ range: Range<Int>, by joint: String, reach: Int = 4, toAnyStem isMeant: (String) -> Bool
    ) -> Bool {
        found.contains { cue in
            guard cue.name == joint else { return false }
            let (start, end) = (cue.range.lowerBound, cue.range.upperBound)
            if (0...1).contains(start - range.upperBound) {
                return stems[end..<min(end + reach, stems.count)].contains(where: isMeant)
            }
            guard (0...1).contains(range.lowerBound - end) else { return false }
            return stems[max(0, start - reach)..<start].contains(where: isMeant)
        }
    }
}
