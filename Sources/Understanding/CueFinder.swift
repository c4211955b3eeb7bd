public import CorpusModel

/// Finds the phrases of named lists in a text: words that tell how it leans on what was said before.
public struct CueFinder: Sendable, Codable {
    private var table = PhraseTable<String>()
    private var filler: StemSet
    private var passable: StemSet
    private var shorthand: Shorthand

    /// - Parameters:
    ///   - lists: Phrases by the name of their list, written as the corpus writes them.
    ///   - passable: Words that may stand inside any of them, beside determiners and sides.
    public init(_ lists: [(name: String, phrases: [String])], passable: [String], _ vocabulary: Vocabulary) {
        self.passable = StemSet((vocabulary.determiners + vocabulary.sides + passable).map(Stemmer.stem))
        shorthand = Shorthand(vocabulary)
        filler = StemSet((vocabulary.filler + vocabulary.determiners).map(Stemmer.stem))
        for list in lists {
            for phrase in list.phrases { table.add(Phrase(phrase), list.name) }
        }
    }

    /// The cues of the first `mostWords` words of `text`.
    public func cues(in text: String, mostWords: Int = 40) -> Cues {
        let words = shorthand.words(in: text, most: mostWords)
        let tagged = TaggedText(words) { passable.contains($0.stem) }
        let found = table.matches(in: tagged).map { match in
            Cues.Cue(
                name: match.label, words: tagged.original(match.range), range: match.range, length: match.length)
        }
        return Cues(
            stems: words.map(\.stem), isFiller: words.map { filler.contains($0.stem) }, found: found)
    }
}

/// A text's words, and the cues among them.
public struct Cues: Sendable {
    /// A phrase of a list, where it stands.
    public struct Cue: Sendable {
        public var name: String
        /// As typed.
        public var words: String
        /// The words that it covers.
        public var range: Range<Int>
        /// How many words of the phrase were needed.
        public var length: Int
    }

    /// The stem of each word.
    public var stems: [String]
    /// For each word, whether it says nothing about the topic.
    public var isFiller: [Bool]
    /// In the order of the text.
    public var found: [Cue]

    /// The longest cue of this list; nil when there is none.
    public func longest(of name: String) -> Cue? {
        found.filter { $0.name == name }.max { ($0.length, $1.range.lowerBound) < ($1.length, $0.range.lowerBound) }
    }

    /// Whether the text has a cue of this list.
    public func contains(_ name: String) -> Bool { found.contains { $0.name == name } }

    /// Whether a cue of this list opens the text, or follows one that does.
    public func opens(with name: String, after others: Set<String> = []) -> Bool {
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
    public func rest(beyond names: Set<String>, _ others: [Bool] = []) -> [String] {
        var isCovered = others.isEmpty ? isFiller : zip(isFiller, others).map { $0 || $1 }
        for cue in found where names.contains(cue.name) {
            for position in cue.range { isCovered[position] = true }
        }
        return zip(stems, isCovered).filter { !$1 }.map(\.0)
    }

    /// Whether a cue of `joint` stands beside `range`, on either side, with a word whose stem is meant up to `reach` words
    /// beyond.
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
