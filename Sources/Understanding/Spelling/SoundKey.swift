/// How an English word sounds, roughly: two spellings of one word often have the same key.
///
/// Vowels after the first letter are left out, letters that sound alike become one, and doubled letters single. It is a
/// shorter cousin of Metaphone. Source: Philips, "Hanging on the Metaphone", Computer Language 7 (1990).
enum SoundKey {
    static func key(of word: some Sequence<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        let letters = Array(word)
        var index = 0
        while index < letters.count {
            let (sound, length) = sound(in: letters, at: index)
            if let sound, key.last != sound { key.append(sound) }
            index += length
        }
        return key
    }

    /// The sound that begins at `index`, nil for none, and how many letters spell it.
    private static func sound(in letters: [UInt8], at index: Int) -> (UInt8?, Int) {
        let next = index + 1 < letters.count ? letters[index + 1] : 0
        switch (letters[index], next) {
        case (UInt8(ascii: "p"), UInt8(ascii: "h")): return (UInt8(ascii: "f"), 2)
        case (UInt8(ascii: "g"), UInt8(ascii: "h")): return (nil, 2)
        case (UInt8(ascii: "c"), UInt8(ascii: "k")), (UInt8(ascii: "c"), UInt8(ascii: "h")):
            return (UInt8(ascii: "k"), 2)
        case (UInt8(ascii: "k"), UInt8(ascii: "n")), (UInt8(ascii: "g"), UInt8(ascii: "n")):
            return (UInt8(ascii: "n"), 2)
        case (UInt8(ascii: "c"), UInt8(ascii: "e")), (UInt8(ascii: "c"), UInt8(ascii: "i")),
            (UInt8(ascii: "c"), UInt8(ascii: "y")):
            return (UInt8(ascii: "s"), 1)
        case (UInt8(ascii: "c"), _), (UInt8(ascii: "q"), _): return (UInt8(ascii: "k"), 1)
        case (UInt8(ascii: "z"), _): return (UInt8(ascii: "s"), 1)
        case (UInt8(ascii: "h"), _), (UInt8(ascii: "w"), _): return (index == 0 ? letters[0] : nil, 1)
        case (UInt8(ascii: "a"), _), (UInt8(ascii: "e"), _), (UInt8(ascii: "i"), _), (UInt8(ascii: "o"), _),
            (UInt8(ascii: "u"), _), (UInt8(ascii: "y"), _):
            return (index == 0 ? UInt8(ascii: "a") : nil, 1)
        case (let letter, _): return (letter, 1)
        }
    }
}
