import Testing

extension TerminalTests {
    /// What keys do to the line.
    @Suite(.serialized)
    struct EditingTests {
        struct Row: Sendable, CustomTestStringConvertible {
            let testDescription: String
            let typed: String
            /// The line afterwards, the cursor as `|`.
            let line: String

            init(_ name: String, _ typed: String, _ line: String) {
                testDescription = name
                self.typed = typed
                self.line = line
            }
        }

        // MARK: Paste

        private static let paste = Keys.pasteBegin + "one\r\ttwo é" + Keys.pasteEnd

        @Test func `a paste is shown in its rows and not run, and Tab in it lists nothing`() throws {
            let session = try Session()
            let before = try session.terminal.screen()
            try session.type(Self.paste)
            let screen = try session.terminal.wait("both rows") { $0.line.hasSuffix("two é") }
            #expect(screen.row == before.row + 1 && screen.rows[before.row] == "> one", "\(screen)")
            #expect(session.lines == [])
        }

        @Test func `a paste is sent as one message`() throws {
            let session = try Session()
            try session.type(Self.paste)
            try session.terminal.wait("both rows") { $0.line.hasSuffix("two é") }
            try session.submit(expecting: "one\n\ttwo é")
        }

        @Test func `an escape sequence in a paste is visible text, and colours nothing`() throws {
            let session = try Session()
            let before = try session.terminal.screen()
            try session.type(Keys.pasteBegin + "a\u{1B}[31mb" + Keys.pasteEnd)
            let screen = try session.terminal.wait("the text") { $0.line.hasSuffix("b") }
            #expect(screen.row == before.row && screen.line == "> a^[[31mb", "\(screen)")
            #expect(try !session.terminal.coloredScreen().contains("\u{1B}[31m"))
        }

        // MARK: Newline keys

        @Test(arguments: ["\n", "\u{1B}\r", "\\\r"])
        func `a newline key makes two rows, and Enter sends both`(key: String) throws {
            let session = try Session()
            let before = try session.terminal.screen()
            try session.type("a")
            try session.wait(typed: "a")
            try session.type(key + "b")
            try session.terminal.wait("two rows") { $0.row == before.row + 1 && $0.line == "  b" }
            try session.submit(expecting: "a\nb")
        }

        @Test func `Up goes to the first row before it goes to the history`() throws {
            let session = try Session()
            try session.type("older")
            try session.wait(typed: "older")
            try session.submit(expecting: "older")
            let before = try session.terminal.screen()
            try session.type("a\nb")
            try session.terminal.wait("two rows") { $0.line == "  b" }
            try session.type(Keys.up + "x")
            try session.terminal.wait("row one") { $0.row == before.row && $0.line == "> ax" }
        }

        @Test func `Up recalls both rows as one entry`() throws {
            let session = try Session()
            try session.type("a\nb")
            try session.terminal.wait("two rows") { $0.line == "  b" }
            try session.submit(expecting: "a\nb")
            let before = try session.terminal.screen()
            try session.type(Keys.up)
            let screen = try session.terminal.wait("both rows") {
                $0.rows.last == "  b" && $0.rows.count > before.row + 1
            }
            #expect(screen.rows[before.row] == "> a", "\(screen)")
        }

        // MARK: Keys

        @Test(arguments: [
            Row("Home and End", "one two" + Keys.home + "#" + Keys.end + "#", "#one two#|"),
            Row("Ctrl-Left", "one two" + Keys.controlLeft + "#", "one #|two"),
            Row("Ctrl-Right", "one two" + Keys.home + Keys.controlRight + "#", "one#| two"),
            Row("Alt-B", "one two\u{1B}b#", "one #|two"),
            Row("Alt-F", "one two" + Keys.home + "\u{1B}f#", "one#| two"),
            Row("Alt-Left", "one two\u{1B}[1;3D#", "one #|two"),
            Row("Delete", "one two" + Keys.home + Keys.delete, "|ne two"),
            Row("Ctrl-W", "one two" + Keys.control("w"), "one |"),
            Row("Ctrl-U", "one two" + Keys.left + Keys.control("u"), "|o"),
            Row("Ctrl-K", "one two" + Keys.controlLeft + Keys.control("k"), "one |"),
            Row("Ctrl-Y", "one two" + Keys.control("w") + Keys.control("y") + Keys.control("y"), "one twotwo|"),
            Row("Ctrl-_ after Ctrl-W", "one two" + Keys.control("w") + Keys.control("_"), "one two|"),
        ])
        func `keys do what shells taught`(row: Row) throws { try Self.check(row) }

        @Test(arguments: [
            Row("F5", "ab\u{1B}[15~", "ab|"), Row("Shift-F9", "ab\u{1B}[20;2~", "ab|"),
            Row("PageUp", "ab\u{1B}[5~", "ab|"), Row("Insert", "ab\u{1B}[2~c", "abc|"),
            Row("Shift-Left", "ab\u{1B}[1;2D", "ab|"), Row("a mouse report", "ab\u{1B}[<0;10;20M\u{1B}[M !!", "ab|"),
        ])
        func `keys without a meaning leave the text alone`(row: Row) throws { try Self.check(row) }

        @Test func `a lone Escape leaves the text alone`() throws {
            let session = try Session()
            try session.type("ab")
            try session.wait(typed: "ab")
            // A key typed at once would make one sequence of the two, so the text has to come afterwards.
            try session.terminal.tmux(["send-keys", "Escape"])
            try session.terminal.tmux(["send-keys", "Escape"])
            try session.type("[D")
            try session.terminal.wait("the text") { ["> ab[D", "> ab"].contains($0.line) }
        }

        // MARK: Wide characters and clusters

        @Test(arguments: [
            Row("wide letters", "你好" + Keys.left + "X", "你X|好"),
            Row("Backspace takes a family", "a👨‍👩‍👧b" + Keys.left + Keys.backspace, "a|b"),
            Row("Backspace takes a letter with its accent", "cafe\u{301}" + Keys.backspace, "caf|"),
            Row("Backspace takes a flag", "🇺🇦" + Keys.backspace, "|"),
        ])
        func `what looks like one character is one`(row: Row) throws { try Self.check(row) }

        @Test func `a decomposed letter survives Ctrl-L`() throws {
            let session = try Session()
            try session.type("e\u{301}x")
            try session.terminal.wait("the text") { $0.line == "> e\u{301}x" }
            try session.type(Keys.control("l"))
            let screen = try session.terminal.wait("the first row") { $0.row == 0 && $0.line.contains("x") }
            #expect(screen.line == "> éx" && screen.column == 4, "\(screen)")
        }

        @Test func `after Home on text that wraps, the cursor is right`() throws {
            let session = try Session(columns: 20)
            try session.type("abcdefghijklmnop你好世界")
            try session.terminal.wait("the end of the text") { $0.line.hasSuffix("界") }
            try session.type(Keys.home + "Q")
            let screen = try session.terminal.wait("the letter") { $0.line.hasPrefix("> Qab") }
            #expect(screen.column == 3, "\(screen)")
        }

        /// Types the row's keys and looks at the line, the cursor and what is sent.
        private static func check(_ row: Row) throws {
            let session = try Session()
            try session.type(row.typed)
            let parts = row.line.split(separator: "|", omittingEmptySubsequences: false)
            let column = session.prompt.count + width(parts[0])
            try session.wait(typed: String(parts.joined().reversed().drop { $0 == " " }.reversed()), column: column)
        }

        private static func width(_ text: Substring) -> Int {
            text.reduce(0) { $0 + ($1.unicodeScalars.first.map { $0.value > 0x2E80 ? 2 : 1 } ?? 0) }
        }
    }
}
