import BinaryCoding
import Diagnostics

/// Repairs words that knead does not know to words of the corpus that differ by a slip of the fingers,
/// or sound the same.
///
/// A word that anything in the corpus knows, and any English word, is never touched, so a repair cannot take a word's
/// own meaning away.
struct SpellingRepair: Sendable, Codable {
    /// Shorter words are too near to too many others, and words of three letters to all but what the vocabulary names.
    private static let shortestWord = 3
    private static let shortWord = 4
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
    /// Those that the vocabulary names.
    private let named: NumberSet
    private let known: StemSet
    private let english: WordSet

    /// - Parameters:
    ///   - targets: Stems that a word may be repaired to, with how often the corpus uses each.
    ///   - named: Those of them that the vocabulary names.
    ///   - words: A word for each stem, to show; the stem itself where there is none.
    ///   - known: Stems that are left as they are.
    ///   - english: Words that are left as they are.
    init(
        targets: [String: Int], named: Set<String>, words: [String: String] = [:], known: Set<String>,
        english: WordSet = WordSet([])
    ) {
        let stems = targets.keys.filter { $0.utf8.count >= 3 }.sorted()
        self.targets = FlatStrings(stems)
        self.words = FlatStrings(stems.map { words[$0] ?? $0 })
        sounds = FlatStrings(stems.map { String(decoding: SoundKey.key(of: $0.utf8), as: UTF8.self) })
        uses = FlatList(stems.map { UInt32(targets[$0] ?? 0) })
        self.named = NumberSet(stems.indices.filter { named.contains(stems[$0]) })
        self.known = StemSet(known.union(targets.keys))
        self.english = english
    }

    /// What `word` was probably meant to be; nil when it is known, or near to nothing.
    func repaired(_ word: Word) -> Repair? {
        let length = word.text.utf8.count
        guard length >= Self.shortestWord, length <= Self.longestWord, !known.contains(word.stem),
            !english.contains(word.text), !word.text.contains(where: \.isNumber)
        else { return nil }
        // "sittin": a g that is not said is no slip, and makes no word of the corpus of it.
        let whole = word.text + "g"
        if word.text.hasSuffix("in"), english.contains(whole) {
            let stem = Stemmer.stem(whole)
            return known.contains(stem) ? Repair(stem: stem, word: whole) : nil
        }
        let typed = Typed(word)
        var best: (cost: Int, target: Int)?
        for target in uses.indices {
            guard let cost = cost(of: typed, as: target) else { continue }
            if let best, best.cost < cost || (best.cost == cost && isLikelier(best.target, than: target)) { continue }
            best = (cost, target)
        }
        return best.map { Repair(stem: targets[$0.target], word: words[$0.target]) }
    }

    /// The known word that `word` is with letters drawn out, "soooo", "tighttt"; nil when it is none.
    func undrawn(_ word: Word) -> String? {
        guard word.text.utf8.count <= Self.longestWord else { return nil }
        var runs: [(letter: Character, count: Int)] = []
        for letter in word.text {
            if runs.last?.letter == letter { runs[runs.count - 1].count += 1 } else { runs.append((letter, 1)) }
        }
        guard runs.contains(where: { $0.count > 2 && $0.letter.isLetter }) else { return nil }
        return [2, 1].lazy
            .map { most in
                runs.map { String(repeating: $0.letter, count: $0.count > 2 ? most : $0.count) }.joined()
            }
            .first { known.contains(Stemmer.stem($0)) || english.contains($0) }
    }

    /// Whether of two words as near the one with the number `a` was meant: what the vocabulary names comes first, then
    /// the longer, as letters are left out more often than put in, then what the corpus uses more.
    private func isLikelier(_ a: Int, than b: Int) -> Bool {
        if named.contains(a) != named.contains(b) { return named.contains(a) }
        let (first, second) = (targets.length(at: a), targets.length(at: b))
        return first == second ? uses[a] >= uses[b] : first > second
    }

    /// Letters in their order, and which they are.
    private struct Letters {
        let all: [UInt8]
        let set: UInt32

        init(_ all: [UInt8]) {
            self.all = all
            set = LetterSet.of(all)
        }
    }

    /// A word as it was typed.
    private struct Typed {
        /// What a word may have been: as it stands, and without an ending in -s.
        let forms: [Letters]
        let stem: Letters
        let sound: [UInt8]
        /// The letters in their order in the alphabet.
        let sorted: [UInt8]

        init(_ word: Word) {
            let text = Array(word.text.utf8)
            forms = [Letters(text)] + (text.last == UInt8(ascii: "s") ? [Letters(text.dropLast())] : [])
            stem = Letters(Array(word.stem.utf8))
            sound = SoundKey.key(of: stem.all)
            sorted = text.sorted()
        }

        var length: Int { sorted.count }
    }

    /// How unlikely it is that `typed` was meant as the word with this number; nil when it is not believed. An ending
    /// that the stem lacks may be what was typed right: "chilles". Words that sound the same are as near as one slip,
    /// and letters in another order nearer than other letters.
    private func cost(of typed: Typed, as number: Int) -> Int? {
        guard typed.length >= Self.shortWord || named.contains(number) else { return nil }
        let sounds = soundsAlike(typed, number)
        let limit = sounds ? Self.soundLimit : typed.length >= Self.longWord ? 2 : 1
        let counted = { (letters: Letters, target: UnsafeBufferPointer<UInt8>) -> Int? in
            slips(letters, target, isShort: typed.length < Self.shortWord, limit: limit, sounds: sounds)
        }
        let ofStems = targets.withBytes(at: number) { counted(typed.stem, $0) }
        let ofWords = words.withBytes(at: number) { word in typed.forms.compactMap { counted($0, word) }.min() }
        guard let least = [ofStems, ofWords].compactMap(\.self).min() else { return nil }
        return isReordered(typed, number) ? min(least, Self.slip) - 1 : least
    }

    private func soundsAlike(_ typed: Typed, _ number: Int) -> Bool {
        typed.length >= Self.middlingWord && typed.sound.count > 2
            && sounds.withBytes(at: number) { $0.elementsEqual(typed.sound) }
    }

    /// What the slips cost by which `letters` become `target`; nil when they are too many.
    private func slips(
        _ letters: Letters, _ target: UnsafeBufferPointer<UInt8>, isShort: Bool, limit: Int, sounds: Bool
    ) -> Int? {
        let typed = letters.all
        // Most are told off by their length, before anything else is looked at.
        guard abs(target.count - typed.count) <= limit else { return nil }
        let sharesStart = Self.sharesStart(typed, target)
        guard sharesStart || typed.count >= Self.middlingWord || Self.differsByTheFirst(typed, target),
            LetterSet.canBecome(letters.set, LetterSet.of(target), slips: limit),
            let distance = editDistance(typed, target, limit: limit)
        else { return nil }
        // Of three letters one may be missing: "clf".
        if isShort, target.count <= typed.count, distance > 0 { return nil }
        return Self.slip + (sounds ? distance - 1 : Self.slip * (distance - 1)) + (sharesStart ? 0 : 2)
    }

    /// Whether both begin with the same letter, or with the same two in another order: "itght".
    private static func sharesStart(_ a: [UInt8], _ b: UnsafeBufferPointer<UInt8>) -> Bool {
        if a.first == b.first { return true }
        return a.count > 1 && b.count > 1 && a[0] == b[1] && a[1] == b[0]
    }

    /// Whether a letter was put before a word or left out there: "rsore", "oleus".
    private static func differsByTheFirst(_ a: [UInt8], _ b: UnsafeBufferPointer<UInt8>) -> Bool {
        guard min(a.count, b.count) >= shortWord else { return false }
        return a.dropFirst().elementsEqual(b) || b.dropFirst().elementsEqual(a)
    }

    /// Whether the letters typed are those of the word with this number, or of its plural, in another order: "tose".
    private func isReordered(_ typed: Typed, _ number: Int) -> Bool {
        let word = Array(words[number].utf8)
        return typed.sorted == word.sorted() || typed.sorted == (word + [UInt8(ascii: "s")]).sorted()
    }
}
