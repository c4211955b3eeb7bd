import TerminalText

/// The pieces that a line is put together from.
extension Layout {
    /// Columns that `text` takes once it is harmless.
    func width(of text: String) -> Int {
        DisplayWidth.of(harmless(text, keepsNewlines: false))
    }

    /// Without colour, matches are marked before lines are broken, since marks take room.
    func marked(_ text: String, _ item: Item) -> String {
        style.usesColor ? text : style.mark(item.matches, in: text)
    }

    func painted(_ line: String, of item: Item) -> String {
        style.usesColor && !item.matches.isEmpty ? style.mark(item.matches, in: line) : style.paint(line, as: item.role)
    }

    /// `item` for accessible reading: no columns, and everything in words.
    func linear(_ item: Item) -> Item {
        var item = item
        let sources = item.marks.map { String($0.text.dropFirst().dropLast()) }
        let source = sources.isEmpty ? "" : "(from \(sources.listed))"
        item.text = [item.prefix.trimmed, item.runIn, item.text, source].filter { !$0.isEmpty }.joined(separator: " ")
        item.prefix = ""
        item.runIn = ""
        item.marks = []
        item.outset = 0
        item.indent = 0
        return item
    }

    func harmless(_ text: String, keepsNewlines: Bool) -> String {
        let shown = keepsNewlines ? visible(text) : visibleOnOneLine(text)
        return style.usesUnicode ? shown : asciiForm(of: shown)
    }

    func harmless(_ mark: Mark) -> Mark {
        let address = mark.address.map(visibleOnOneLine)
        return Mark(harmless(mark.text, keepsNewlines: false), address: address.flatMap { isAddress($0) ? $0 : nil })
    }

    func indentation(_ columns: Int, before text: String) -> String {
        text.isEmpty ? "" : String(repeating: " ", count: columns)
    }

    func lead(of item: Item, before text: String) -> String {
        guard !item.prefix.isEmpty else { return indentation(item.indent, before: text) }
        let prefix = harmless(item.prefix, keepsNewlines: false)
        let start = String(repeating: " ", count: item.outset) + style.paint(prefix, as: item.prefixRole)
        let end = item.outset + DisplayWidth.of(prefix)
        return start + indentation(max(item.indent - end, 1), before: text)
    }
}

extension [String] {
    /// "a, b and c".
    fileprivate var listed: String {
        count < 2 ? joined() : dropLast().joined(separator: ", ") + " and " + (last ?? "")
    }
}

extension String {
    /// Without spaces at its start.
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
