/// What a character of a text is to the words of it.
enum Sign: Equatable {
    /// A letter or digit of the English alphabet, folded.
    case plain(UInt8)
    /// Any other letter or digit, folded.
    case letters(String)
    case apostrophe
    case sentenceEnd(isQuestion: Bool)
    case clauseEnd
    case dash
    case other

    /// - Parameter byte: A character of its own.
    init(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): self = .plain(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .plain(byte | 0x20)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): self = .apostrophe
        case UInt8(ascii: "?"): self = .sentenceEnd(isQuestion: true)
        // Newlines, too.
        case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), 0x0A...0x0D:
            self = .sentenceEnd(isQuestion: false)
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "/"):
            self = .clauseEnd
        case UInt8(ascii: "-"): self = .dash
        default: self = .other
        }
    }

    init(_ character: Character) {
        if let byte = character.asciiValue {
            self = Sign(byte)
            return
        }
        switch character {
        case "\u{2019}", "\u{2018}", "\u{02BC}", "\u{00B4}": self = .apostrophe
        case "\u{2013}", "\u{2014}": self = .clauseEnd
        case _ where character.isNewline: self = .sentenceEnd(isQuestion: false)
        default: self = Self.folded(character)
        }
    }

    var isOfWord: Bool {
        switch self {
        case .plain, .letters: true
        case .apostrophe, .sentenceEnd, .clauseEnd, .dash, .other: false
        }
    }

    var endsSentence: Bool {
        if case .sentenceEnd = self { true } else { false }
    }

    /// Puts the letters at the end of `word`.
    func append(to word: inout [UInt8]) {
        switch self {
        case .plain(let byte): word.append(byte)
        case .letters(let letters): word += Array(letters.utf8)
        case .apostrophe, .sentenceEnd, .clauseEnd, .dash, .other: break
        }
    }

    private static func folded(_ character: Character) -> Sign {
        guard character.isLetter || character.isNumber, let base = character.unicodeScalars.first else { return .other }
        if let plain = latinBases[base] { return .letters(plain) }
        if base.isASCII { return Sign(UInt8(base.value)) }
        return .letters(character.lowercased())
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
