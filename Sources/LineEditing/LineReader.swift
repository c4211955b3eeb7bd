#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads lines from a terminal, with editing, history and completion.
///
/// The layers, each knowing only the one before: bytes to keys (`KeyParser`), keys to edits (`KeyBindings`), edits to
/// buffer (`Editor`), buffer to screen (`Frame`, `Painter`). Only `EditSession`, which joins them, meets the terminal
/// and libedit.
///
/// Use it from one thread. Between reads the terminal is in the state it was found in.
public final class LineReader: LineSource {
    /// The lines that Up and Ctrl-R find. Add each line that should be found from the next read on.
    public var history = History()
    /// What Tab asks; none means that Tab does nothing.
    public var completer: Completer?
    /// A line printed when Ctrl-C comes while nothing is typed.
    public var emptyCancelHint: String?

    private let terminal: Terminal
    private let libedit: Libedit
    private let keys: KeySource
    private var kills = KillRing()

    /// - Parameters:
    ///   - program: The name that selects lines of `~/.editrc`.
    ///   - terminalType: The variable TERM.
    /// - Returns: `nil` unless both descriptors are terminals of a kind that can move its cursor; use
    ///   ``PlainLineReader`` then.
    public init?(program: String, input: Int32 = 0, output: Int32 = 1, terminalType: String? = nil) {
        let type = terminalType ?? System.environment("TERM")
        guard Terminal.canEdit(input: input, output: output, type: type) else { return nil }
        Terminal.useUTF8()
        terminal = Terminal(input: input, output: output)
        keys = KeySource(input: input)
        guard let libedit = Libedit(program: program, terminal: terminal) else { return nil }
        self.libedit = libedit
    }

    /// Shows `prompt` and waits for a line.
    ///
    /// - Returns: ``ReadResult/interrupted`` after Ctrl-C, with the cursor on a fresh line.
    public func readLine(prompt: Prompt) -> ReadResult {
        let editor = Editor(entries: history.entries, killRing: kills, completer: completer)
        var session = EditSession(terminal: terminal, libedit: libedit, keys: keys, editor: editor, prompt: prompt)
        session.emptyCancelHint = emptyCancelHint
        var result = ReadResult.endOfInput
        TerminalGuard.arm(input: terminal.input, output: terminal.output)
        let signals = SignalPipe.catchSignals([SIGINT, SIGTSTP, SIGCONT, SIGWINCH])
        libedit.withEditingMode {
            terminal.setBracketedPaste(true)
            result = session.run()
            terminal.setBracketedPaste(false)
        }
        signals.restore()
        TerminalGuard.disarm()
        kills = session.editor.kills
        return result
    }
}
