import Diagnostics

/// Which of the words that the corpus is read by a slip may be repaired to.
///
/// The vocabulary lists common misspellings, too, and phrases are written as people type. Such words are read, but
/// nobody means them: a slip is one of the word that they stand for.
enum SpellingTargets {
    /// - Parameters:
    ///   - named: Stems of what the vocabulary names.
    ///   - common: Stems that phrases often use.
    ///   - uses: How often phrases use a stem.
    ///   - isProper: Whether a stem is that of a word in its right spelling.
    static func stems(named: Set<String>, common: Set<String>, uses: [String: Int], isProper: (String) -> Bool) -> Set<
        String
    > {
        var kept = named.union(common).filter(isProper)
        // Names that no word list has, the most used first: "gastrocnemius", then what is a slip of it.
        let others = named.subtracting(kept).sorted { (uses[$1] ?? 0, $0) < (uses[$0] ?? 0, $1) }
        for stem in others where !kept.contains(where: { isSlip(stem, of: $0) }) { kept.insert(stem) }
        return kept
    }

    private static func isSlip(_ stem: String, of word: String) -> Bool {
        let limit = word.utf8.count >= SpellingRepair.longWord ? 2 : 1
        guard abs(stem.utf8.count - word.utf8.count) <= limit else { return false }
        let letters = Array(word.utf8)
        return letters.withUnsafeBufferPointer { editDistance(Array(stem.utf8), $0, limit: limit) != nil }
    }
}
