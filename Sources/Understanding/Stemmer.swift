/// Takes inflections off English words: plurals, -ing, -ed, -ly, and a final e that comes and goes with them.
///
/// It is lighter than Porter's algorithm on purpose: "runner" stays apart from "run" and "useful" from "use", because
/// phrases of the vocabulary tell such words apart. What matters is that all forms of a word meet, not that the stem is
/// a word.
enum Stemmer {
    static func stem(_ word: String) -> String {
        var bytes = Array(word.utf8)
        guard bytes.count > 3, bytes.allSatisfy({ $0 < 0x80 }) else { return word }
        dropPlural(&bytes)
        dropEnding(&bytes)
        if bytes.count > 3, bytes.last == Byte.e { bytes.removeLast() }
        if bytes.count > 2, bytes.last == Byte.y, !isVowel(bytes, bytes.count - 2) {
            bytes[bytes.count - 1] = UInt8(ascii: "i")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func dropPlural(_ bytes: inout [UInt8]) {
        guard bytes.last == Byte.s else { return }
        if hasSuffix(bytes, "ies"), bytes.count > 4 {
            bytes.removeLast(2)
        } else if hasSuffix(bytes, "sses") || hasSuffix(bytes, "shes") || hasSuffix(bytes, "ches")
            || hasSuffix(bytes, "xes") || hasSuffix(bytes, "zes")
        {
            bytes.removeLast(2)
        } else if !hasSuffix(bytes, "ss"), !hasSuffix(bytes, "us"), !hasSuffix(bytes, "is") {
            bytes.removeLast()
        }
    }

    private static func dropEnding(_ bytes: inout [UInt8]) {
        for (suffix, shortest) in [("ing", 3), ("ed", 3), ("ly", 4)] {
            let rest = bytes.count - suffix.utf8.count
            guard rest >= shortest, hasSuffix(bytes, suffix), (0..<rest).contains(where: { isVowel(bytes, $0) }) else {
                continue
            }
            // "need", "feed" and "bleed" are not past tenses.
            if suffix == "ed", bytes[rest - 1] == Byte.e { continue }
            bytes.removeLast(suffix.utf8.count)
            undouble(&bytes)
            return
        }
    }

    /// "running" is "run", but "rolling" stays "roll".
    private static func undouble(_ bytes: inout [UInt8]) {
        guard bytes.count > 2, let last = bytes.last, last == bytes[bytes.count - 2] else { return }
        if !isVowel(bytes, bytes.count - 1), last != UInt8(ascii: "l"), last != Byte.s, last != UInt8(ascii: "z"),
            last != UInt8(ascii: "f")
        {
            bytes.removeLast()
        }
    }

    private static func isVowel(_ bytes: [UInt8], _ index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "a"), Byte.e, UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        case Byte.y: index > 0
        default: false
        }
    }

    private static func hasSuffix(_ bytes: [UInt8], _ suffix: String) -> Bool {
        bytes.count >= suffix.utf8.count && bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }

    private enum Byte {
        static let e = UInt8(ascii: "e")
        static let s = UInt8(ascii: "s")
        static let y = UInt8(ascii: "y")
    }
}
