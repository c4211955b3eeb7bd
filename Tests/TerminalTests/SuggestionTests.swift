import Foundation
import Testing

extension TerminalTests {
    @Suite(.serialized, .enabled(if: Target.isKnead))
    struct SuggestionTests {
        /// A session whose history holds one line, with `wh` typed.
        private static func session(
            _ arguments: String = "", _ environment: [String: String] = [:], columns: Int = 80,
            type: String = "tmux-256color"
        ) throws -> Session {
            // The history is put where the program looks for it, as an earlier session would have.
            var target = Target.knead
            target.files["h.tmp"] = "what is swift concurrency\n"
            target.command =
                "/bin/sh -c 'mkdir -p ~/.local/state/knead && cp ~/h.tmp ~/.local/state/knead/history && exec "
                + "\(target.command.replacingOccurrences(of: "'", with: "\"")) \(arguments)'"
            let prompt = arguments.contains("accessible") || environment["ACCESSIBLE"] == "1" ? "you: " : "> "
            target.prompt = prompt
            let session = try Session(target, environment: environment, columns: columns, type: type)
            try session.type("wh")
            return session
        }

        private static let rest = "at is swift concurrency"

        @Test func `the rest of an earlier line is shown faintly after the cursor`() throws {
            let session = try Self.session()
            try session.wait(typed: "wh" + Self.rest, column: 4)
            #expect(try session.terminal.coloredScreen().contains("wh\u{1B}[2m\(Self.rest)"))
        }

        @Test(arguments: [
            (Keys.right, "what is swift concurrency", 27), (Keys.control("f"), "what is swift concurrency", 27),
            ("\u{1B}f", "what is swift concurrency", 6),
        ])
        func `Right and Ctrl-F take all of it, Alt-F a word`(key: String, shown: String, column: Int) throws {
            let session = try Self.session()
            try session.wait(typed: "wh" + Self.rest, column: 4)
            try session.type(key)
            try session.wait(typed: shown, column: column)
            try session.type("\r")
            let sent = column == 6 ? "what" : "what is swift concurrency"
            try session.terminal.wait("the line sent: \(session.lines)") { _ in session.lines.count == 2 }
            #expect(session.lines.last == sent)
        }

        @Test func `a letter that does not fit removes it at once`() throws {
            let session = try Self.session()
            try session.wait(typed: "wh" + Self.rest, column: 4)
            try session.type("q")
            try session.wait(typed: "whq", column: 5)
        }

        @Test func `Enter sends what was typed, and Up never takes it`() throws {
            let session = try Self.session()
            try session.wait(typed: "wh" + Self.rest, column: 4)
            try session.type("a" + Keys.up + Keys.down)
            try session.wait(typed: "wh" + Self.rest, column: 5)
            try session.submit(expecting: "wha")
        }

        @Test func `nothing of it goes over the right edge`() throws {
            let session = try Self.session(columns: 20)
            let screen = try session.terminal.wait("as much as fits") { $0.line.hasPrefix("> what is swift") }
            #expect(screen.line.count == 19 && screen.column == 4 && screen.rows.count == screen.row + 1, "\(screen)")
        }

        @Test(arguments: [
            ["NO_COLOR": "1"], ["KNEAD_SUGGEST": "0"], ["TERM": "dumb"], ["ACCESSIBLE": "1"],
        ])
        func `it can be switched off, and is where it could not be told apart`(environment: [String: String]) throws {
            let session = try Self.session("", environment)
            try session.wait(typed: "wh")
            // A key later the screen is still as typed.
            try session.type("a")
            try session.wait(typed: "wha")
        }

        @Test func `set suggest off switches it off for the conversation`() throws {
            let session = try Self.session()
            try session.type(Keys.control("u") + "/set suggest off\r")
            try session.terminal.wait("the answer") { $0.rows.contains("suggest off") }
            try session.waitForPrompt()
            try session.type("wh")
            try session.wait(typed: "wh")
            try session.type("a")
            try session.wait(typed: "wha")
        }

        @Test func `an example question is suggested where the history has nothing`() throws {
            let session = try Session()
            try session.type("my c")
            try session.wait(typed: "my calves are tight after a long run", column: 6)
        }
    }
}
