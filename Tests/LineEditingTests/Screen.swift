import TerminalText

/// A small terminal screen: what the painter uses of a VT100, with the wrapping of xterm.
struct Screen {
    private(set) var columns: Int
    private(set) var rows: [[Character]]
    private(set) var row = 0
    private(set) var column = 0
    private var wrapsNext = false
    private var undecoded: [UInt8] = []
    private var escape: String?
    /// Everything received, for failure texts.
    private(set) var transcript = ""

    /// The second cell of a wide character.
    private static let filler: Character = "\u{0}"

    init(columns: Int, height: Int) {
        self.columns = columns
        rows = Array(repeating: Array(repeating: " ", count: columns), count: height)
    }

    /// The rows as text, blanks at their ends and empty rows at the bottom left out.
    var text: [String] {
        var lines = rows.map { cells in
            String(cells.filter { $0 != Self.filler }).trimmedAtEnd
        }
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    /// The row that the cursor is in.
    var cursorLine: String { String(rows[row].filter { $0 != Self.filler }).trimmedAtEnd }

    mutating func take(_ bytes: [UInt8]) {
        undecoded += bytes
        var end = undecoded.count
        while end > 0, undecoded[end - 1] & 0xC0 == 0x80 { end -= 1 }
        let isWhole = end > 0 && Self.isWhole(undecoded[(end - 1)...])
        end = isWhole ? undecoded.count : max(end - 1, 0)
        let text = String(decoding: undecoded[..<end], as: UTF8.self)
        undecoded.removeFirst(end)
        take(text)
    }

    mutating func take(_ text: String) {
        transcript += text
        for scalar in text.unicodeScalars { take(scalar) }
    }

    private static func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
        let first = bytes.first ?? 0
        return bytes.count == (first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if let sequence = escape {
            escape = sequence + String(Character(scalar))
            let isStart = sequence.isEmpty && scalar == "["
            if !isStart && (0x40...0x7E).contains(scalar.value) { finishEscape() }
            return
        }
        switch scalar {
        case "\u{1B}": escape = ""
        case "\r":
            column = 0
            wrapsNext = false
        case "\n": lineFeed()
        case "\u{07}": break
        default: put(scalar)
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = DisplayWidth.of(Character(scalar))
        if joins(scalar, width: width) { return }
        guard width > 0 else { return }
        if wrapsNext || column + width > columns {
            column = 0
            wrapsNext = false
            lineFeed()
        }
        rows[row][column] = Character(scalar)
        if width == 2 { rows[row][column + 1] = Self.filler }
        column += width
        if column >= columns {
            column = columns - 1
            wrapsNext = true
        }
    }

    /// Adds a mark, or the next part of an emoji, to the cluster before the cursor.
    private mutating func joins(_ scalar: Unicode.Scalar, width: Int) -> Bool {
        var place = wrapsNext ? column : column - 1
        if place >= 0, rows[row][place] == Self.filler { place -= 1 }
        guard place >= 0 else { return false }
        let joined = String(rows[row][place]) + String(Character(scalar))
        guard joined.count == 1, rows[row][place] != " " || width == 0 else { return false }
        let wider = DisplayWidth.of(Character(joined)) - DisplayWidth.of(rows[row][place])
        rows[row][place] = Character(joined)
        if wider == 1 && !wrapsNext && column < columns {
            rows[row][column] = Self.filler
            column += 1
            if column >= columns {
                column = columns - 1
                wrapsNext = true
            }
        }
        return true
    }

    private mutating func lineFeed() {
        if row + 1 < rows.count {
            row += 1
        } else {
            rows.removeFirst()
            rows.append(Array(repeating: " ", count: columns))
        }
    }

    private mutating func finishEscape() {
        let sequence = escape ?? ""
        escape = nil
        let number = Int(sequence.dropFirst().dropLast().filter(\.isNumber)) ?? 0
        switch sequence.last {
        case "A": row = max(0, row - max(number, 1))
        case "B": row = min(rows.count - 1, row + max(number, 1))
        case "C": column = min(columns - 1, column + max(number, 1))
        case "H": (row, column) = (0, 0)
        case "K": clear(row, from: column)
        case "J" where number == 2: for index in rows.indices { clear(index, from: 0) }
        case "J":
            clear(row, from: column)
            for index in rows.indices.dropFirst(row + 1) { clear(index, from: 0) }
        default: return
        }
        wrapsNext = false
    }

    private mutating func clear(_ index: Int, from column: Int) {
        for place in column..<columns { rows[index][place] = " " }
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var result = self
        while result.last == " " { result.removeLast() }
        return result
    }
}
