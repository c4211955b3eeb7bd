/// `text` in ASCII alone, for locales that are not UTF-8.
///
/// Typographic marks become their plain forms; any other character becomes one question mark.
public func asciiForm(of text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return text.reduce(into: "") { $0 += asciiForm(of: $1) }
}

private func asciiForm(of character: Character) -> String {
    // A carriage return and a newline are one character with a single ASCII value.
    if character.unicodeScalars.allSatisfy(\.isASCII) { return String(character) }
    switch character {
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{2032}": return "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2033}": return "\""
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{2022}", "\u{B7}": return "-"
    case "\u{2026}": return "..."
    // Outlines of drawings.
    case "\u{2500}": return "-"
    case "\u{2502}", "\u{2575}", "\u{2577}": return "|"
    case "\u{256D}", "\u{256E}": return "."
    case "\u{256F}", "\u{2570}": return "'"
    case "\u{251C}", "\u{2524}", "\u{252C}", "\u{2534}", "\u{253C}": return "+"
    case "\u{2571}": return "/"
    case "\u{2572}": return "\\"
    case "\u{D7}": return "x"
    case "\u{BC}": return "1/4"
    case "\u{BD}": return "1/2"
    case "\u{BE}": return "3/4"
    case "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": return " "
    default: return "?"
    }
}
