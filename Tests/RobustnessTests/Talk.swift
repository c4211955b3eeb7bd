import ProgramDriving
import TestSupport

/// A conversation at a terminal, as a runner holds it.
struct Talk {
    let session: TerminalSession
    /// What is written when a line can be typed: bracketed paste is switched on then; a plain terminal has its prompt.
    private let isReady: String

    /// Starts the program and waits for its first prompt.
    ///
    /// - Parameter before: What a shell does first in the place of the program.
    init(
        home: String, arguments: [String] = ["chat", "--no-pager"], terminal: String? = "xterm",
        environment: [String: String] = [:], columns: UInt16 = 80, before: String? = nil
    ) throws {
        var variables = Program(home: home).environment.merging(environment) { $1 }
        variables["TERM"] = terminal
        isReady = [nil, "", "dumb"].contains(terminal) ? "> " : "\u{1B}[?2004h"
        let shell = before.map { ["/bin/sh", "-c", "\($0); exec \"$0\" \"$@\""] } ?? []
        session = try TerminalSession(
            shell + [Program.path] + arguments, environment: variables, columns: columns, rows: 24)
        try session.waitFor(isReady)
    }

    /// Enters `line` and waits for the prompt after its answer; what was shown meanwhile.
    @discardableResult
    func say(_ line: String) throws -> String {
        try session.type(line + "\r")
        try session.waitFor(isReady)
        return session.output
    }

    /// Leaves with Ctrl-D; the wait status.
    func leave() throws -> Int32 {
        try session.type("\u{4}")
        return try session.waitForEnd()
    }

    static func historyPath(_ home: String) -> String { home + "/.local/state/knead/history" }
}
