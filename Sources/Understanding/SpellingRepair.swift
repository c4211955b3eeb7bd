/// Repairs words that knead does not know to words of the vocabulary that differ by a slip of the fingers.
///
/// A word that anything in the corpus knows is never touched, so a repair cannot take a word's own meaning away.
struct SpellingRepair: Sendable {
    /// Shorter words are too near to too many others.
    private static let shortestWord = 4
    /// From this length on a slip in the first letter is believed, and from `longWord` on two slips.
    private static let middlingWord = 6
    private static let longWord = 8

    private var targets: [[UInt8]]
    private var known: Set<String>

    /// - Parameters:
    ///   - targets: Stems that a word may be repaired to.
    ///   - known: Stems that are left as they are.
    init(targets: Set<String>, known: Set<String>) {
        self.targets = targets.filter { $0.utf8.count >= 3 }.sorted().map { Array($0.utf8) }
        self.known = known.union(targets)
    }

    /// The stem that `word` was probably meant to have; nil when it is known, or near to nothing.
    func repaired(_ word: Word) -> String? {
        let bytes = Array(word.stem.utf8)
        let length = word.text.utf8.count
        guard length >= Self.shortestWord, length < 30, !known.contains(word.stem),
            !word.text.contains(where: \.isNumber)
        else { return nil }
        let limit = length >= Self.longWord ? 2 : 1
        var best: (distance: Int, prefix: Int, stem: [UInt8])?
        for target in targets where abs(target.count - bytes.count) <= limit {
            let prefix = zip(target, bytes).prefix { $0 == $1 }.count
            guard prefix > 0 || length >= Self.middlingWord,
                let distance = Self.distance(bytes, target, limit: limit)
            else { continue }
            if let best, (best.distance, -best.prefix) <= (distance, -prefix) { continue }
            best = (distance, prefix, target)
        }
        return best.map { String(decoding: $0.stem, as: UTF8.self) }
    }

    /// The least number of letters put in, left out, changed or swapped with their neighbour; nil when above `limit`.
    /// This is the optimal string alignment distance. Source: https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance
    static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in 1...max(a.count, 1) where i <= a.count {
            var row = [i] + Array(repeating: 0, count: b.count)
            for j in 1...max(b.count, 1) where j <= b.count {
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            if row.min() ?? 0 > limit { return nil }
            beforeLast = last
            last = row
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
