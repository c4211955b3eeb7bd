/// How many terminal columns text takes.
///
/// Counts by grapheme cluster, as current terminals draw: wide East Asian characters and emoji two columns, combining
/// marks none. Control characters count nothing; pass text through ``visible(_:)`` before it reaches a screen.
public enum DisplayWidth {
    /// Columns that `text` takes on one line.
    public static func of(_ text: some StringProtocol) -> Int {
        if text.isPlainASCII { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// Columns that one character takes: 0, 1, 2, or more for clusters of several spacing letters.
    public static func of(_ character: Character) -> Int {
        if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7F ? 1 : 0 }
        let scalars = character.unicodeScalars
        if scalars.count > 1 && isEmojiSequence(scalars) { return 2 }
        return scalars.reduce(0) { $0 + of($1) }
    }

    private static func isEmojiSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
        guard let first = scalars.first else { return false }
        if isRegionalIndicator(first) { return true }
        return first.properties.isEmoji
            && scalars.dropFirst().contains {
                $0.value == 0xFE0F || $0.value == 0x20E3 || $0.properties.isEmojiModifier
                    || ($0.value == 0x200D && first.value > 0xFF) || (0xE0020...0xE007F).contains($0.value)
            }
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value == 0xAD { return 1 }
        if isZeroWidth(scalar) { return 0 }
        return WideRanges.contains(scalar) ? 2 : 1
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        // Vowels and final consonants of Hangul join the syllable before them.
        if (0x1160...0x11FF).contains(scalar.value) { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F1E6...0x1F1FF).contains(scalar.value)
    }
}
