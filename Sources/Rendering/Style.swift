/// What the screen can show.
public struct Style: Sendable, Hashable {
    /// Columns of the terminal, or of the reader's choice when there is none.
    public var width: Int
    public var usesColor: Bool
    /// Whether anything but ASCII may be printed.
    public var usesUnicode: Bool
    /// Whether source marks carry hyperlinks (OSC 8).
    public var usesLinks: Bool
    /// Whether text is linear and labelled in words, for readers who listen to it or magnify it: no
    /// columns, no drawing.
    public var isAccessible: Bool
    /// Lines that fit on the screen; nil when text does not go to one. An answer that is a little
    /// longer is set tighter.
    public var height: Int?

    public init(
        width: Int = 80, usesColor: Bool = false, usesUnicode: Bool = true, usesLinks: Bool = false,
        isAccessible: Bool = false, height: Int? = nil
    ) {
        self.width = width
        self.usesColor = usesColor
        self.usesUnicode = usesUnicode
        self.usesLinks = usesLinks
        self.isAccessible = isAccessible
        self.height = height
    }

    /// Columns that text is laid out in: 10 to 80, since longer lines are hard to read.
    var columns: Int { min(max(width, 10), 80) }

    /// Stands before each entry of an unnumbered list.
    var bullet: String { usesUnicode ? "\u{2022}" : "-" }

    /// Stands between entries of a list in a line.
    var separator: String { usesUnicode ? " \u{B7} " : " | " }

    /// Fill the lit areas of a drawing: the area, and two muscles in it that are told apart.
    var fills: (area: Character, parts: [Character]) {
        usesUnicode ? ("\u{2592}", ["\u{2593}", "\u{2591}"]) : ("#", ["#", ":"])
    }
}

/// What a stretch of text is, as far as colours go.
public enum Role: Sendable, CaseIterable {
    case heading, title, number, label, command, mark, expert, warning, match, lit
}

/// The SGR codes of each role: one quiet palette.
///
/// Attributes first, since they suit any background; of the sixteen colours only green and red, which of all have the
/// most contrast on black and on white in the palettes that terminals come with. Colour adds nothing that the words do
/// not say.
private enum Palette {
    static func codes(for role: Role) -> String {
        switch role {
        case .heading, .title: "1"
        case .number, .label, .command: "32"
        case .mark, .expert: "2"
        case .match: "1;4"
        case .warning: "1;31"
        case .lit: "1;32"
        }
    }
}

extension Style {
    /// `text` in the colour of `role`. `text` must be without control characters.
    func paint(_ text: String, as role: Role?) -> String {
        guard usesColor, let role, !text.isEmpty else { return text }
        return "\u{1B}[\(Palette.codes(for: role))m\(text)\u{1B}[0m"
    }

    /// `text` as a hyperlink to `address`, where the terminal takes it. Both must be without control characters.
    func link(_ text: String, to address: String?) -> String {
        guard usesLinks, let address else { return text }
        return "\u{1B}]8;;\(address)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
    }

    /// `line` with those of its words that are in `words` marked: by their looks, or by asterisks without colour.
    func mark(_ words: Set<String>, in line: String) -> String {
        guard !words.isEmpty, !isAccessible else { return line }
        var result = ""
        var rest = line[...]
        while let character = rest.first {
            let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "'" }
            if word.isEmpty {
                result.append(character)
                rest.removeFirst()
            } else {
                let isMatch = words.contains(String(word))
                result += !isMatch ? String(word) : usesColor ? paint(String(word), as: .match) : "*\(word)*"
                rest = rest.dropFirst(word.count)
            }
        }
        return result
    }
}
