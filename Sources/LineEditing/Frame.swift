import TerminalText

/// One grapheme cluster, or the visible form of a control, as it stands on the screen.
struct Cell: Equatable, Sendable {
    var text: String
    var width: Int
    /// SGR parameters; `nil` for the terminal's own look.
    var sgr: String?
}

/// What the screen should show for the line: rows of cells that fit its width, and the cursor among them.
struct Frame: Equatable, Sendable {
    struct Row: Equatable, Sendable {
        var cells: [Cell] = []
        /// Whether the next row goes on with the same line of text, so that the terminal may join them when it is
        /// made wider.
        var continues = false
        var width = 0
    }

    private(set) var rows = [Row()]
    private(set) var cursorRow = 0
    private(set) var cursorColumn = 0
    let columns: Int

    init(columns: Int) {
        self.columns = max(columns, 2)
    }

    /// The rows of `prompt` and `line`.
    ///
    /// - Parameters:
    ///   - colors: SGR parameters for each character of `line`; none when empty.
    ///   - suggestion: Shown faintly after the line, as far as the row goes.
    init(prompt: Prompt, line: EditBuffer, colors: [String?] = [], suggestion: String? = nil, columns: Int) {
        self.init(columns: columns)
        put(visibleOnOneLine(prompt.text), sgr: prompt.sgr)
        let continuation = prompt.continuation ?? String(repeating: " ", count: min(width, self.columns / 2))
        for (index, character) in line.characters.enumerated() {
            let cells = cells(for: character)
            if let first = cells.first { makeRoom(for: first) }
            if index == line.cursor { markCursor() }
            for var cell in cells {
                if index < colors.count { cell.sgr = colors[index] }
                put(cell)
            }
            if character == "\n" {
                endRow(continues: false)
                put(visibleOnOneLine(continuation), sgr: prompt.sgr)
            }
        }
        // A full last row leaves no place for the cursor.
        if width >= self.columns { endRow(continues: true) }
        if line.cursor == line.characters.count { markCursor() }
        if let suggestion { putFaintly(suggestion) }
    }

    /// Puts as much of `text` as the row has room for; its last column stays free, so that nothing wraps.
    private mutating func putFaintly(_ text: String) {
        for character in text {
            for var cell in cells(for: character) {
                guard width + cell.width < columns else { return }
                cell.sgr = Self.faint
                append(cell)
            }
        }
    }

    private static let faint = "2"

    private var width: Int { rows[rows.count - 1].width }

    private mutating func put(_ text: String, sgr: String?) {
        for character in text { put(Cell(text: String(character), width: DisplayWidth.of(character), sgr: sgr)) }
    }

    private mutating func put(_ cell: Cell) {
        makeRoom(for: cell)
        append(cell)
    }

    private mutating func append(_ cell: Cell) {
        rows[rows.count - 1].cells.append(cell)
        rows[rows.count - 1].width += cell.width
    }

    /// Begins a new row if `cell` does not fit into this one.
    private mutating func makeRoom(for cell: Cell) {
        guard width + cell.width > columns else { return }
        // A terminal moves a wide character to the next row by itself, but not one whose first part alone is narrow,
        // such as a flag.
        if width < columns, let first = cell.text.unicodeScalars.first, DisplayWidth.of(Character(first)) < cell.width {
            append(Cell(text: " ", width: 1))
        }
        endRow(continues: true)
    }

    private mutating func endRow(continues: Bool) {
        rows[rows.count - 1].continues = continues
        rows.append(Row())
    }

    private mutating func markCursor() {
        cursorRow = rows.count - 1
        cursorColumn = min(width, columns - 1)
    }

    /// What stands for `character` on the screen; a control becomes several cells, a newline none.
    private func cells(for character: Character) -> [Cell] {
        if character == "\n" { return [] }
        if character == "\t" { return [tab] }
        let scalars = character.unicodeScalars
        if let form = scalars.first.flatMap(visibleForm) { return form.map { Cell(text: String($0), width: 1) } }
        let width = DisplayWidth.of(character)
        // A mark without a letter would join the prompt.
        if width == 0 && !character.isInvisible { return [Cell(text: "\u{25CC}\(character)", width: 1)] }
        // On a screen narrower than the cluster, a mark stands for it.
        return [width <= columns ? Cell(text: String(character), width: width) : Cell(text: "?", width: 1)]
    }

    private var tab: Cell {
        let place = width >= columns ? 0 : width
        let count = min(8 - place % 8, columns - place)
        return Cell(text: String(repeating: " ", count: count), width: count)
    }
}

extension Character {
    /// Format characters such as the zero-width space have nothing to show.
    fileprivate var isInvisible: Bool {
        unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
    }
}
