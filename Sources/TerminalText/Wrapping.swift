/// `text` in lines of at most `columns` columns, broken between words.
///
/// Runs of spaces become one space, a newline starts a new line and an empty line stays. A word wider than a whole line
/// is broken between grapheme clusters. Pass text through ``visible(_:)`` first: control characters count no columns.
///
/// - Parameters:
///   - columns: Columns a line may take, indentation included. A wide character is never split, so a line of fewer than
///     two columns can be exceeded.
///   - hangingIndent: Spaces before every line but the first; less when `columns` leaves no room for it.
///   - keepsAddresses: Whether words that start with `http://` or `https://` stay whole, even when that exceeds
///     `columns`.
/// - Returns: At least one line; one empty line for empty text. No line ends in a space.
public func wrap(
    _ text: String, columns: Int, hangingIndent: Int = 0, keepsAddresses: Bool = false
) -> [String] {
    var wrapper = LineWrapper(columns: columns, hangingIndent: hangingIndent, keepsAddresses: keepsAddresses)
    if text.isPlainASCII {
        for word in text.utf8.split(separator: UInt8(ascii: " ")) { wrapper.append(Substring(word)) }
        wrapper.endLine()
        return wrapper.lines
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        for word in line.split(whereSeparator: \.isBreakingSpace) { wrapper.append(word) }
        wrapper.endLine()
    }
    return wrapper.lines
}

/// Whether `word` is a web address.
public func isAddress(_ word: some StringProtocol) -> Bool {
    word.hasPrefix("http://") || word.hasPrefix("https://")
}

/// Collects words into lines.
private struct LineWrapper {
    private let columns: Int
    private let hangingIndent: Int
    private let keepsAddresses: Bool
    private(set) var lines: [String] = []
    private var words = ""
    private var width = 0

    init(columns: Int, hangingIndent: Int, keepsAddresses: Bool) {
        self.columns = max(columns, 1)
        // Room for a wide character must be left.
        self.hangingIndent = max(0, min(hangingIndent, columns - 2))
        self.keepsAddresses = keepsAddresses
    }

    private var indent: Int { lines.isEmpty ? 0 : hangingIndent }

    mutating func append(_ word: Substring) {
        let wordWidth = DisplayWidth.of(word)
        if !words.isEmpty, indent + width + 1 + wordWidth <= columns {
            words += " " + word
            width += 1 + wordWidth
            return
        }
        if !words.isEmpty { endLine() }
        if indent + wordWidth <= columns || (keepsAddresses && isAddress(word)) {
            words = String(word)
            width = wordWidth
        } else {
            appendBroken(word)
        }
    }

    private mutating func appendBroken(_ word: Substring) {
        for cluster in word {
            let clusterWidth = DisplayWidth.of(cluster)
            if width > 0, indent + width + clusterWidth > columns { endLine() }
            words.append(cluster)
            width += clusterWidth
        }
    }

    mutating func endLine() {
        lines.append(words.isEmpty ? "" : String(repeating: " ", count: indent) + words)
        words = ""
        width = 0
    }
}

extension Character {
    /// A space at which a line may end; not the no-break spaces.
    fileprivate var isBreakingSpace: Bool {
        isWhitespace && !["\u{A0}", "\u{2007}", "\u{202F}"].contains(self)
    }
}
