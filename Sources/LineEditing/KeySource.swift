#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Waits for keys and signals, and keeps the keys that came too early for the next read.
final class KeySource {
    enum Event {
        case key(Key)
        case signal(Int32)
        /// The terminal is gone, or its end of file was set.
        case end
    }

    /// After Escape, the rest of a sequence comes at once, also over a slow line; a person takes longer.
    private static let escapeTimeout: Int32 = 60
    /// A paste that stops this long without its end mark has lost it.
    private static let pasteTimeout: Int32 = 3_000

    private let input: Int32
    private var parser = KeyParser()
    private var pending: [Key] = []
    private var signals: [Int32] = []

    init(input: Int32) {
        self.input = input
    }

    /// The next event that is there already; `nil` when one has to wait for it.
    func ready() -> Event? {
        signals += SignalPipe.take()
        if !signals.isEmpty { return .signal(signals.removeFirst()) }
        if !pending.isEmpty { return .key(pending.removeFirst()) }
        return nil
    }

    /// Waits for keys or signals; ask ``ready()`` for them.
    ///
    /// - Returns: `false` at the end of input.
    func wait() -> Bool {
        let limit = parser.isPasting ? Self.pasteTimeout : parser.isWaiting ? Self.escapeTimeout : -1
        let ready = System.wait([input, SignalPipe.descriptor], milliseconds: limit)
        if ready[0] { return read() }
        if !ready[1] && limit >= 0 { pending = parser.flush() }
        return true
    }

    /// Takes `bytes` that another program has read from the terminal.
    func typeAhead(_ bytes: [UInt8]) {
        pending += parser.take(bytes)
    }

    /// Takes what was typed before the terminal came into editing mode. The kernel has made newlines of Enter there,
    /// and an end of file of Ctrl-D; here they are keys again.
    func takeTypedAhead() {
        var modes = termios()
        guard tcgetattr(input, &modes) == 0, modes.c_lflag & tcflag_t(ICANON) != 0 else { return }
        while System.wait([input], milliseconds: 0)[0] {
            guard let bytes = System.read(input) else { return }
            pending += parser.take(bytes.map { $0 == 0x0A ? 0x0D : $0 })
            if bytes.isEmpty { return pending.append(.control("d")) }
        }
    }

    /// Signals that came while the process stood still say nothing new.
    func forgetSignals() {
        _ = SignalPipe.take()
        signals = []
    }

    private func read() -> Bool {
        guard let bytes = System.read(input) else { return errno == EAGAIN }
        pending += parser.take(bytes)
        return !bytes.isEmpty
    }
}
