import Foundation
import TestSupport
import Testing

extension TerminalTests {
    @Suite(.serialized)
    struct CancelAndLeaveTests {
        // MARK: Cancel

        @Test func `Ctrl-C gives a fresh prompt, and only what follows is sent`() throws {
            let session = try Session()
            try session.type("abc")
            try session.wait(typed: "abc")
            try session.type(Keys.control("c"))
            let screen = try session.waitForPrompt()
            #expect(["> abc", "> abc^C"].contains(screen.rows[screen.row - 1]), "\(screen)")
            try session.type("ok")
            try session.wait(typed: "ok")
            try session.submit(expecting: "ok")
            #expect(session.lines == ["ok"])
        }

        @Test func `Ctrl-C on an empty prompt leaves the program alive`() throws {
            let session = try Session()
            let before = try session.terminal.screen()
            try session.type(Keys.control("c"))
            try session.terminal.wait("another prompt") { $0.row > before.row && $0.line == ">" }
            try session.type("ok")
            try session.wait(typed: "ok")
            try session.submit(expecting: "ok")
        }

        @Test(.enabled(if: Target.isKnead)) func `Ctrl-C on an empty prompt gives one line as a hint`() throws {
            let session = try Session()
            let before = try session.terminal.screen()
            try session.type(Keys.control("c"))
            let after = try session.terminal.wait("the hint") { $0.row == before.row + 2 && $0.line == ">" }
            #expect(after.rows[after.row - 1] == "Type a question, /help for help, or Ctrl-D to leave.")
        }

        @Test func `Ctrl-C in a search gives the draft back`() throws {
            let session = try Session()
            try session.type("echo one")
            try session.wait(typed: "echo one")
            try session.submit(expecting: "echo one")
            try session.type("draft")
            try session.wait(typed: "draft")
            try session.type(Keys.control("r") + "one")
            try session.terminal.wait("the match") { $0.line.contains("echo one") && $0.line != "> echo one" }
            try session.type(Keys.control("c"))
            try session.terminal.wait("the draft or a fresh prompt") { $0.line == "> draft" || $0.line == ">" }
            try session.wait(typed: "draft")
        }

        // MARK: Leave

        @Test func `Ctrl-D on an empty line ends the program with 0`() throws {
            let session = try Session()
            try session.type(Keys.control("d"))
            #expect(try session.terminal.waitForEnd() == 0)
        }

        @Test func `after Ctrl-D the terminal is as it was, with the cursor at the start of a new line`() throws {
            let session = try Session(Target.current.inShell)
            let before = try session.terminal.screen()
            try session.type(Keys.control("d"))
            let screen = try session.terminal.wait("the end") { $0.rows.contains { $0.contains("[status") } }
            #expect(screen.line == "[status 0]" && screen.row == before.row + 1, "\(screen)")
            let modes = try session.terminal.modes()
            #expect(
                ["icanon", "echo", "isig", "icrnl", "ixon"].allSatisfy { modes.contains(Substring($0)) }, "\(modes)")
            #expect(try session.terminal.output().contains("\u{1B}[?2004l"))
        }

        @Test func `Ctrl-D inside a line deletes, and at its end does nothing`() throws {
            let session = try Session()
            try session.type("ab" + Keys.left + Keys.control("d"))
            try session.wait(typed: "a")
            try session.type(Keys.control("d") + "c")
            try session.wait(typed: "ac")
        }

        // MARK: Killed

        @Test(arguments: [SIGTERM, SIGHUP])
        func `a signal at the prompt ends the program with 128 plus its number, and the shell around it lives`(
            signal: Int32
        ) throws {
            let session = try Session(Target.current.inShell)
            try session.type("abc")
            try session.wait(typed: "abc")
            try Self.send(signal, to: session)
            let screen = try session.terminal.wait("the shell") { $0.line.hasPrefix("[status") }
            #expect(screen.line == "[status \(128 + signal)]")
            let modes = try session.terminal.modes()
            #expect(["icanon", "echo", "isig"].allSatisfy { modes.contains(Substring($0)) }, "\(modes)")
        }

        @Test(arguments: [SIGTERM, SIGHUP])
        func `a signal during an answer ends the program, the terminal cooked`(signal: Int32) throws {
            let session = try Session(Target.demo.inShell)
            try session.type("count\r")
            try session.terminal.wait("the third number") { $0.rows.contains("3") }
            try Self.send(signal, to: session)
            let screen = try session.terminal.wait("the shell") { $0.line.hasPrefix("[status") }
            #expect(screen.line == "[status \(128 + signal)]")
            let modes = try session.terminal.modes()
            #expect(["icanon", "echo", "isig"].allSatisfy { modes.contains(Substring($0)) }, "\(modes)")
            #expect(try session.terminal.output().contains("\u{1B}[0m\u{1B}[?2004l"))
        }

        @Test(.enabled(if: Target.isKnead)) func `Ctrl-C ends a stream of answers with 130`() throws {
            let terminal = try Tmux(
                "/bin/sh -c 'trap : INT; \"\(Program.path)\" ask; echo [status $?]; read wait'", rows: 90)
            try terminal.type("my calves are tight\n")
            try terminal.wait("the answer") { $0.rows.contains("Calves") }
            try terminal.type(Keys.control("c"))
            let screen = try terminal.wait("the shell") { $0.rows.last?.contains("[status") == true }
            #expect(screen.rows.last?.hasSuffix("[status 130]") == true, "\(screen)")
        }

        /// Sends the signal to the program, which is the child of the shell in the terminal.
        private static func send(_ signal: Int32, to session: Session) throws {
            let shell = try session.terminal.process()
            let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
            let child = try #require(children.split(separator: " ").first.flatMap { Int32($0) })
            kill(child, signal)
        }
    }
}
