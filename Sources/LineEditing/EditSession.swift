import TerminalText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One read of a line: keys go to the editor, its line goes to the screen, until it is finished.
struct EditSession {
    let terminal: Terminal
    let libedit: Libedit
    let keys: KeySource
    private(set) var editor: Editor
    let prompt: Prompt
    var emptyCancelHint: String?
    private var painter = Painter()
    private var size: (columns: Int, rows: Int)

    init(terminal: Terminal, libedit: Libedit, keys: KeySource, editor: Editor, prompt: Prompt) {
        self.terminal = terminal
        self.libedit = libedit
        self.keys = keys
        self.editor = editor
        self.prompt = prompt
        size = terminal.size
    }

    /// Works until the line is finished. The terminal must be in editing mode.
    mutating func run() -> ReadResult {
        while true {
            while let event = keys.ready() {
                if let result = take(event) { return result }
            }
            paint()
            guard keys.wait() else { return finish(.endOfInput) }
        }
    }

    private mutating func take(_ event: KeySource.Event) -> ReadResult? {
        switch event {
        case .key(let key): return perform(editor.take(key))
        case .end: return finish(.endOfInput)
        case .signal(SIGINT): return perform(editor.take(.control("c")))
        case .signal(SIGTSTP): suspend()
        case .signal(SIGCONT): resume()
        case .signal: resize()
        }
        return nil
    }

    /// Does what a key asks of the screen; not `nil` when it ends the read.
    private mutating func perform(_ effect: Editor.Effect) -> ReadResult? {
        switch effect {
        case .none: break
        case .beep: painter.beep()
        case .accept: return finish(.line(editor.buffer.text))
        case .cancel(let hadText):
            let result = finish(.interrupted, mark: "^C")
            if !hadText, let emptyCancelHint { terminal.write(visibleOnOneLine(emptyCancelHint) + "\r\n") }
            return result
        case .endOfInput: return finish(.endOfInput)
        case .clearScreen: painter.clearScreen()
        case .suspend: suspend()
        case .list(let candidates): list(candidates)
        }
        return nil
    }

    // MARK: Screen

    private mutating func paint() {
        if terminal.size != size { resize() }
        painter.paint(frame, height: size.rows)
        flush()
    }

    /// Shows the line a last time and goes to a new line below it.
    private mutating func finish(_ result: ReadResult, mark: String = "") -> ReadResult {
        var line = editor.buffer
        line.moveCursor(to: line.characters.count)
        painter.paint(Frame(prompt: prompt, line: line, columns: size.columns), height: size.rows)
        painter.leave(with: mark)
        flush()
        return result
    }

    private var frame: Frame {
        guard let search = editor.search else {
            return Frame(prompt: prompt, line: editor.buffer, columns: size.columns)
        }
        let label = search.failed ? "no match for" : "search"
        let searching = Prompt("\(label) '\(search.query)': ", sgr: prompt.sgr, continuation: prompt.continuation)
        return Frame(prompt: searching, line: search.line, columns: size.columns)
    }

    /// Prints the choices where the line stood, and the line under them.
    private mutating func list(_ candidates: [Candidate]) {
        let lineRows = min(frame.rows.count, size.rows - 1)
        let rows = CandidateList.rows(
            for: candidates, columns: size.columns - 1, rows: max(size.rows - lineRows - 1, 1))
        painter.erase()
        painter.writeLines(rows)
    }

    private mutating func flush() {
        terminal.write(painter.takeOutput())
    }

    // MARK: Signals

    private mutating func resize() {
        let new = terminal.size
        guard new != size else { return }
        size = new
        painter.eraseAfterResize(columns: new.columns)
    }

    /// Stops the process as Ctrl-Z does elsewhere, and goes on where it was when it is continued.
    private mutating func suspend() {
        painter.paint(frame, height: size.rows)
        painter.leave()
        flush()
        terminal.setBracketedPaste(false)
        libedit.setEditingMode(false)
        SignalAction.stopProcessGroup()
        keys.forgetSignals()
        enterAgain()
    }

    /// Continued after a stop that nobody announced: someone else had the terminal meanwhile.
    private mutating func resume() {
        libedit.setEditingMode(false)
        enterAgain()
    }

    private mutating func enterAgain() {
        libedit.setEditingMode(true)
        terminal.setBracketedPaste(true)
        size = terminal.size
        painter.forget()
    }
}
