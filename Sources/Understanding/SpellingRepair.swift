import BinaryCoding
import Diagnostics

/// Repairs words that knead does not know to words of the corpus that differ by a slip of the fingers, or sound the same.
///
/// A word that anything in the corpus knows, and any English word, is never touched, so a repair cannot take a word's own
/// meaning away.
struct SpellingRepair: Sendable, Codable {
    /// Shorter words are too near to too many others.
    private static let shortestWord = 4
    /// Nothing longer is a word.
    private static let longestWord = 29
    /// From this length on a slip in the first letter is believed, and from `longWord` on two slips.
    private static let middlingWord = 6
    static let longWord = 8
    /// How many letters may differ in a word that sounds the same.
    private static let soundLimit = 3

    /// What one slip costs.
    private static let slip = 4

    /// What a word was probably meant to be.
    struct Repair: Sendable {
        var stem: String
        /// As the corpus writes it.
        var word: String
    }

    /// The stems that a word may be repaired to, a word of each, how it sounds, and how often the corpus uses it.
    private let targets: FlatStrings
    private let words: FlatStrings
    private let sounds: FlatStrings
    private let uses: FlatList<UInt32>
    private let known: StemSet
    private let english: WordSet

    /// - Parameters:
    ///   - targets: Stems that a word may be repaired to, with how often the corpus uses each.
    ///   - words: A word for each stem, to show; the stem itself where there is none.
    ///   - known: Stems that are left as they are.
    ///   - english: Words that are left as they are.
    init(
        targets: [String: Int], words: [String: String] = [:], known: Set<String>, english: WordSet = WordSet([])
    ) {
        let stems = targets.keys.filter { $0.utf8.count >= 3 }.sorted()
        self.targets = FlatStrings(stems)
        self.words = FlatStrings(stems.map { words[$0] ?? $0 })
        sounds = FlatStrings(stems.map { String(decoding: SoundKey.key(of: $0.utf8), as: UTF8.self) })
        uses = FlatList(stems.map { UInt32(targets[$0] ?? 0) })
        self.known = StemSet(known.union(targets.keys))
        self.english = english
    }

    /// What `word` was probably meant to be; nil when it is known, or near to nothing.
    func repaired(_ word: Word) -> Repair? {
        let length = word.text.utf8.count
        guard length >= Self.shortestWord, length <= Self.longestWord, !known.contains(word.stem),
            !english.contains(word.text),
            !word.text.contains(where: \.isNumber)
        else { return nil }
        let bytes = Array(word.stem.utf8)
        let sound = SoundKey.key(of: bytes)
        var best: (cost: Int, target: Int)?
        for target in uses.indices {
            guard var cost = cost(of: bytes, sound, length: length, as: target) else { continue }
            if cost <= Self.slip, isReordered(word.text.utf8, target) { cost -= 1 }
            if let best, best.cost < cost || (best.cost == cost && uses[best.target] >= uses[target]) { continue }
            best = (cost, target)
        }
        return best.map { Repair(stem: targets[$0.target], word: words[$0.target]) }
    }

    /// How unlikely it is that `bytes` was meant as the stem with this number; nil when it is not believed. Words that
    /// sound the same are as near as one slip.
    private func cost(of bytes: [UInt8], _ sound: [UInt8], length: Int, as number: Int) -> Int? {
        // Most are told off by their length, before anything else is looked at.
        let difference = abs(targets.length(at: number) - bytes.count)
        guard difference <= Self.soundLimit else { return nil }
        let soundsAlike =
            length >= Self.middlingWord && sound.count > 2
            && sounds.withBytes(at: number) { $0.elementsEqual(sound) }
        let limit = soundsAlike ? Self.soundLimit : length >= Self.longWord ? 2 : 1
        guard difference <= limit else { return nil }
        return targets.withBytes(at: number) { target in
            let sharesStart = target.first == bytes.first
            guard sharesStart || length >= Self.middlingWord,
                let distance = editDistance(bytes, target, limit: limit)
            else { return nil }
            return Self.slip * (soundsAlike ? min(distance, 1) : distance) + (sharesStart ? 0 : 2)
        }
    }

    /// Whether the letters typed are those of the word with this number, or of its plural, in another order: "tose".
    /// Those are nearer than other letters.
    private func isReordered(_ typed: some Sequence<UInt8>, _ number: Int) -> Bool {
        let letters = typed.sorted()
        let word = Array(words[number].utf8)
        return letters == word.sorted() || letters == (word + [UInt8(ascii: "s")]).sorted()
    }
}
