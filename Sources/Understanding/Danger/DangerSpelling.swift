import BinaryCoding

/// Repairs slips of the fingers in words that danger is told by: "swolen", "brethless".
///
/// A word that is known is never touched, and one that could as well be a harmless word or one of two is left as it is,
/// so that a repair turns no harmless word into an alarm.
struct DangerSpelling: Sendable, Codable {
    private static let shortestWord = 4
    /// From this length on two slips are believed.
    private static let longWord = 8
    /// The most that a slip may cost in a word, and in a long one: see `SlipCost`.
    private static let limits = (word: 120, longWord: 220)
    /// How much dearer the next meaning must be.
    private static let margin = 15

    /// What may have been meant, words that tell of danger first.
    private let targets: FlatStrings
    /// For each of them a number, the same for words of one stem.
    private let stems: FlatList<UInt32>
    private let letters: FlatList<UInt32>
    /// How many of them tell of danger.
    private let dangerCount: Int
    private let words: StemSet
    private let known: StemSet
    private let slips: WordMap

    /// - Parameters:
    ///   - words: The words that a slip is repaired to.
    ///   - known: Stems of words that are left as they are.
    ///   - ordinary: Words that are near to `words` and left as they are, too.
    ///   - slips: Slips that are known, and the word that each stands for.
    init(words: Set<String>, known: Set<String>, ordinary: [String], slips: [String: String] = [:]) {
        self.slips = WordMap(slips)
        let stems = Set(words.map(Stemmer.stem))
        self.words = StemSet(words)
        self.known = StemSet(known.union(ordinary.map(Stemmer.stem)).union(stems))
        let dangers = words.sorted().filter { $0.utf8.count >= 3 }
        let harmless = known.subtracting(stems).sorted().filter { $0.utf8.count >= 3 }
        var numbers: [String: UInt32] = [:]
        self.stems = FlatList(
            (dangers.map(Stemmer.stem) + harmless).map { stem in
                let number = numbers[stem] ?? UInt32(numbers.count)
                numbers[stem] = number
                return number
            })
        targets = FlatStrings(dangers + harmless)
        letters = FlatList((dangers + harmless).map { LetterSet.of($0.utf8) })
        dangerCount = dangers.count
    }

    /// `word` as it was probably meant.
    func repaired(_ word: Word) -> Word {
        if let meant = slips[word.text] { return word.meaning(meant) }
        guard word.text.utf8.count >= Self.shortestWord, word.text.utf8.count < 24, !known.contains(word.stem),
            !word.text.contains(where: \.isNumber), let meant = meant(by: word.text)
        else { return word }
        return word.meaning(meant)
    }

    private func meant(by text: String) -> String? {
        for most in [2, 1] {
            let plain = text.withRuns(ofAtMost: most)
            if plain != text, words.contains(plain) { return plain }
        }
        return nearest(to: Array(text.utf8)).map { targets[$0] }
    }

    /// The number of the one target that `typed` is near to; nil when there is none, or another is about as near.
    private func nearest(to typed: [UInt8]) -> Int? {
        let isLong = typed.count >= Self.longWord
        let limit = isLong ? Self.limits.longWord : Self.limits.word
        let own = LetterSet.of(typed)
        var best: (target: Int, cost: Int)?
        var next = Int.max
        for target in letters.indices {
            // Most are told off by their letters and length, before they are compared.
            guard LetterSet.canBecome(letters[target], own, slips: isLong ? 2 : 1),
                abs(targets.length(at: target) - typed.count) <= 2,
                let cost = targets.withBytes(
                    at: target, { SlipCost.from($0, to: typed, most: limit + Self.margin) })
            else { continue }
            if let nearest = best, stems[target] == stems[nearest.target] {
                best = (nearest.target, min(cost, nearest.cost))
            } else if cost < best?.cost ?? .max {
                next = best?.cost ?? next
                best = (target, cost)
            } else {
                next = min(next, cost)
            }
        }
        guard let best, best.target < dangerCount, best.cost <= limit, best.cost + Self.margin <= next else {
            return nil
        }
        return best.target
    }
}

extension String {
    /// With runs of one letter cut to `most`: "painnnn".
    fileprivate func withRuns(ofAtMost most: Int) -> String {
        var cut = ""
        var run = 0
        for character in self {
            run = character == cut.last ? run + 1 : 1
            if run <= most { cut.append(character) }
        }
        return cut
    }
}
