import TestSupport
import Testing

@testable import LineEditing

struct EditRow: Sendable, CustomTestStringConvertible {
    let name: String
    let typed: String
    /// The line afterwards, the cursor shown as `|`.
    let line: String
    var testDescription: String { name }

    init(_ name: String, _ typed: String, _ line: String) {
        self.name = name
        self.typed = typed
        self.line = line
    }
}

/// Feeds the editor with the bytes that a terminal would send.
func edited(_ typed: String, history: [String] = [], completer: Completer? = nil) -> (Editor, [Editor.Effect]) {
    var setup = EditorSetup()
    setup.entries = history
    setup.completer = completer
    return edited(typed, setup)
}

func edited(_ typed: String, _ setup: EditorSetup) -> (Editor, [Editor.Effect]) {
    var editor = Editor(setup)
    let effects = keys(typed).flatMap { editor.take($0) }
    return (editor, effects)
}

/// What a terminal reports when `typed` arrives. An Escape (`ESC ESC`, or at the end) is one that nothing followed.
func keys(_ typed: String) -> [Key] {
    var parser = KeyParser()
    return parser.take(Array(typed.utf8)) + (parser.isWaiting ? parser.flush() : [])
}

extension Editor {
    /// The line, with the cursor as `|`.
    var drawn: String {
        String(buffer.characters[..<buffer.cursor]) + "|" + String(buffer.characters[buffer.cursor...])
    }
}

private let left = "\u{1B}[D"
private let right = "\u{1B}[C"
private let up = "\u{1B}[A"
private let down = "\u{1B}[B"
private let home = "\u{1B}[H"
private let delete = "\u{1B}[3~"
private let backspace = "\u{7F}"

struct EditorTests {
    @Test(arguments: [
        EditRow("nothing", "", "|"),
        EditRow("typing", "ab", "ab|"),
        EditRow("in the middle", "你好\(left)X", "你X|好"),
        EditRow("backspace takes a family", "a👨‍👩‍👧b\(left)\(backspace)", "a|b"),
        EditRow("backspace takes a letter with its accent", "cafe\u{301}\(backspace)", "caf|"),
        EditRow("backspace takes a flag", "🇺🇦\(backspace)", "|"),
        EditRow("two flags are two", "🇺🇦🇫🇷\(backspace)", "🇺🇦|"),
        EditRow("delete takes a cluster", "👍🏽x\(home)\(delete)", "|x"),
        EditRow("right passes a cluster", "👍🏽x\(home)\(right)", "👍🏽|x"),
        EditRow("a mark joins the letter before", "ax\(left)\u{301}", "a\u{301}|x"),
        EditRow("backspace at the start", "ab\(home)\(backspace)", "|ab"),
        EditRow("delete at the end", "ab\(delete)", "ab|"),
        EditRow("home and end", "one two\(home)#\u{05}!", "#one two!|"),
        EditRow("word left", "one two\u{1B}[1;5D#", "one #|two"),
        EditRow("word right", "one two\(home)\u{1B}f#", "one#| two"),
        EditRow("Ctrl-W takes to the blank", "one two-three\u{17}", "one |"),
        EditRow("Alt-Backspace takes a word", "one two-three\u{1B}\u{7F}", "one two-|"),
        EditRow("Alt-D takes a word", "one two\(home)\u{1B}d", "| two"),
        EditRow("Ctrl-U and Ctrl-Y", "one two\u{15}x\u{19}", "xone two|"),
        EditRow("Ctrl-K", "one two\(left)\(left)\u{0B}", "one t|"),
        EditRow("cuts in a row join", "one two\u{17}\u{17}\u{19}", "one two|"),
        EditRow("Ctrl-T", "ab\u{14}", "ba|"),
        EditRow("Ctrl-D deletes inside a line", "ab\(left)\u{04}", "a|"),
        EditRow("Ctrl-D at the end does nothing", "ab\u{04}", "ab|"),
        EditRow("undo of Ctrl-W", "one two\u{17}\u{1F}", "one two|"),
        EditRow("undo of typing goes by words", "one two\u{1F}", "one |"),
        EditRow("redo", "one two\u{17}\u{1F}\u{1B}_", "one |"),
        EditRow("unknown keys are inert", "a\u{1B}[15~\u{1B}[20;2~\u{1B}[5~\u{1B}[2~\u{1B}[1;2D\u{1B}[M !!b", "ab|"),
        EditRow("a lone Escape", "ab\u{1B}", "ab|"),
        EditRow("newline keys", "a\nb\u{1B}\rc", "a\nb\nc|"),
        EditRow("a backslash goes on", "a\\\rb", "a\nb|"),
        EditRow("Up goes to the row above", "one\ntwo\(up)#", "one#|\ntwo"),
        EditRow("Home stays in its row", "one\ntwo\(home)#", "one\n#|two"),
        EditRow("Alt-Y gives back what was cut before", "one\u{15}two\u{15}x\u{19}\u{1B}y", "xone|"),
        EditRow("Alt-Y goes round", "one\u{15}two\u{15}\u{19}\u{1B}y\u{1B}y", "two|"),
        EditRow("Alt-Y alone does nothing", "one\u{15}x\u{1B}y", "x|"),
        EditRow("Alt-U, Alt-L and Alt-C", "ab éa CD ef\(home)\u{1B}u\u{1B}c\u{1B}l", "AB Éa cd| ef"),
        EditRow("Ctrl-X Ctrl-U undoes", "one two\u{17}\u{18}\u{15}", "one two|"),
        EditRow("Ctrl-X with a strange key is nothing", "ab\u{18}q\u{18}\u{18}c", "abc|"),
        EditRow("a paste is text", "\u{1B}[200~one\n\ttwo é\u{1B}[201~", "one\n\ttwo é|"),
    ])
    func `keys edit the line`(row: EditRow) {
        #expect(edited(row.typed).0.drawn == row.line)
    }

    static let history = ["what is a calf", "roll it", "what then", "first\nsecond"]

    @Test(arguments: [
        EditRow("Up recalls a line with its rows", up, "first\nsecond|"),
        EditRow("Up inside a recalled line moves in it", up + up, "first|\nsecond"),
        EditRow("Up, past it", up + up + up, "what then|"),
        EditRow("the draft is kept", "wha\(up)\(up)\(down)\(down)", "wha|"),
        EditRow("Up searches by what is typed", "wha\(up)\(up)", "what is a calf|"),
        EditRow("Up stops at the oldest", "wha\(up)\(up)\(up)", "what is a calf|"),
        EditRow("Down without a walk", "x\(down)", "x|"),
        EditRow("an edited line is a draft of its own", "roll\(up)!\(down)", "roll it!|"),
        EditRow("Ctrl-R finds without case", "\u{12}ROLL\u{05}", "roll it|"),
        EditRow("Ctrl-R again goes on", "\u{12}what\u{12}\u{05}", "what is a calf|"),
        EditRow("Ctrl-S comes back", "\u{12}what\u{12}\u{13}\u{05}", "what then|"),
        EditRow("Ctrl-G gives the draft back", "x\u{12}what\u{07}", "x|"),
        EditRow("Ctrl-C in a search gives the draft back", "x\u{12}what\u{03}", "x|"),
        EditRow("no match keeps the last", "\u{12}whatzzz\u{05}", "what then|"),
        EditRow("Backspace takes the query back", "\u{12}whatz\(backspace)\u{05}", "what then|"),
        EditRow("an arrow accepts and edits", "\u{12}roll\(right)", "r|oll it"),
    ])
    func `history is walked and searched`(row: EditRow) {
        #expect(edited(row.typed, history: Self.history).0.drawn == row.line)
    }

    @Test(arguments: [
        EditRow("Cyrillic", "ана", "|Анатомия"),
        EditRow("accents are ignored", "cafe", "un |Café"),
        EditRow("accents typed are ignored", "ANÀ", "b|anal"),
        EditRow("Greek accents", "ελλαδα", "|Ελλάδα"),
        EditRow("decomposed accents", "nai", "|nai\u{308}ve"),
        EditRow("a letter wrong", "hamstrong", "sore |hamstrings"),
        EditRow("a letter missing", "hamstrngs", "sore |hamstrings"),
        EditRow("a letter too many", "hammstring", "sore |hamstrings"),
        EditRow("letters swapped", "hamsrtings", "sore |hamstrings"),
        EditRow("short words must be right", "hax", "hax|"),
        EditRow("emoji", "🦵", "👨‍👩‍👧 |🦵 x"),
    ])
    func `the search knows every script and forgives a slip`(row: EditRow) {
        let lines = ["Анатомия", "un Café", "banal", "Ελλάδα", "nai\u{308}ve", "👨‍👩‍👧 🦵 x", "sore hamstrings", "x"]
        let drawn = edited("\u{12}\(row.typed)\u{1B}[5~", history: lines).0
        let line = drawn.search?.line ?? EditBuffer()
        let shown = String(line.characters[..<line.cursor]) + "|" + String(line.characters[line.cursor...])
        #expect((drawn.search?.failed == true ? "hax|" : shown) == row.line)
    }

    @Test func `a slip is not looked for where the words themselves stand`() {
        let (editor, effects) = edited("\u{12}calf\u{12}", history: ["call", "calf"])
        #expect(editor.search?.line.text == "calf")
        #expect(effects.last == .beep)
    }

    @Test func `the search asks for the lines of all windows when it begins`() {
        var setup = EditorSetup()
        setup.entries = ["mine"]
        setup.searchedLines = { ["mine", "of another window"] }
        #expect(edited("\u{12}other\u{05}", setup).0.drawn == "of another window|")
    }

    @Test func `keys that end or leave the line say so`() {
        #expect(edited("ab\r").1.last == .accept)
        #expect(edited("ab\u{03}").1.last == .cancel(hadText: true))
        #expect(edited("\u{03}").1.last == .cancel(hadText: false))
        #expect(edited("\u{04}").1.last == .endOfInput)
        #expect(edited("ab\u{04}").1 == [])
        #expect(edited("\u{1A}").1.last == .suspend)
        #expect(edited("\u{0C}").1.last == .clearScreen)
    }

    @Test(arguments: [5, 6, 7] as [UInt64])
    func `after any keys the cursor is in the line and its clusters are whole`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var setup = EditorSetup()
        setup.entries = Self.history
        var editor = Editor(setup)
        let keys: [Key] = [
            .text("a"), .text("\u{301}"), .text("🇺"), .text("\u{200D}"), .text("👩"), .text("한"), .text(" "),
            .named(.left, []), .named(.right, []), .named(.backspace, []), .named(.delete, []), .named(.up, []),
            .named(.down, []), .control("w"), .control("u"), .control("k"), .control("y"), .control("_"),
            .control("t"), .control("a"), .control("j"), .alt("_"), .alt("b"), .alt("d"), .paste("x\ny"),
            .control("r"), .control("g"), .named(.home, .control),
        ]
        for _ in 0..<20_000 {
            _ = editor.take(keys.randomElement(using: &random)!)
            let buffer = editor.buffer
            #expect((0...buffer.characters.count).contains(buffer.cursor), "seed \(seed)")
            if buffer.characters.count > 60 { editor = Editor(setup) }
        }
    }
}
