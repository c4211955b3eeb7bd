import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The line editor as a user meets it: the demo program on a pseudo-terminal.
@Suite(.serialized)
struct LineReaderTests {
    @Test func `Ctrl-C gives a fresh line, and a hint when nothing was typed`() throws {
        let terminal = try PseudoTerminal()
        try terminal.waitForPrompt()
        terminal.type("abc")
        try terminal.waitForLine("> abc")
        terminal.type("\u{03}")
        try terminal.waitForPrompt()
        #expect(terminal.screen.text == ["> abc^C", ">"])
        terminal.type("\u{03}")
        try terminal.wait("the hint") { $0.text.contains("Ctrl-D leaves.") }
        try terminal.waitForPrompt()
        try terminal.expect("ok\r", gives: "ok")
        #expect(!terminal.screen.text.contains("got [\"abc\"]"))
    }

    @Test(arguments: ["LANG=C.UTF-8", "LANG=C", "LC_ALL=POSIX", "LANG=xx_YY.ISO-8859-1"])
    func `letters of every script arrive in every locale`(locale: String) throws {
        let terminal = try PseudoTerminal(environment: ["TERM=xterm", locale])
        try terminal.waitForPrompt()
        try terminal.expect("你好\u{1B}[DX Ана\r", gives: "你X Ана好")
        try terminal.expect("a👨‍👩‍👧b\u{1B}[D\u{7F}\r", gives: "ab")
    }

    @Test func `a paste is shown and not run`() throws {
        let terminal = try PseudoTerminal()
        try terminal.waitForPrompt()
        terminal.type("\u{1B}[200~one\r\ttwo é\u{1B}[31m\u{1B}[201~")
        try terminal.wait("two rows") { $0.text == ["> one", "        two é^[[31m"] }
        try terminal.expect("\r", gives: "one\n\ttwo é\u{1B}[31m")
        try terminal.expect("\u{1B}[A\r", gives: "one\n\ttwo é\u{1B}[31m")
    }

    @Test func `a narrower and a wider window keep the line`() throws {
        let terminal = try PseudoTerminal()
        try terminal.waitForPrompt()
        terminal.type(String(repeating: "x", count: 50))
        try terminal.wait("the text") { $0.column == 52 }
        let before = terminal.screen.transcript.count
        terminal.resize(columns: 30, height: 12)
        try terminal.wait("a fresh painting") { $0.transcript.dropFirst(before).contains("x") }
        // The terminal has wrapped the line to two rows, so the painter goes up by one.
        #expect(terminal.screen.transcript.dropFirst(before).hasPrefix("\r\u{1B}[1A\r\u{1B}[J"))
        terminal.type("Z\u{01}Q")
        for columns in [20, 70, 15, 80] { terminal.resize(columns: columns, height: 12) }
        terminal.type("\r")
        let wanted = "got [\"Q" + String(repeating: "x", count: 50) + "Z\"]"
        try terminal.wait("the line") { $0.transcript.contains(wanted) }
    }

    @Test func `wide text wraps with the cursor in place`() throws {
        let terminal = try PseudoTerminal(columns: 20)
        try terminal.waitForPrompt()
        terminal.type("abcdefghijklmnop你好世界\u{01}Q")
        try terminal.wait("both rows") { $0.text == ["> Qabcdefghijklmnop", "你好世界"] && $0.row == 0 && $0.column == 3 }
    }

    @Test func `Tab completes, and lists above the line`() throws {
        let terminal = try PseudoTerminal()
        try terminal.waitForPrompt()
        terminal.type("\t")
        try terminal.wait("the list") { $0.text.contains("/help       command help") }
        try terminal.waitForPrompt()
        terminal.type("/hi\t")
        try terminal.waitForLine("> /history")
        #expect(terminal.screen.column == 11)
        terminal.type("\u{15}n\t")
        try terminal.wait("a cut list") {
            $0.text.contains { $0.hasPrefix("(1-") && $0.contains("of 200") } && $0.cursorLine == "> n"
        }
    }

    @Test func `what is typed ahead waits for the next prompt`() throws {
        let terminal = try PseudoTerminal()
        try terminal.waitForPrompt()
        terminal.type("one\rtwo\rthree")
        try terminal.wait("two answers") { $0.text == ["> one", "got [\"one\"]", "> two", "got [\"two\"]", "> three"] }
    }

    @Test func `an answer is stopped by Ctrl-C, and keys typed meanwhile wait for the next prompt`() throws {
        let terminal = try PseudoTerminal()
        try terminal.waitForPrompt()
        terminal.type("count\r")
        try terminal.wait("the third number") { $0.text.contains("3") }
        terminal.type("ab\rcd")
        try terminal.wait("the tenth number") { $0.transcript.contains("\r\n10\r\n") }
        #expect(!terminal.modes.echo && terminal.modes.signals)
        terminal.type("\u{03}")
        try terminal.wait("both lines") { $0.text.contains("got [\"ab\"]") && $0.cursorLine == "> cd" }
        let answer = terminal.screen.transcript.prefix { $0 != "^" }
        #expect(!answer.contains("ab") && answer.hasSuffix("\r\n"))
        try terminal.expect("\r", gives: "cd")
    }

    @Test func `what is typed before the first prompt is typed at it`() throws {
        let shell = try PseudoTerminal(
            program: "/bin/bash", arguments: ["-c", "read line; exec \"$0\"", PseudoTerminal.demo])
        shell.type("go\rone\rtwo")
        try shell.wait("the answer, and the rest") { $0.text.contains("got [\"one\"]") && $0.cursorLine == "> two" }
        try shell.expect("\r", gives: "two")
        shell.type("\u{04}")
        #expect(try shell.waitForEnd() == 0)
    }

    @Test func `history is kept between sessions`() throws {
        let folder = try TemporaryFolder()
        let first = try PseudoTerminal(arguments: [folder.path + "/history"])
        try first.waitForPrompt()
        try first.expect("roll it\r", gives: "roll it")
        first.signal(SIGKILL)
        _ = try first.waitForEnd()
        let second = try PseudoTerminal(arguments: [folder.path + "/history"])
        try second.waitForPrompt()
        try second.expect("\u{1B}[A\r", gives: "roll it")
        #expect(folder.bytes() == Array("roll it\nroll it\n".utf8))
    }

    @Test(arguments: ["TERM=xterm-kitty", "TERM=foot", "TERM=nonsense"])
    func `a terminal that the library does not know works without a word`(type: String) throws {
        let terminal = try PseudoTerminal(environment: [type])
        try terminal.waitForPrompt()
        #expect(terminal.screen.text == [">"])
        try terminal.expect("ab\u{1B}[D\u{7F}\r", gives: "b")
    }

    @Test func `a dumb terminal gets no escape sequences`() throws {
        let terminal = try PseudoTerminal(environment: ["TERM=dumb"])
        terminal.type("abc\n")
        try terminal.wait("the line") { $0.text.contains("got [\"abc\"]") }
        #expect(!terminal.screen.transcript.contains("\u{1B}"))
        terminal.type("\u{04}")
        #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `a text taller than the window can be edited everywhere`() throws {
        let terminal = try PseudoTerminal(columns: 20, height: 4)
        try terminal.waitForPrompt()
        terminal.type("1\n2\n3\n4\n5\n6")
        try terminal.waitForLine("  6")
        terminal.type(String(repeating: "\u{1B}[A", count: 5) + "a")
        try terminal.waitForLine("> 1a")
        #expect(terminal.screen.text == ["> 1a", "  2", "  3", "  4"])
        terminal.type("\r")
        try terminal.wait("the line") { $0.transcript.contains("got [\"1a\\n2\\n3\\n4\\n5\\n6\"]") }
    }
}
