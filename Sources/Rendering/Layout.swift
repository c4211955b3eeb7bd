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
