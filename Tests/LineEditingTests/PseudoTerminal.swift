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
    private var main: Int32 = -1
    private(set) var process: pid_t = -1
    private(set) var screen: Screen
    private(set) var status: Int32?

    init(
        program: String = PseudoTerminal.demo, arguments: [String] = [],
        environment: [String] = ["TERM=xterm", "LANG=C.UTF-8"], columns: Int = 60,
        height: Int = 12
    ) throws {
        screen = Screen(columns: columns, height: height)
        var other: Int32 = -1
        let opened = openpty(&main, &other, nil, nil, nil)
        try #require(opened == 0)
        resize(columns: columns, height: height)
        let name = try #require(ttyname(other).map { String(cString: $0) })
        _ = fcntl(main, F_SETFD, FD_CLOEXEC)
        process = try Self.spawn(program, arguments, environment, terminal: name)
        close(other)
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
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

    private static func spawn(
        _ program: String, _ arguments: [String], _ environment: [String], terminal: String
    ) throws -> pid_t {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #else
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // Leading a session, the program gets the first terminal that it opens as its own. Threads that run tests may
        // block signals; the program must not.
        var unblocked = sigset_t()
        sigemptyset(&unblocked)
        posix_spawnattr_setsigmask(&attributes, &unblocked)
        // Whoever runs the tests may ignore signals, such as nohup does.
        var unignored = sigset_t()
        sigfillset(&unignored)
        posix_spawnattr_setsigdefault(&attributes, &unignored)
        #if canImport(Glibc)
            // POSIX_SPAWN_SETSID, which is imported from Darwin only.
            let leadsSession: Int32 = 0x80
        #else
            let leadsSession = POSIX_SPAWN_SETSID
        #endif
        posix_spawnattr_setflags(
            &attributes, Int16(leadsSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)))
        for descriptor in 0..<3 as Range<Int32> {
            posix_spawn_file_actions_addopen(&actions, descriptor, terminal, O_RDWR, 0)
        }
        var process: pid_t = 0
        var argv = ([program] + arguments).map { strdup($0) } + [nil]
        var envp = environment.map { strdup($0) } + [nil]
        defer { for text in argv + envp { free(text) } }
        let result = posix_spawn(&process, program, &actions, &attributes, &argv, &envp)
        try #require(result == 0, "\(program) did not start")
        return process
    }

    func resize(columns: Int, height: Int) {
        var size = winsize(ws_row: UInt16(height), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    }

    func type(_ text: String) {
        System.write(main, text.utf8)
    }

    func signal(_ number: Int32) {
        kill(process, number)
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
        var result: Int32 = 0
        try wait("the end", location: location) { _ in
            if status == nil, waitpid(process, &result, WNOHANG) == process { status = result }
            return status != nil
        }
        while drain(milliseconds: 0) {}
        return status ?? -1
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
