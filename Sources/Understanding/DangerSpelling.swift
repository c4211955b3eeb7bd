/// Repairs slips of the fingers in words that danger is told by: "swolen", "brethless".
///
/// A word that is known is never touched, and one that could as well be a harmless word or one of two is left as it is, so
/// that a repair turns no harmless word into an alarm.
struct DangerSpelling: Sendable, Codable {
    private static let shortestWord = 4
    /// From this length on two slips are believed.
    private static let longWord = 8
    /// How much dearer the next meaning must be.
    private static let margin = 0.15

    /// What may have been meant, words that tell of danger first, and the stem of each.
    private let targets: [String]
    private let stems: [String]
    /// How many of them tell of danger.
    private let dangerCount: Int
    private let words: StemSet
    private let known: StemSet

    /// - Parameters:
    ///   - words: The words that a slip is repaired to.
    ///   - known: Stems of words that are left as they are.
    ///   - ordinary: Words that are near to `words` and left as they are, too.
    init(words: Set<String>, known: Set<String>, ordinary: [String]) {
        let stems = Set(words.map(Stemmer.stem))
        self.words = StemSet(words)
        self.known = StemSet(known.union(ordinary.map(Stemmer.stem)).union(stems))
        let dangers = words.sorted().filter { $0.utf8.count >= 3 }
        let harmless = known.subtracting(stems).sorted().filter { $0.utf8.count >= 3 }
        targets = dangers + harmless
        self.stems = dangers.map(Stemmer.stem) + harmless
        dangerCount = dangers.count
    }

    /// `word` as it was probably meant.
    func repaired(_ word: Word) -> Word {
        guard word.text.utf8.count >= Self.shortestWord, word.text.utf8.count < 24, !known.contains(word.stem),
            !word.text.contains(where: \.isNumber), let meant = meant(by: word.text)
        else { return word }
        var mended = word
        mended.text = meant
        mended.stem = Stemmer.stem(meant)
        return mended
    }

    private func meant(by text: String) -> String? {
        for most in [2, 1] {
            let plain = text.withRuns(ofAtMost: most)
            if plain != text, words.contains(plain) { return plain }
        }
        let typed = Array(text.utf8)
        var best: (target: Int, cost: Double)?
        var next = Double.infinity
        for target in targets.indices where abs(targets[target].utf8.count - typed.count) <= 2 {
            let cost = Slip.cost(from: Array(targets[target].utf8), to: typed)
            if let nearest = best, stems[target] == stems[nearest.target] {
                best = (nearest.target, min(cost, nearest.cost))
            } else if cost < best?.cost ?? .infinity {
                next = best?.cost ?? next
                best = (target, cost)
            } else {
                next = min(next, cost)
            }
        }
        let limit = typed.count >= Self.longWord ? 2.2 : 1.2
        guard let best, best.target < dangerCount, best.cost <= limit, best.cost + Self.margin <= next else {
            return nil
        }
        return targets[best.target]
    }
}

/// What slips cost: the likelier, the less.
private enum Slip {
    /// The cheapest way from `word` to `typed`: an optimal string alignment with weights.
    static func cost(from word: [UInt8], to typed: [UInt8]) -> Double {
        var beforeLast: [Double] = []
        var last = (0...typed.count).map(Double.init)
        for (i, letter) in word.enumerated() {
            var row = [last[0] + leaving(i, of: word)]
            for (j, other) in typed.enumerated() {
                var cost = min(last[j + 1] + leaving(i, of: word), row[j] + leaving(j, of: typed))
                cost = min(cost, last[j] + (letter == other ? 0 : changing(letter, other, isFirst: i == 0)))
                if i > 0, j > 0, letter == typed[j - 1], word[i - 1] == other {
                    cost = min(cost, beforeLast[j - 1] + 0.8)
                }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[typed.count]
    }

    /// Of a doubled letter one is easily lost or added.
    private static func leaving(_ index: Int, of word: [UInt8]) -> Double {
        if index > 0, word[index] == word[index - 1] { return 0.5 }
        return index == 0 ? 1.5 : 1
    }

    private static func changing(_ a: UInt8, _ b: UInt8, isFirst: Bool) -> Double {
        if isFirst { return 1.6 }
        return vowels.contains(a) && vowels.contains(b) ? 0.8 : 1.1
    }

    private static let vowels = Set("aeiouy".utf8)
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
