import Foundation
import TestSupport
import Testing

extension TerminalTests {
    /// A page that is longer than the screen, in `less`.
    @Suite(.serialized, .enabled(if: Target.isKnead && Tool.hasLess))
    struct PagerTests {
        private func opened(columns: Int = 80, rows: Int = 12) throws -> Session {
            let session = try Session(environment: ["KNEAD_PAGER": "less"], columns: columns, rows: rows)
            try session.type("/calves\r")
            try waitForPager(session)
            return session
        }

        @discardableResult
        private func waitForPager(_ session: Session) throws -> Tmux.Screen {
            try session.terminal.wait("the pager") { $0.line.hasPrefix("Space") }
        }

        @Test(arguments: ["how long?", "/foam-roller", "2", "help", "!ls", "Go", "-x", ":q", "?", "Fast & é 你好"])
        func `what is typed into the pager is the next line`(text: String) throws {
            let session = try opened()
            try session.type(text)
            let screen = try session.terminal.wait("what was typed") { $0.line.hasPrefix("> \(text)") }
            #expect(!screen.rows.contains { $0.contains("Space: more") || $0.contains("HELP") }, "\(screen)")
        }

        @Test(arguments: ["q", "~", Keys.control("c"), Keys.control("d")])
        func `keys that leave the pager type nothing`(key: String) throws {
            let session = try opened()
            try session.type(key)
            try session.waitForPrompt()
            try session.type("later")
            try session.wait(typed: "later")
        }

        @Test func `a number typed into the pager opens what it stands for`() throws {
            let session = try opened()
            let first = try session.terminal.screen().rows
            try session.type("1\r")
            // The line itself is soon scrolled away: the piece is longer than the screen, too.
            try session.terminal.wait("the first piece") { $0.rows != first && $0.line.hasPrefix("Space") }
            #expect(session.lines == ["/calves", "1"])
        }

        @Test(arguments: [(Keys.escape + "OA", Keys.escape + "OF"), (Keys.up, Keys.end)])
        func `keys that move stay in the pager until its end`(up: String, end: String) throws {
            let session = try opened()
            let first = try session.terminal.screen().rows
            try session.type(" ")
            try session.terminal.wait("the next rows") { $0.rows != first && $0.line.hasPrefix("Space: more") }
            let second = try session.terminal.screen().rows
            try session.type(up)
            try session.terminal.wait("the row before") { $0.rows != second && $0.line.hasPrefix("Space: more") }
            try session.type(end)
            try session.waitForPrompt()
        }

        @Test(arguments: [20, 40])
        func `the pager says how to go on and to leave, on a narrow screen too`(columns: Int) throws {
            let session = try opened(columns: columns)
            #expect(try waitForPager(session).line.count <= columns)
        }
    }
}

extension Tool {
    /// Whether there is a `less` that reads keys as text, as those from 582 on do.
    fileprivate static let hasLess: Bool = {
        let tool = Tool(folder: FileManager.default.temporaryDirectory.path)
        let output = (try? tool.run(["less", "--version"]))?.output ?? ""
        return output.firstMatch(of: #/^less (\d+)/#).flatMap { Int($0.output.1) } ?? 0 >= 582
    }()
}
