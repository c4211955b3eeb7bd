import TestSupport
import Testing

@testable import LineEditing

struct SuggestionTests {
    private static let history = ["what is swift", "roll it", "what is swift concurrency", "two\nrows", "Анатомия икр"]

    struct Row: Sendable, CustomTestStringConvertible {
        let typed: String
        let rest: String?
        var testDescription: String { typed.debugDescription }

        init(_ typed: String, _ rest: String?) {
            self.typed = typed
            self.rest = rest
        }
    }

    @Test(arguments: [
        Row("", nil), Row("wh", "at is swift concurrency"), Row("wq", nil), Row("wh\u{7F}", "hat is swift concurrency"),
        Row("what is swift", " concurrency"), Row("what is swift concurrency", nil), Row("tw", nil),
        Row("Ана", "томия икр"), Row("s", "ore shins"), Row("cafe", nil), Row("wh\u{1B}[D", nil),
        Row("wh\u{12}", nil), Row("x\n", nil), Row("👨‍👩", nil),
    ])
    func `the newest fitting line is suggested, then an example`(row: Row) {
        var setup = EditorSetup()
        setup.entries = Self.history
        setup.examples = ["sore shins", "cafe\u{301}", "👨‍👩‍👧 x"]
        var editor = edited(row.typed, setup).0
        #expect(editor.suggestion() == row.rest)
    }

    @Test(arguments: [
        EditRow("Right takes all", "wh\u{1B}[C", "what is swift concurrency|"),
        EditRow("Ctrl-F takes all", "wh\u{06}", "what is swift concurrency|"),
        EditRow("Alt-F takes a word", "wh\u{1B}f\u{1B}f", "what is|"),
        EditRow("Right inside the line only moves", "wh\u{1B}[D\u{1B}[C", "wh|"),
        EditRow("Up never takes it", "wh\u{1B}[A\u{1B}[B", "wh|"),
        EditRow("End does not take it", "wh\u{1B}[F", "wh|"),
        EditRow("undo gives it back", "wh\u{1B}[C\u{1F}", "wh|"),
        EditRow("Enter sends what was typed", "wh\r", "wh|"),
    ])
    func `it is taken by its own keys alone`(row: EditRow) {
        #expect(edited(row.typed, history: Self.history).0.drawn == row.line)
    }

    @Test func `switched off there is none`() {
        var setup = EditorSetup()
        setup.entries = Self.history
        setup.isSuggesting = false
        var editor = edited("wh\u{1B}[C", setup).0
        #expect(editor.drawn == "wh|")
        #expect(editor.suggestion() == nil)
    }

    @Test(arguments: [7, 8] as [UInt64])
    func `typed key by key it is the same as looked for afresh`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let lines = (0..<200).map { _ in
            String((0..<6).map { _ in "abé".randomElement(using: &random)! })
        }
        var finder = SuggestionFinder(entries: lines, examples: ["ab"])
        var line = ""
        for _ in 0..<2_000 {
            if Int.random(in: 0..<4, using: &random) == 0 { line = String(line.dropLast()) } else { line += "a" }
            if Int.random(in: 0..<3, using: &random) == 0 { line += "é" }
            var fresh = SuggestionFinder(entries: lines, examples: ["ab"])
            #expect(finder.rest(of: line) == fresh.rest(of: line), "seed \(seed)")
        }
    }

    @Test func `it is drawn faintly, and not over the right edge`() {
        let frame = Frame(prompt: "> ", line: EditBuffer("wh"), suggestion: "at 你好 then", columns: 10)
        #expect(frame.rows.count == 1)
        #expect(frame.rows[0].cells.map(\.text).joined() == "> what 你")
        #expect(frame.rows[0].cells.map(\.sgr) == [nil, nil, nil, nil, "2", "2", "2", "2"])
        #expect(frame.cursorColumn == 4)
    }
}

struct HighlightingTests {
    @Test func `ranges colour the characters that they hold, once for each line`() {
        var asked = 0
        var colors = LineColors { line in
            asked += 1
            let word = line.firstIndex(of: "é") ?? line.endIndex
            return [StyledRange(line.startIndex..<word, sgr: "1"), StyledRange(word..<line.endIndex, sgr: "36")]
        }
        let line = EditBuffer("aé👨‍👩‍👧")
        #expect(colors.colors(of: line) == ["1", "36", "36"])
        #expect(colors.colors(of: line) == ["1", "36", "36"])
        #expect(asked == 1)
        #expect(colors.colors(of: EditBuffer("")) == [])
        let frame = Frame(prompt: ">", line: line, colors: ["1", "36", nil], columns: 10)
        #expect(frame.rows[0].cells.map(\.sgr) == [nil, "1", "36", nil])
    }
}
