internal import Diagnostics

/// `text` in quotes for a message: unsafe characters made visible, long texts cut.
func quoted(_ text: String) -> String {
    let most = 60
    let visible = text.prefix(most).unicodeScalars.map { $0.isUnsafe ? $0.visible : String($0) }.joined()
    // One character can hold any number of combining marks.
    let cut = String(visible.unicodeScalars.prefix(10 * most))
    return text.count > most || cut.unicodeScalars.count < visible.unicodeScalars.count ? "'\(cut)...'" : "'\(cut)'"
}

/// `'a', 'b' or 'c'`.
func alternatives(_ names: [String]) -> String {
    let quotes = names.map(quoted)
    guard let last = quotes.last, quotes.count > 1 else { return quotes.joined() }
    return quotes.dropLast().joined(separator: ", ") + " or " + last
}

/// `an area`, `a tool`.
func withArticle(_ noun: String) -> String {
    noun.first.map("aeiou".contains) == true ? "an \(noun)" : "a \(noun)"
}

/// The message for `name` where one of `names` was meant.
///
/// - Parameter otherwise: How to mend it when no name is near.
func notFound(_ name: String, _ noun: String, among names: [String], otherwise: String) -> String {
    let start = "\(quoted(name)) is not \(withArticle(noun))"
    guard let near = nearestName(to: name, among: names) else { return "\(start); \(otherwise)" }
    return "\(start); did you mean \(quoted(near))?"
}

extension Unicode.Scalar {
    /// Characters that act on a terminal, reorder a line or do not show: controls, line separators, bidi controls,
    /// private use. A line feed is one of them.
    var isUnsafe: Bool {
        switch value {
        case 0x20..<0x7F: return false
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return true
        default: break
        }
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse: return true
        default: return properties.isNoncharacterCodePoint
        }
    }

    /// `U+001B`.
    var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    fileprivate var visible: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }
}
