import ProgramDriving
import Testing

@testable import LineEditing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A program on a real pseudo-terminal, with the screen that it draws.
///
/// Waits for what should appear and never sleeps for luck; gives up at a deadline and ends the program.
final class PseudoTerminal {
    private let main: Int32
    private let child: Child
    private(set) var screen: Screen

    init(
        program: String = PseudoTerminal.demo, arguments: [String] = [],
        environment: [String] = ["TERM=xterm", "LANG=C.UTF-8"], columns: Int = 60,
        height: Int = 12
    ) throws {
        screen = Screen(columns: columns, height: height)
        var (main, other): (Int32, Int32) = (-1, -1)
        var size = Self.size(columns, height)
        let opened = openpty(&main, &other, nil, nil, &size)
        try #require(opened == 0)
        let name = try #require(ttyname(other).map { String(cString: $0) })
        _ = fcntl(main, F_SETFD, FD_CLOEXEC)
        self.main = main
        let variables = environment.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        let values = Dictionary(uniqueKeysWithValues: variables.map { ($0[0], $0.dropFirst().first ?? "") })
        // Leading a session, the program gets the terminal as its own.
        child = try Child([program] + arguments, environment: values, terminal: name)
        close(other)
    }

    deinit {
        child.end()
        close(main)
    }

    /// The demo program, which stands beside the test program.
    static var demo: String {
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let own =
            count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : CommandLine.arguments[0]
        let fromBundle = own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return fromBundle + "/EditorDemo"
    }

    func resize(columns: Int, height: Int) {
        var size = Self.size(columns, height)
        _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    }

    private static func size(_ columns: Int, _ height: Int) -> winsize {
        winsize(ws_row: UInt16(height), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    }

    func type(_ text: String) {
        System.write(main, text.utf8)
    }

    func signal(_ number: Int32) {
        kill(child.id, number)
    }

    /// The flags of the terminal: whether lines are edited by the kernel, echoed, and signals made from keys.
    var modes: (canonical: Bool, echo: Bool, signals: Bool, flow: Bool) {
        var modes = termios()
        tcgetattr(main, &modes)
        let flags = modes.c_lflag
        return (
            flags & tcflag_t(ICANON) != 0, flags & tcflag_t(ECHO) != 0, flags & tcflag_t(ISIG) != 0,
            modes.c_iflag & tcflag_t(IXON) != 0
        )
    }

    /// Waits until the screen is as wanted, drawing what arrives meanwhile.
    func wait(
        _ what: String, seconds: Int = 60, location: SourceLocation = #_sourceLocation, until isReady: (Screen) -> Bool
    ) throws {
        var left = seconds * 50
        while !isReady(screen) {
            left -= 1
            if left < 0 || !drain() && !isReady(screen) {
                let received = screen.transcript.debugDescription
                let evidence = "waiting for \(what); the screen: \(screen.text); received: \(received)"
                Issue.record(Comment(rawValue: evidence), sourceLocation: location)
                throw TimedOut()
            }
        }
    }

    struct TimedOut: Error {}

    /// Waits for the prompt with nothing behind it, and for editing mode.
    func waitForPrompt(location: SourceLocation = #_sourceLocation) throws {
        try wait("the prompt", location: location) { $0.cursorLine == ">" && !modes.canonical }
    }

    /// Waits until the row with the cursor shows `text`.
    func waitForLine(_ text: String, location: SourceLocation = #_sourceLocation) throws {
        try wait("'\(text)'", location: location) { $0.cursorLine == text }
    }

    /// Types, and waits for what the program says it got.
    func expect(_ typed: String, gives line: String, location: SourceLocation = #_sourceLocation) throws {
        type(typed)
        let said = "got [\(line.debugDescription)]"
        try wait(said, location: location) { $0.text.contains(said) }
        try waitForPrompt(location: location)
    }

    /// Waits for the end of the program; its wait status.
    func waitForEnd(location: SourceLocation = #_sourceLocation) throws -> Int32 {
        try wait("the end", location: location) { _ in child.endStatus() != nil }
        while drain(milliseconds: 0) {}
        return child.endStatus() ?? -1
    }

    /// Takes what has arrived; `false` when the other end is closed, or at once nothing came.
    @discardableResult
    private func drain(milliseconds: Int32 = 20) -> Bool {
        guard System.wait([main], milliseconds: milliseconds)[0] else { return milliseconds > 0 }
        guard let bytes = System.read(main), !bytes.isEmpty else {
            usleep(20_000)
            return milliseconds > 0
        }
        screen.take(bytes)
        return true
    }
}
