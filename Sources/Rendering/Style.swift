/// What the screen can show.
public struct Style: Sendable, Hashable {
    /// Columns of the terminal, or of the reader's choice when there is none.
    public var width: Int
    public var usesColor: Bool
    /// Whether anything but ASCII may be printed.
    public var usesUnicode: Bool
    /// Whether source marks carry hyperlinks (OSC 8).
    public var usesLinks: Bool

    public init(width: Int = 80, usesColor: Bool = false, usesUnicode: Bool = true, usesLinks: Bool = false) {
        self.width = width
        self.usesColor = usesColor
        self.usesUnicode = usesUnicode
        self.usesLinks = usesLinks
    }

    /// Columns that text is laid out in: 10 to 80, since longer lines are hard to read.
    var columns: Int { min(max(width, 10), 80) }

    /// Stands before each entry of an unnumbered list.
    var bullet: String { usesUnicode ? "\u{2022}" : "-" }

    /// Stands between entries of a list in a line.
    var separator: String { usesUnicode ? " \u{B7} " : " | " }
}

/// What a stretch of text is, as far as colours go.
public enum Role: Sendable, CaseIterable {
    case heading, title, number, label, mark, expert, disagreement, warning
}

/// The SGR codes of each role: one quiet palette.
///
/// Attributes and dark colours only, so that text reads on dark and light backgrounds and with 16 colours. Colour adds
/// nothing that the words do not say.
public enum Palette {
    /// The parameters between `ESC [` and `m`.
    public static func codes(for role: Role) -> String {
        switch role {
        case .heading, .title: "1"
        case .number, .label: "36"
        case .mark, .expert: "2"
        case .disagreement: "35"
        case .warning: "1;31"
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
}
