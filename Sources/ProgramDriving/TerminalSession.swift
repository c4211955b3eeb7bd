import Foundation

/// A program on a pseudo-terminal of its own.
package final class TerminalSession {
    private let main: Int32
    private let child: Child
    /// What it wrote since the last `type`.
    private var written: [UInt8] = []

    /// - Throws: ``DrivingError`` when there is no terminal to be had, or the program cannot be started.
    package init(_ arguments: [String], environment: [String: String], columns: UInt16 = 100, rows: UInt16 = 30) throws
    {
        var (main, other): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&main, &other, nil, nil, &size) == 0, let name = Self.name(ofTerminal: other) else {
            throw DrivingError.cannotStart(arguments[0], String(cString: strerror(errno)))
        }
        _ = fcntl(main, F_SETFD, FD_CLOEXEC)
        self.main = main
        child = try Child(arguments, environment: environment, terminal: name)
        close(other)
    }

    /// The path of a terminal; nil when it has none.
    private static func name(ofTerminal descriptor: Int32) -> String? {
        // `ttyname` gives the same bytes to all threads, where the name of a terminal opened by another
        // may stand by now.
        var name = [CChar](repeating: 0, count: Int(PATH_MAX))
        guard ttyname_r(descriptor, &name, name.count) == 0 else { return nil }
        return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    }

    deinit {
        if child.endStatus() == nil { child.end() }
        close(main)
    }

    /// Sends `text` as if it were typed, and forgets what was written before.
    package func type(_ text: String) throws {
        written.removeAll(keepingCapacity: true)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            // A terminal takes in some thousand bytes at a time, and no more while its own output waits to be read.
            let count = rest.prefix(1_024).withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR || errno == EAGAIN else {
                throw DrivingError.saidNothing("a program that takes '\(text)'")
            }
            rest = rest.dropFirst(max(count, 0))
            // What ends the program may be what was typed.
            if !rest.isEmpty { try take(milliseconds: 0) }
        }
    }

    /// Waits until what it wrote since the last `type` holds `text`.
    package func waitFor(_ text: String) throws {
        let wanted = Array(text.utf8)
        let deadline = ContinuousClock.now + .seconds(60)
        while !contains(wanted) {
            guard ContinuousClock.now < deadline else { throw DrivingError.saidNothing("'\(text)'") }
            try take(milliseconds: 1_000)
        }
    }

    /// Waits until it reads single keys, and nothing more is drawn.
    package func waitUntilReady() throws {
        let deadline = ContinuousClock.now + .seconds(60)
        var modes = termios()
        repeat {
            guard ContinuousClock.now < deadline else { throw DrivingError.saidNothing("a program that reads keys") }
            tcgetattr(main, &modes)
            try take(milliseconds: 20)
        } while modes.c_lflag & tcflag_t(ICANON) != 0
        while try take(milliseconds: 50) {}
    }

    /// Waits until the program has ended; its wait status.
    package func waitForEnd() throws -> Int32 {
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            if let status = child.endStatus() { return status }
            _ = try? take(milliseconds: 20)
        }
        throw DrivingError.saidNothing("the end")
    }

    /// Sends a signal to the program.
    package func signal(_ number: Int32) { kill(child.id, number) }

    /// Changes the size of the terminal.
    package func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    }

    /// What the program wrote since the last `type`, with its control sequences.
    package var output: String { String(decoding: written, as: UTF8.self) }

    private func contains(_ wanted: [UInt8]) -> Bool {
        guard written.count >= wanted.count else { return false }
        return (0...(written.count - wanted.count)).contains { written[$0...].starts(with: wanted) }
    }

    /// Takes what is there; whether anything was.
    @discardableResult
    private func take(milliseconds: Int32) throws -> Bool {
        var wait = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
        guard poll(&wait, 1, milliseconds) > 0 else { return false }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(main, &chunk, chunk.count)
        guard count > 0 else { throw DrivingError.saidNothing("more from a program that ended") }
        written += chunk[..<count]
        return true
    }
}
