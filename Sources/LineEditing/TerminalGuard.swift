#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Gives the terminal back as it was when the process is ended from outside while a line is being read.
///
/// A signal that ends the process restores the terminal first and is then sent again, so that the parent sees the death
/// it expects (status 128 + n in a shell). `exit` on any path restores it, too.
enum TerminalGuard {
    private struct State {
        var isArmed = false
        var descriptor: Int32 = -1
        var output: Int32 = -1
        var usesColor = false
        var modes = termios()
        var actions: (terminate: sigaction?, hangUp: sigaction?, quit: sigaction?) = (nil, nil, nil)
    }

    /// Allocated once and never freed. It is written by the thread that reads lines, with `isArmed` last when arming
    /// and first when disarming; a handler that comes in between finds it disarmed and touches nothing else.
    nonisolated(unsafe) private static let state: UnsafeMutablePointer<State> = {
        let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
        state.initialize(to: State())
        atexit { TerminalGuard.giveBack() }
        return state
    }()

    /// Ends colour, where there may be some.
    private static let plain: StaticString = "\u{1B}[0m"
    /// Leaves bracketed paste and starts a new line, without scraps of the old one below it.
    private static let farewell: StaticString = "\u{1B}[?2004l\r\n\u{1B}[J"

    /// Remembers the modes of `terminal` and stands by.
    static func arm(_ terminal: Terminal, usesColor: Bool) {
        guard tcgetattr(terminal.input, &state.pointee.modes) == 0 else { return }
        state.pointee.descriptor = terminal.input
        state.pointee.output = terminal.output
        state.pointee.usesColor = usesColor
        state.pointee.actions.terminate = SignalAction.install(end, for: SIGTERM)
        state.pointee.actions.hangUp = SignalAction.install(end, for: SIGHUP)
        state.pointee.actions.quit = SignalAction.install(end, for: SIGQUIT)
        state.pointee.isArmed = true
    }

    /// Stands down; the terminal is as it should be.
    static func disarm() {
        guard state.pointee.isArmed else { return }
        state.pointee.isArmed = false
        putBack(state.pointee.actions.terminate, for: SIGTERM)
        putBack(state.pointee.actions.hangUp, for: SIGHUP)
        putBack(state.pointee.actions.quit, for: SIGQUIT)
    }

    private static func putBack(_ action: sigaction?, for signal: Int32) {
        guard var action else { return }
        sigaction(signal, &action, nil)
    }

    /// Only calls that are safe inside a signal handler.
    private static func giveBack() {
        guard state.pointee.isArmed else { return }
        state.pointee.isArmed = false
        tcsetattr(state.pointee.descriptor, TCSANOW, &state.pointee.modes)
        if state.pointee.usesColor { _ = write(state.pointee.output, plain.utf8Start, plain.utf8CodeUnitCount) }
        _ = write(state.pointee.output, farewell.utf8Start, farewell.utf8CodeUnitCount)
    }

    private static let end: @convention(c) (Int32) -> Void = { signal in
        giveBack()
        switch signal {
        case SIGTERM: putBack(state.pointee.actions.terminate, for: signal)
        case SIGHUP: putBack(state.pointee.actions.hangUp, for: signal)
        default: putBack(state.pointee.actions.quit, for: signal)
        }
        // Blocked until the handler returns, then it ends the process or reaches the program's own handler.
        raise(signal)
    }
}
