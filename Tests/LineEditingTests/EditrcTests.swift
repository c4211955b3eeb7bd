import TestSupport
import Testing

@testable import LineEditing

struct EditrcTests {
    private static func editor(_ text: String, _ typed: String, history: [String] = []) -> (Editor, [Editor.Effect]) {
        var setup = EditorSetup()
        setup.entries = history
        setup.bindings = Editrc(text, program: "knead").bindings
        return edited(typed, setup)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let file: String
        let typed: String
        let line: String
        var testDescription: String { file.debugDescription }

        init(_ file: String, _ typed: String, _ line: String) {
            self.file = file
            self.typed = typed
            self.line = line
        }
    }

    @Test(arguments: [
        Row("", "ab\u{01}x", "x|ab"),
        Row("bind ^G ed-move-to-beg", "ab\u{07}x", "x|ab"),
        Row("bind '\\e[15~' ed-move-to-beg # F5", "ab\u{1B}[15~x", "x|ab"),
        Row("bind \"^Xa\" ed-move-to-beg", "ab\u{18}ax", "x|ab"),
        Row("bind M-q ed-move-to-beg", "ab\u{1B}qx", "x|ab"),
        Row("bind \\007 ed-move-to-beg", "ab\u{07}x", "x|ab"),
        Row("bind \\U+e9 ed-move-to-beg", "abéx", "x|ab"),
        Row("bind -s ^G 'hello there'", "\u{07}!", "hello there!|"),
        Row("bind -s ^G ^H\nbind -s ^H ^G", "a\u{07}b", "ab|"),
        Row("bind -k up ed-move-to-beg", "ab\u{1B}[Ax", "x|ab"),
        Row("bind -r ^A", "ab\u{01}x", "abx|"),
        Row("knead:bind ^G ed-move-to-beg", "ab\u{07}x", "x|ab"),
        Row("knead: bind ^G ed-move-to-beg", "ab\u{07}x", "x|ab"),
        Row("other:bind ^A ed-move-to-end", "ab\u{01}x", "x|ab"),
        Row("bind -v\nbind -e", "ab\u{01}x", "x|ab"),
    ])
    func `lines of the file bind keys`(row: Row) {
        #expect(Editrc(row.file, program: "knead").mistakes == [])
        #expect(Self.editor(row.file, row.typed).0.drawn == row.line)
    }

    @Test func `mistakes are told by line, and the rest counts`() {
        let file = Editrc(
            """
            # a comment
            bind ^A no-such-command
            bnd ^A ed-move-to-end
            bind -q ^A
            bind \\
            edit off
            history size 5
            bind ^G ed-move-to-beg
            bind
            "unfinished
            """, program: "knead")
        #expect(
            file.mistakes == [
                Editrc.Mistake(line: 2, text: "'no-such-command' is no command of this editor"),
                Editrc.Mistake(line: 3, text: "'bnd' is no command of a key file; 'bind' is"),
                Editrc.Mistake(line: 4, text: "'bind' has no option '-q'"),
                Editrc.Mistake(line: 5, text: "'\\' is no key"),
                Editrc.Mistake(line: 6, text: "'edit off' does nothing here; TERM=dumb reads plain lines"),
                Editrc.Mistake(line: 10, text: "'unfinished' is no command of a key file; 'bind' is"),
            ])
        #expect(file.bindings.typing.find([.control("g")]) == .bound(.command(.rowStart)))
    }

    @Test(arguments: [21, 22] as [UInt64])
    func `no file is fatal`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let parts = [
            "bind", " ", "-v", "-s", "^", "\\", "\\e", "M-", "'", "\"", "\n", "#", "é", "\u{0}", "ed-newline", ":",
        ]
        for _ in 0..<2_000 {
            let text = (0..<12).map { _ in parts.randomElement(using: &random)! }.joined()
            _ = Self.editor(text, "a\u{1B}b\r")
        }
    }
}
