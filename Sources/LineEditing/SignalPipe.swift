#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Turns signals into bytes that a reader can wait for together with keys.
///
/// One pipe for the process, as signal handlers belong to the process. Handlers stand only between ``catchSignals(_:)``
/// and the restoring of what it returned.
enum SignalPipe {
    /// The two ends of the pipe: reading, writing. Both close on exec and never block.
    ///
    /// The memory is written once, before any handler stands (`static let` runs once), and only read afterwards, so
    /// threads and handlers may share it.
    nonisolated(unsafe) private static let ends: UnsafeMutablePointer<Int32> = {
        let ends = UnsafeMutablePointer<Int32>.allocate(capacity: 2)
        ends.initialize(repeating: -1, count: 2)
        guard pipe(ends) == 0 else { return ends }
        for index in 0..<2 {
            _ = fcntl(ends[index], F_SETFD, FD_CLOEXEC)
            _ = fcntl(ends[index], F_SETFL, O_NONBLOCK)
        }
        return ends
    }()

    /// Readable when a signal came; -1 when the system had no pipe left.
    static var descriptor: Int32 { ends[0] }

    /// What was in place before, to be put back in the end.
    struct Saved {
        fileprivate var actions: [(signal: Int32, action: sigaction)] = []

        /// Puts the earlier handlers back.
        func restore() {
            for (signal, action) in actions {
                var action = action
                sigaction(signal, &action, nil)
            }
        }
    }

    /// Lets `signals` arrive in the pipe. One that is ignored stays ignored.
    static func catchSignals(_ signals: [Int32]) -> Saved {
        _ = ends
        var saved = Saved()
        for signal in signals {
            guard let before = SignalAction.install(note, for: signal) else { continue }
            saved.actions.append((signal, before))
        }
        return saved
    }

    /// The signals that came since the last call.
    static func take() -> [Int32] {
        (System.read(descriptor, limit: 64) ?? []).map(Int32.init)
    }

    private static let note: @convention(c) (Int32) -> Void = { signal in
        let before = errno
        var byte = UInt8(truncatingIfNeeded: signal)
        _ = write(ends[1], &byte, 1)
        errno = before
    }
}

/// Sets signal handlers on both families of systems, whose C structures differ.
enum SignalAction {
    /// Installs `handler`, unless the signal is ignored.
    ///
    /// - Returns: What was there before; `nil` when the signal stays ignored.
    static func install(_ handler: @escaping @convention(c) (Int32) -> Void, for signal: Int32) -> sigaction? {
        var before = sigaction()
        sigaction(signal, nil, &before)
        if isIgnored(before) { return nil }
        var action = sigaction()
        sigemptyset(&action.sa_mask)
        // No SA_RESTART is needed: every call here looks at EINTR.
        #if canImport(Glibc)
            action.__sigaction_handler.sa_handler = handler
        #else
            action.__sigaction_u.__sa_handler = handler
        #endif
        sigaction(signal, &action, nil)
        return before
    }

    /// Stops the whole process group, as the terminal does on Ctrl-Z. Returns when the process is continued, or at once
    /// when nobody could continue it.
    static func stopProcessGroup() {
        withStandardStop { _ = kill(0, SIGTSTP) }
    }

    /// Runs `body` while Ctrl-Z stops this process as it does any other.
    static func withStandardStop<Result>(_ body: () -> Result) -> Result {
        var before = sigaction()
        var standard = sigaction()
        sigemptyset(&standard.sa_mask)
        sigaction(SIGTSTP, &standard, &before)
        defer { sigaction(SIGTSTP, &before, nil) }
        return body()
    }

    private static func isIgnored(_ action: sigaction) -> Bool {
        #if canImport(Glibc)
            let handler = action.__sigaction_handler.sa_handler
        #else
            let handler = action.__sigaction_u.__sa_handler
        #endif
        // SIG_IGN is the address 1.
        return unsafeBitCast(handler, to: Int.self) == 1
    }
}
