#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a program does between two lines, such as printing a long answer: Ctrl-C stops it, and keys typed meanwhile
/// wait unseen for the next prompt.
public final class Work {
    private let terminal: Terminal
    /// Whether Ctrl-C has come. Look at it now and then when the work takes long.
    public var isInterrupted: Bool {
        if !wasInterrupted { wasInterrupted = SignalPipe.take().contains(SIGINT) }
        return wasInterrupted
    }
    private var wasInterrupted = false
    /// Whether the last thing written ended its line.
    private var isAtLineStart = true

    init(_ terminal: Terminal) {
        self.terminal = terminal
    }

    /// Writes `text` row by row, until Ctrl-C comes. Controls in it are sent as they are.
    ///
    /// - Returns: Whether to go on: `false` once Ctrl-C has come, or when the terminal is gone.
    public func write(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            if isInterrupted { return false }
            let row = rest.prefix { $0 != 0x0A }.count + 1
            let piece = rest.prefix(min(row, Self.longestPiece))
            guard let count = System.writeSome(terminal.output, piece) else { return false }
            rest = rest.dropFirst(count)
            if count > 0 { isAtLineStart = piece.prefix(count).last == 0x0A }
        }
        return !isInterrupted
    }

    /// Bytes that even a slow line takes in a moment.
    private static let longestPiece = 512

    /// Shows that the work was stopped, and starts a new line.
    func end() {
        guard isInterrupted else { return }
        terminal.write("^C\n")
    }
}

extension Terminal {
    /// Runs `body` without echo and with keys kept as they are, so that the next read gets them. Ctrl-C still makes a
    /// signal; Ctrl-Z waits like any other key.
    func withoutEcho(_ body: () throws -> Void) rethrows {
        var before = termios()
        guard tcgetattr(input, &before) == 0 else { return try body() }
        var quiet = before
        quiet.c_lflag &= ~tcflag_t(ICANON | ECHO)
        // Ctrl-C would throw away the keys that wait.
        quiet.c_lflag |= tcflag_t(NOFLSH)
        quiet.c_iflag &= ~tcflag_t(ICRNL | INLCR)
        quiet.setControl(VSUSP, to: 0)
        quiet.setControl(VMIN, to: 1)
        quiet.setControl(VTIME, to: 0)
        tcsetattr(input, TCSANOW, &quiet)
        defer { tcsetattr(input, TCSANOW, &before) }
        try body()
    }
}

extension termios {
    /// Sets one special character. C's array arrives as a tuple here.
    fileprivate mutating func setControl(_ index: Int32, to value: cc_t) {
        withUnsafeMutableBytes(of: &c_cc) { $0.storeBytes(of: value, toByteOffset: Int(index), as: cc_t.self) }
    }
}
