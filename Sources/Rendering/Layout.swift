import TerminalText

/// Lines of text laid out for one screen.
///
/// Every text that is added is made harmless here and nowhere else: control characters are shown, not sent.
struct Layout {
    /// A source mark such as `[fleet-feet]`.
    struct Mark {
        var text: String
        /// Where the mark links to, when that is known.
        var address: String?

        init(_ text: String, address: String? = nil) {
            self.text = text
            self.address = address
        }
    }

    /// Text with what stands before and after it.
    struct Item {
        var text: String
        var role: Role?
        /// Stands at `outset` on the first line.
        var prefix = ""
        var prefixRole: Role?
        /// Starts the text, in a colour of its own; the lines after it are indented by two more columns.
        var runIn = ""
        /// The column, from 0, of the prefix.
        var outset = 0
        /// The column, from 0, of the text.
        var indent = 0
        var marks: [Mark] = []
        /// Whether marks stand at the right edge rather than two columns after the text.
        var marksAtEdge = true
        /// Stands below the text, in its column.
        var detail = ""
        /// Words to be marked in text and detail.
        var matches: Set<String> = []
        var keepsNewlines = false
        var keepsAddresses = false

        init(_ text: String, as role: Role? = nil, indent: Int = 0) {
            self.text = text
            self.role = role
            self.indent = indent
        }
    }

    let style: Style
    /// Whether lines are saved where they are least missed.
    var isTight = false
    private(set) var lines: [String] = []
    private var wantsGap = false

    init(style: Style) {
        self.style = style
    }

    var columns: Int { style.columns }

    /// Everything so far, ending in one newline.
    var output: String { lines.joined(separator: "\n") + "\n" }

    /// An empty line before whatever comes next, unless nothing came before or comes after.
    mutating func gap() {
        wantsGap = !lines.isEmpty
    }

    /// Adds nothing for empty text.
    mutating func add(_ text: String, as role: Role? = nil, indent: Int = 0) {
        if !text.isEmpty { add(Item(text, as: role, indent: indent)) }
    }

    /// Adds sentences in which newlines separate paragraphs. Adds nothing for empty text.
    mutating func addProse(_ text: String, indent: Int = 0) {
        guard !text.isEmpty else { return }
        var item = Item(text, indent: indent)
        item.keepsNewlines = true
        add(item)
    }

    mutating func add(_ item: Item) {
        let item = style.isAccessible ? linear(item) : item
        let runIn = harmless(item.runIn, keepsNewlines: false)
        let text = marked(harmless(item.text, keepsNewlines: item.keepsNewlines), item)
        let wrapped = wrap(
            runIn.isEmpty ? text : "\(runIn) \(text)", columns: columns - item.indent,
            hangingIndent: runIn.isEmpty ? 0 : 2, keepsAddresses: item.keepsAddresses)
        var block = wrapped.enumerated().map { number, line in
            let lead = number == 0 ? self.lead(of: item, before: line) : indentation(item.indent, before: line)
            guard number == 0, !runIn.isEmpty, line.hasPrefix(runIn) else { return lead + painted(line, of: item) }
            return lead + style.paint(runIn, as: item.prefixRole)
                + painted(String(line.dropFirst(runIn.count)), of: item)
        }
        let end = item.indent + DisplayWidth.of(wrapped.last ?? "")
        place(item.marks.map(harmless), of: item, after: end, in: &block)
        append(block)
        guard !item.detail.isEmpty else { return }
        var detail = Item(item.detail, indent: item.indent)
        detail.matches = item.matches
        add(detail)
    }

    /// Adds lines that are laid out and harmless already.
    mutating func add(_ block: [String]) {
        if !block.isEmpty { append(block) }
    }

    /// Adds a heading and `pieces` one after the other with `separator` between them, breaking lines only there.
    mutating func addFlow(_ pieces: [String], after heading: String, numbered number: Int?, separator: String) {
        let indent = 3
        var head = Item(heading, as: .title, indent: number == nil ? 0 : indent)
        head.prefix = number.map { "\($0)." } ?? ""
        head.prefixRole = .number
        add(head)
        guard let last = lines.popLast() else { return }
        var line = last
        var width = printedWidth(of: last)
        // A piece too long for a line becomes several.
        let pieces = pieces.map { harmless($0, keepsNewlines: false) }.flatMap { wrap($0, columns: columns - indent) }
        for (position, piece) in pieces.enumerated() {
            let gap = position == 0 ? "  " : separator
            let needed = DisplayWidth.of(gap) + DisplayWidth.of(piece)
            if width + needed > columns {
                lines.append(line)
                line = String(repeating: " ", count: indent) + piece
                width = DisplayWidth.of(line)
            } else {
                line += gap + piece
                width += needed
            }
        }
        lines.append(line)
    }

    /// `items` numbered from `start`, the texts below each other.
    ///
    /// - Parameter word: Said before each number when reading is accessible: "Step".
    mutating func addNumbered(_ items: [Item], from start: Int = 1, outset: Int = 2, word: String = "") {
        let digits = String(max(start + items.count - 1, start)).count
        for (number, item) in zip(start..., items) {
            var item = item
            item.prefix = String(repeating: " ", count: digits - String(number).count) + "\(number)."
            if style.isAccessible { item.prefix = word.isEmpty ? "\(number):" : "\(word) \(number):" }
            item.prefixRole = .number
            item.outset = outset
            item.indent = outset + digits + 2
            add(item)
        }
    }

    private mutating func append(_ block: [String]) {
        if wantsGap { lines.append("") }
        wantsGap = false
        lines += block
    }
}

// MARK: - Pieces of lines

extension Layout {
    /// Columns that `text` takes once it is harmless.
    func width(of text: String) -> Int {
        DisplayWidth.of(harmless(text, keepsNewlines: false))
    }

    /// Without colour, matches are marked before lines are broken, since marks take room.
    private func marked(_ text: String, _ item: Item) -> String {
        style.usesColor ? text : style.mark(item.matches, in: text)
    }

    private func painted(_ line: String, of item: Item) -> String {
        style.usesColor && !item.matches.isEmpty ? style.mark(item.matches, in: line) : style.paint(line, as: item.role)
    }

    /// `item` for accessible reading: no columns, and everything in words.
    private func linear(_ item: Item) -> Item {
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

    private func harmless(_ mark: Mark) -> Mark {
        let address = mark.address.map(visibleOnOneLine)
        return Mark(harmless(mark.text, keepsNewlines: false), address: address.flatMap { isAddress($0) ? $0 : nil })
    }

    private func indentation(_ columns: Int, before text: String) -> String {
        text.isEmpty ? "" : String(repeating: " ", count: columns)
    }

    private func lead(of item: Item, before text: String) -> String {
        guard !item.prefix.isEmpty else { return indentation(item.indent, before: text) }
        let prefix = harmless(item.prefix, keepsNewlines: false)
        let start = String(repeating: " ", count: item.outset) + style.paint(prefix, as: item.prefixRole)
        let end = item.outset + DisplayWidth.of(prefix)
        return start + indentation(max(item.indent - end, 1), before: text)
    }

    /// Puts the marks on the last line where they fit, or else on lines of their own.
    private func place(_ marks: [Mark], of item: Item, after end: Int, in block: inout [String]) {
        guard !marks.isEmpty else { return }
        let width = widthInColumns(of: marks)
        if end + 2 + width <= columns, !block.isEmpty {
            let space = item.marksAtEdge ? columns - end - width : 2
            block[block.count - 1] += String(repeating: " ", count: space) + joined(marks)
            return
        }
        let indent = item.indent + (item.runIn.isEmpty ? 0 : 2)
        for line in lines(of: marks, columns: columns - indent) {
            block.append(String(repeating: " ", count: indent) + joined(line))
        }
    }

    private func lines(of marks: [Mark], columns: Int) -> [[Mark]] {
        // A mark too long for a line becomes several.
        let pieces = marks.flatMap { mark in
            wrap(mark.text, columns: columns).map { Mark($0, address: mark.address) }
        }
        return pieces.reduce(into: [[Mark]]()) { lines, mark in
            if let line = lines.last, widthInColumns(of: line + [mark]) <= columns {
                lines[lines.count - 1].append(mark)
            } else {
                lines.append([mark])
            }
        }
    }

    private func widthInColumns(of marks: [Mark]) -> Int {
        marks.reduce(marks.count - 1) { $0 + DisplayWidth.of($1.text) }
    }

    private func joined(_ marks: [Mark]) -> String {
        marks.map { style.link(style.paint($0.text, as: .mark), to: $0.address) }.joined(separator: " ")
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
