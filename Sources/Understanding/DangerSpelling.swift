/// Repairs slips of the fingers in words that danger is told by: "swolen", "brethless".
///
/// A word that is known is never touched, and one that could as well be a harmless word or one of two is left as it is, so
/// that a repair turns no harmless word into an alarm.
struct DangerSpelling: Sendable {
    private struct Target: Sendable {
        var letters: [UInt8]
        var stem: String
        var isDanger: Bool
    }

    private static let shortestWord = 4
    /// From this length on two slips are believed.
    private static let longWord = 8
    /// How much dearer the next meaning must be.
    private static let margin = 0.15

    private let targets: [Target]
    private let words: Set<String>
    private let known: Set<String>

    /// - Parameters:
    ///   - words: The words that a slip is repaired to.
    ///   - known: Stems of words that are left as they are.
    ///   - ordinary: Words that are near to `words` and left as they are, too.
    init(words: Set<String>, known: Set<String>, ordinary: [String]) {
        let stems = Set(words.map(Stemmer.stem))
        self.words = words
        self.known = known.union(ordinary.map(Stemmer.stem)).union(stems)
        let dangers = words.sorted().map { Target(letters: Array($0.utf8), stem: Stemmer.stem($0), isDanger: true) }
        let harmless = known.subtracting(stems).sorted().map {
            Target(letters: Array($0.utf8), stem: $0, isDanger: false)
        }
        targets = (dangers + harmless).filter { $0.letters.count >= 3 }
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
        var best: (target: Target, cost: Double)?
        var next = Double.infinity
        for target in targets where abs(target.letters.count - typed.count) <= 2 {
            let cost = Slip.cost(from: target.letters, to: typed)
            if let nearest = best, target.stem == nearest.target.stem {
                best = (nearest.target, min(cost, nearest.cost))
            } else if cost < best?.cost ?? .infinity {
                next = best?.cost ?? next
                best = (target, cost)
            } else {
                next = min(next, cost)
            }
        }
        let limit = typed.count >= Self.longWord ? 2.2 : 1.2
        guard let best, best.target.isDanger, best.cost <= limit, best.cost + Self.margin <= next else { return nil }
        return String(decoding: best.target.letters, as: UTF8.self)
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
