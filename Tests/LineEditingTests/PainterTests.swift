import TestSupport
import Testing

@testable import LineEditing

struct PainterTests {
    static func drawn(_ drawn: String) -> EditBuffer {
        let parts = drawn.split(separator: "|", omittingEmptySubsequences: false)
        var buffer = EditBuffer(parts.joined())
        buffer.moveCursor(to: parts[0].count)
        return buffer
    }

    struct FrameRow: Sendable, CustomTestStringConvertible {
        let line: String
        let rows: [String]
        let cursor: [Int]
        var testDescription: String { line.debugDescription }
    }

    @Test(arguments: [
        FrameRow(line: "|", rows: ["> "], cursor: [0, 2]),
        FrameRow(line: "ab|c", rows: ["> abc"], cursor: [0, 4]),
        FrameRow(line: "12345678|", rows: ["> 12345678", ""], cursor: [1, 0]),
        FrameRow(line: "|12345678", rows: ["> 12345678", ""], cursor: [0, 2]),
        FrameRow(line: "123456789|", rows: ["> 12345678", "9"], cursor: [1, 1]),
        FrameRow(line: "1234567|你", rows: ["> 1234567", "你"], cursor: [1, 0]),
        FrameRow(line: "a\n|b", rows: ["> a", "  b"], cursor: [1, 2]),
        FrameRow(line: "a|\nb", rows: ["> a", "  b"], cursor: [0, 3]),
        FrameRow(line: "12345678|\nb", rows: ["> 12345678", "  b"], cursor: [0, 9]),
        FrameRow(line: "\u{1B}|", rows: ["> ^["], cursor: [0, 4]),
        FrameRow(line: "a\tb|", rows: ["> a     b"], cursor: [0, 9]),
        FrameRow(line: "a👨‍👩‍👧|b", rows: ["> a👨‍👩‍👧b"], cursor: [0, 5]),
        FrameRow(line: "\u{301}|", rows: ["> \u{25CC}\u{301}"], cursor: [0, 3]),
    ])
    func `a line becomes rows that fit`(row: FrameRow) {
        let frame = Frame(prompt: "> ", line: Self.drawn(row.line), columns: 10)
        #expect(frame.rows.map { $0.cells.map(\.text).joined() } == row.rows)
        #expect([frame.cursorRow, frame.cursorColumn] == row.cursor)
    }

    @Test(arguments: [21, 22, 23, 24, 25, 26] as [UInt64])
    func `painting the difference gives the same screen as painting afresh`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let columns = Int.random(in: 4..<14, using: &random)
        let height = Int.random(in: 2..<9, using: &random)
        let pieces = ["a", "b", " ", "你", "好", "\n", "e\u{301}", "👨‍👩‍👧", "\u{1B}", "\t", "🇺🇦", "long text", "字字字字字字"]
        var screen = Screen(columns: columns, height: height)
        var painter = Painter()
        var buffer = EditBuffer()
        for step in 0..<1_500 {
            switch Int.random(in: 0..<8, using: &random) {
            case 0...3: buffer.insert(pieces.randomElement(using: &random)!)
            case 4: buffer.moveCursor(to: Int.random(in: 0...buffer.characters.count, using: &random))
            case 5: buffer.moveCursor(to: buffer.characters.count)
            default:
                let end = buffer.characters.count
                buffer.remove(max(0, end - Int.random(in: 0..<9, using: &random))..<end)
            }
            let frame = Frame(prompt: "> ", line: buffer, columns: columns)
            painter.paint(frame, height: height)
            screen.take(painter.takeOutput())
            let (text, cursor) = Self.afresh(frame, columns: columns, height: height, top: painter.top)
            let evidence = "seed \(seed), step \(step), \(columns)x\(height), \(buffer.text.debugDescription)"
            #expect(Array(screen.text.suffix(text.count)) == text, "\(evidence)")
            #expect(screen.column == cursor, "\(evidence)")
            if screen.text.suffix(text.count) != text[...] || screen.column != cursor { return }
        }
    }

    /// The screen as it should be, without any painting of differences.
    private static func afresh(_ frame: Frame, columns: Int, height: Int, top: Int) -> ([String], Int) {
        var lines = frame.rows[top..<min(top + height, frame.rows.count)].map { row in
            var line = row.cells.map(\.text).joined()
            while line.last == " " { line.removeLast() }
            return line
        }
        while lines.last == "" { lines.removeLast() }
        return (lines, frame.cursorColumn)
    }

    @Test func `typing at the end writes only what is new`() {
        var painter = Painter()
        painter.paint(Frame(prompt: "> ", line: Self.drawn("ab|"), columns: 20), height: 5)
        _ = painter.takeOutput()
        painter.paint(Frame(prompt: "> ", line: Self.drawn("abc|"), columns: 20), height: 5)
        #expect(painter.takeOutput() == "\r\u{1B}[4Cc\u{1B}[K\r\u{1B}[5C")
    }

    @Test func `colour ends before the text`() {
        var painter = Painter()
        painter.paint(Frame(prompt: Prompt("> ", sgr: "1;32"), line: Self.drawn("a|"), columns: 20), height: 5)
        #expect(painter.takeOutput().hasPrefix("\r\u{1B}[1;32m> \u{1B}[0ma"))
    }

    @Test(arguments: [(60, 0), (30, 1), (20, 2), (26, 1), (25, 2), (27, 1), (10, 5)])
    func `after a resize the first row is found again`(columns: Int, row: Int) {
        // A prompt of 2 and 50 letters, the cursor behind them.
        let line = EditBuffer(String(repeating: "x", count: 50))
        let frame = Frame(prompt: "> ", line: line, columns: 60)
        #expect(
            Painter.rowAfterResize(frame.rows, row: frame.cursorRow, column: frame.cursorColumn, columns: columns)
                == row)
    }
}
