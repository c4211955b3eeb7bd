import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Signals and leaving: the terminal is given back as it was, and a program that was stopped goes on.
extension LineReaderTests {
    @Test func `Ctrl-D leaves the terminal as it was`() throws {
        let terminal = try PseudoTerminal()
        try terminal.waitForPrompt()
        #expect(!terminal.modes.flow)
        terminal.type("\u{04}")
        #expect(try terminal.waitForEnd() == 0)
        let modes = terminal.modes
        #expect(modes.canonical && modes.echo && modes.signals && modes.flow)
        #expect(terminal.screen.transcript.contains("\u{1B}[?2004l"))
        #expect(terminal.screen.column == 0 && terminal.screen.row == 1)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func `a signal that ends the program gives the terminal back first`(signal: Int32) throws {
        // Swift's own handler of SIGQUIT would stay and ask questions.
        let terminal = try PseudoTerminal(environment: ["TERM=xterm", "SWIFT_BACKTRACE=enable=no"])
        try terminal.waitForPrompt()
        terminal.type("abc")
        try terminal.waitForLine("> abc")
        terminal.signal(signal)
        #expect(try terminal.waitForEnd() & 0x7F == signal)
        let modes = terminal.modes
        #expect(modes.canonical && modes.echo && modes.signals)
        #expect(terminal.screen.transcript.contains("\u{1B}[?2004l"))
    }

    @Test func `a program that was stopped goes on with its line`() throws {
        let terminal = try PseudoTerminal()
        try terminal.waitForPrompt()
        terminal.type("abc")
        try terminal.waitForLine("> abc")
        terminal.signal(SIGSTOP)
        terminal.signal(SIGCONT)
        terminal.type("d\u{1B}[D\u{7F}")
        try terminal.waitForLine("> abd")
        // Nobody could continue a session leader, so Ctrl-Z must not stop it.
        terminal.type("\u{1A}")
        try terminal.wait("the line again") {
            $0.text == ["> abd", "> abd"] || $0.text.suffix(2) == ["> abd", "> abd"]
        }
        try terminal.expect("\r", gives: "abd")
    }

    @Test func `Ctrl-Z leaves the terminal to the shell, and fg brings the line back`() throws {
        let shell = try PseudoTerminal(
            program: "/bin/bash", arguments: ["--norc", "-i"], environment: ["TERM=xterm", "PS1=$ "])
        try shell.waitForLine("$")
        shell.type(PseudoTerminal.demo + "\r")
        try shell.waitForPrompt()
        shell.type("abc\u{1A}")
        try shell.wait("the shell") { $0.text.contains { $0.contains("Stopped") } && $0.cursorLine == "$" }
        shell.type("stty -a | grep -o '.icanon' | tr ' ' +\r")
        try shell.wait("cooked modes") { $0.text.contains("+icanon") }
        shell.type("fg\r")
        try shell.waitForLine("> abc")
        shell.type("d\u{1B}[D\u{7F}")
        try shell.waitForLine("> abd")
        try shell.expect("\r", gives: "abd")
    }

    @Test func `SIGINT from outside is Ctrl-C`() throws {
        let terminal = try PseudoTerminal()
        try terminal.waitForPrompt()
        terminal.type("abc")
        try terminal.waitForLine("> abc")
        terminal.signal(SIGINT)
        try terminal.waitForPrompt()
        try terminal.expect("ok\r", gives: "ok")
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal that ends the program during an answer gives the terminal back`(signal: Int32) throws {
        let terminal = try PseudoTerminal()
        try terminal.waitForPrompt()
        terminal.type("count\r")
        try terminal.wait("the third number") { $0.text.contains("3") }
        terminal.signal(signal)
        #expect(try terminal.waitForEnd() & 0x7F == signal)
        #expect(terminal.modes.canonical && terminal.modes.echo && terminal.modes.signals)
    }
}
