#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads lines from a terminal, with editing, history, suggestions and completion.
///
/// The layers, each knowing only the one before: bytes to keys (`KeyParser`), keys to edits (`KeyInterpreter`), edits
/// to buffer (`Editor`), buffer to screen (`Frame`, `Painter`). Only `EditSession`, which joins them, meets the
/// terminal and libedit.
///
/// Use it from one thread. Between reads the terminal is in the state it was found in.
public final class LineReader: LineSource {
    /// The lines that Up finds. Add each line that should be found from the next read on.
    public var history = History()
    /// The lines that Ctrl-R searches, oldest first, such as those of all windows; `nil`: those of ``history``. It is
    /// called when a search begins.
    public var searchedLines: (() -> [String])?
    /// Whether the rest of a fitting line is shown faintly after the cursor. Without colours it is not shown at all.
    public var isSuggesting = true
    /// Lines to suggest where the history has none.
    public var examples: [String] = []
    /// What Tab asks; none means that Tab does nothing.
    public var completer: Completer?
    /// Says what is coloured while it is typed.
    public var highlighter: Highlighter?
    /// Whether anything is coloured.
    public var usesColor = true
    /// A line printed when Ctrl-C comes while nothing is typed.
    public var emptyCancelHint: String?

    private let program: String
    private let terminal: Terminal
    private let libedit: Libedit
    private let keys: KeySource
    private var kills = KillRing()
    private var bindings = KeyBindings()

    /// - Parameters:
    ///   - program: The name that selects lines of `~/.editrc`.
    ///   - terminalType: The variable TERM.
    /// - Returns: `nil` unless both descriptors are terminals of a kind that can move its cursor; use
    ///   ``PlainLineReader`` then.
    public init?(program: String, input: Int32 = 0, output: Int32 = 1, terminalType: String? = nil) {
        let type = terminalType ?? System.environment("TERM")
        guard Terminal.canEdit(input: input, output: output, type: type) else { return nil }
        Terminal.useUTF8()
        self.program = program
        terminal = Terminal(input: input, output: output)
        keys = KeySource(input: input)
        guard let libedit = Libedit(program: program, terminal: terminal) else { return nil }
        self.libedit = libedit
    }

    /// Takes the key bindings of a file in the form of editrc(5): `bind -v` for the keys of vi, `bind KEY COMMAND` for
    /// own ones.
    ///
    /// - Returns: A sentence for each mistake, with the path and line. The rest of the file counts all the same. A file
    ///   that is not there is no mistake.
    public func readKeyBindings(from path: String) -> [String] {
        let (bindings, mistakes) = EditrcFile.read(path, program: program)
        self.bindings = bindings
        return mistakes
    }

    /// Shows `prompt` and waits for a line.
    ///
    /// - Returns: ``ReadResult/interrupted`` after Ctrl-C, with the cursor on a fresh line.
    public func readLine(prompt: Prompt) -> ReadResult {
        var prompt = prompt
        if !usesColor { prompt.sgr = nil }
        var session = EditSession(
            terminal: terminal, libedit: libedit, keys: keys, editor: Editor(setup), prompt: prompt,
            highlighter: usesColor ? highlighter : nil)
        session.emptyCancelHint = emptyCancelHint
        var result = ReadResult.endOfInput
        TerminalGuard.arm(terminal, usesColor: usesColor)
        let signals = SignalPipe.catchSignals([SIGINT, SIGTSTP, SIGCONT, SIGWINCH])
        keys.takeTypedAhead()
        libedit.withEditingMode {
            terminal.setBracketedPaste(true)
            result = session.run()
            terminal.setBracketedPaste(false)
        }
        signals.restore()
        TerminalGuard.disarm()
        kills = session.editor.killRing
        return result
    }

    /// Takes `bytes` as typed before what waits at the terminal, for the next read.
    public func typeAhead(_ bytes: [UInt8]) {
        keys.typeAhead(bytes)
    }

    /// Runs `body`, such as printing an answer, so that Ctrl-C stops it and keys typed meanwhile wait
    /// for the next read.
    ///
    /// - Parameter body: Prints by ``Work/write(_:)``, and stops when that says so.
    /// - Returns: Whether `body` was left to its end. If it was not, the cursor is on a fresh line.
    @discardableResult
    public func whileWorking(_ body: (Work) throws -> Void) rethrows -> Bool {
        let work = Work(terminal)
        TerminalGuard.arm(terminal, usesColor: usesColor)
        let signals = SignalPipe.catchSignals([SIGINT])
        defer {
            signals.restore()
            TerminalGuard.disarm()
        }
        keys.forgetSignals()
        try terminal.withoutEcho { try body(work) }
        work.end()
        return !work.isInterrupted
    }

    private var setup: EditorSetup {
        var setup = EditorSetup()
        setup.entries = history.entries
        setup.searchedLines = searchedLines
        setup.examples = examples
        setup.isSuggesting = isSuggesting && usesColor
        setup.completer = completer
        setup.bindings = bindings
        setup.killRing = kills
        return setup
    }
}
