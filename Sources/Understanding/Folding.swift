/// Brings text to the form in which words are compared: lower case, without accents or apostrophes.
enum Folding {
    /// The words of `text`, folded. Everything that is neither a letter nor a digit ends a word, apart from
    /// apostrophes, which vanish: "Don't" is `dont`.
    static func words(in text: String) -> [Word] {
        var words: [Word] = []
        var folded = ""
        var start: String.Index?
        var opensSentence = true
        var opensClause = true
        var followsQuestion = false
        func word(in original: Substring) -> Word {
            Word(
                folded, in: original, opensSentence: opensSentence, opensClause: opensClause,
                followsQuestion: followsQuestion)
        }
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            if let letters = letters(of: character) {
                if start == nil { start = index }
                folded += letters
            } else if let first = start {
                if !isApostrophe(character) || next == text.endIndex || letters(of: text[next]) == nil {
                    words.append(word(in: text[first..<index]))
                    followsQuestion = character == "?"
                    folded = ""
                    start = nil
                    opensSentence = endsSentence(character)
                    opensClause = opensSentence || endsClause(character)
                }
            } else {
                if endsSentence(character) { opensSentence = true }
                if character == "?" { followsQuestion = true }
                // A dash inside a word joins, one between spaces parts.
                if opensSentence || endsClause(character) || character == "-" { opensClause = true }
            }
            index = next
        }
        if let first = start { words.append(word(in: text[first...])) }
        return words
    }

    /// The folded letters of `character`; nil when it is neither a letter nor a digit.
    private static func letters(of character: Character) -> String? {
        if let ascii = character.asciiValue {
            switch ascii {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                return String(character)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                return String(Character(Unicode.Scalar(ascii | 0x20)))
            default:
                return nil
            }
        }
        guard character.isLetter || character.isNumber, let base = character.unicodeScalars.first else { return nil }
        if let plain = latinBases[base] { return plain }
        if base.isASCII { return letters(of: Character(base)) }
        return character.lowercased()
    }

    private static func endsSentence(_ character: Character) -> Bool {
        character == "." || character == ";" || character == "!" || character == "?" || character.isNewline
    }

    private static func endsClause(_ character: Character) -> Bool {
        switch character {
        case ",", ":", "(", ")", "[", "]", "/", "\u{2013}", "\u{2014}": true
        default: false
        }
    }

    static func isApostrophe(_ character: Character) -> Bool {
        character == "'" || character == "\u{2019}" || character == "\u{2018}" || character == "\u{02BC}"
            || character == "`" || character == "\u{00B4}"
    }

    /// Letters with accents, as one scalar each, and what they are without. Accents that are scalars of their own are
    /// left behind by taking a character's first scalar.
    private static let latinBases: [Unicode.Scalar: String] = {
        let rows: [(String, String)] = [
            ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćčÇĆČ"), ("d", "ďđĎĐ"), ("e", "èéêëēėęěÈÉÊËĒĖĘĚ"), ("g", "ğĞ"),
            ("i", "ìíîïīįıÌÍÎÏĪĮİ"), ("l", "łŁ"), ("n", "ñńňÑŃŇ"), ("o", "òóôõöøōőÒÓÔÕÖØŌŐ"), ("r", "řŘ"),
            ("s", "śšşŚŠŞ"), ("t", "ťŤ"), ("u", "ùúûüūůűÙÚÛÜŪŮŰ"), ("y", "ýÿÝŸ"), ("z", "źżžŹŻŽ"), ("ss", "ßẞ"),
            ("ae", "æÆ"), ("oe", "œŒ"), ("fi", "\u{FB01}"), ("fl", "\u{FB02}"),
        ]
        var bases: [Unicode.Scalar: String] = [:]
        for (plain, accented) in rows {
            for scalar in accented.unicodeScalars { bases[scalar] = plain }
        }
        return bases
    }()
}
