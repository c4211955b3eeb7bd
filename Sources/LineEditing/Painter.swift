/// Frames to bytes: brings the screen from the last frame to the next with as little writing as possible.
///
/// Uses only what every screen terminal since the VT100 has: carriage return, cursor movement relative to where it is,
/// and erasing. It never asks the terminal for the cursor position.
struct Painter {
    private var shown: [Frame.Row] = []
    private var columns = 0
    /// Where the cursor is, among `shown`.
    private var row = 0
    private var column = 0
    /// The first row of the frame that is shown, when the frame is taller than the screen.
    private(set) var top = 0
    private var output = ""
    private var sgr: String?

    /// Takes what is to be written since the last call.
    mutating func takeOutput() -> String {
        defer { output = "" }
        return output
    }

    /// Shows `frame` on a screen of `height` rows, in place of the frame before.
    mutating func paint(_ frame: Frame, height: Int) {
        scroll(to: frame, height: max(height, 1))
        let rows = Array(frame.rows[top..<min(top + max(height, 1), frame.rows.count)])
        columns = frame.columns
        if let start = firstDifference(to: rows) { write(rows, from: start) }
        shown = rows
        move(to: frame.cursorRow - top, column: frame.cursorColumn)
    }

    /// Leaves the frame: the cursor goes to a new line below it.
    mutating func leave(with text: String = "") {
        guard let last = shown.last else { return }
        move(to: shown.count - 1, column: min(last.width, columns - 1))
        output += text + "\r\n"
        forget()
    }

    /// Takes the frame off the screen; the cursor stands where it began.
    mutating func erase() {
        if !shown.isEmpty { move(to: 0, column: 0) }
        output += "\r\u{1B}[J"
        forget()
    }

    /// Clears the whole screen.
    mutating func clearScreen() {
        output += "\u{1B}[H\u{1B}[2J"
        forget()
    }

    /// Starts a new frame where the cursor is; what was shown belongs to the past.
    mutating func forget() {
        shown = []
        row = 0
        column = 0
        top = 0
    }

    /// Writes whole lines; only between frames.
    mutating func writeLines(_ lines: [String]) {
        for line in lines { output += line + "\r\n" }
    }

    mutating func beep() {
        output += "\u{07}"
    }

    /// Takes the frame off a screen whose width changed. Terminals join and break the rows of one line of text anew,
    /// so the cursor is no longer where it was left.
    mutating func eraseAfterResize(columns newColumns: Int) {
        guard !shown.isEmpty else { return }
        row = Self.rowAfterResize(shown, row: row, column: column, columns: max(newColumns, 1))
        erase()
    }

    /// In which row the cursor is once the terminal has wrapped `rows` anew.
    static func rowAfterResize(_ rows: [Frame.Row], row: Int, column: Int, columns: Int) -> Int {
        var result = 0
        var width = 0
        for (index, line) in rows[...row].enumerated() {
            var column = index == row ? column : .max
            for cell in line.cells where column > 0 {
                if width + cell.width > columns {
                    result += 1
                    width = 0
                }
                width += cell.width
                column -= cell.width
            }
            guard index < row, !line.continues else { continue }
            result += 1
            width = 0
        }
        return result
    }

    // MARK: Writing

    private mutating func scroll(to frame: Frame, height: Int) {
        top = min(top, max(frame.rows.count - height, 0), frame.cursorRow)
        top = max(top, frame.cursorRow - height + 1)
    }

    /// The first cell that must be written, as row and number in the row; `nil` when everything stays.
    private func firstDifference(to rows: [Frame.Row]) -> (row: Int, cell: Int)? {
        guard !shown.isEmpty else { return (0, 0) }
        guard let row = rows.indices.first(where: { $0 >= shown.count || rows[$0] != shown[$0] }) else {
            return rows.count == shown.count ? nil : (rows.count - 1, rows[rows.count - 1].cells.count)
        }
        guard row < shown.count else { return (row - 1, rows[row - 1].cells.count) }
        let same = zip(rows[row].cells, shown[row].cells).prefix { $0 == $1 }.count
        // The terminal itself must wrap into a row that goes on, so writing starts before the edge.
        if same == 0, row > 0, rows[row - 1].continues { return (row - 1, max(rows[row - 1].cells.count - 1, 0)) }
        if same == rows[row].cells.count, rows[row].width >= columns { return (row, max(same - 1, 0)) }
        return (row, same)
    }

    private mutating func write(_ rows: [Frame.Row], from start: (row: Int, cell: Int)) {
        let column = rows[start.row].cells[..<start.cell].reduce(0) { $0 + $1.width }
        move(to: start.row, column: column)
        for index in start.row..<rows.count {
            let line = rows[index]
            for cell in line.cells[(index == start.row ? start.cell : 0)...] { write(cell) }
            setSGR(nil)
            let isLast = index == rows.count - 1
            if line.width < columns { output += isLast && shown.count > rows.count ? "\u{1B}[J" : "\u{1B}[K" }
            if isLast { break }
            if !line.continues { output += "\r\n" } else if rows[index + 1].cells.isEmpty { output += " \r" }
        }
        row = rows.count - 1
    }

    private mutating func write(_ cell: Cell) {
        setSGR(cell.sgr)
        output += cell.text
    }

    private mutating func setSGR(_ wanted: String?) {
        guard wanted != sgr else { return }
        if sgr != nil { output += "\u{1B}[0m" }
        if let wanted { output += "\u{1B}[\(wanted)m" }
        sgr = wanted
    }

    private mutating func move(to target: Int, column: Int) {
        output += "\r"
        if target < row { output += "\u{1B}[\(row - target)A" }
        if target > row { output += "\u{1B}[\(target - row)B" }
        if column > 0 { output += "\u{1B}[\(column)C" }
        row = target
        self.column = column
    }
}
