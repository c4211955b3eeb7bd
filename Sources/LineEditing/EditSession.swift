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
    private var colors: LineColors
    private var pager = ListPager()
    private var painter = Painter()
    private var size: (columns: Int, rows: Int)

    init(
        terminal: Terminal, libedit: Libedit, keys: KeySource, editor: Editor, prompt: Prompt,
        highlighter: Highlighter?
    ) {
        self.terminal = terminal
        self.libedit = libedit
        self.keys = keys
        self.editor = editor
        self.prompt = prompt
        colors = LineColors(highlighter)
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
        case .key(let key): return take(key)
        case .end: return finish(.endOfInput)
        case .signal(SIGINT): return take(.control("c"))
        case .signal(SIGTSTP): suspend()
        case .signal(SIGCONT): resume()
        case .signal: resize()
        }
        return nil
    }

    private mutating func take(_ key: Key) -> ReadResult? {
        for effect in editor.take(key) {
            if let result = perform(effect) { return result }
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
        case .list(let candidates, let part): list(candidates, part)
        case .editElsewhere: editElsewhere()
        }
        return nil
    }

    // MARK: Screen

    private mutating func paint() {
        if terminal.size != size { resize() }
        painter.paint(frame(), height: size.rows)
        flush()
    }

    /// Shows the line a last time and goes to a new line below it.
    private mutating func finish(_ result: ReadResult, mark: String = "") -> ReadResult {
        var line = editor.buffer
        line.moveCursor(to: line.characters.count)
        let last = Frame(prompt: prompt, line: line, colors: colors.colors(of: line), columns: size.columns)
        painter.paint(last, height: size.rows)
        painter.leave(with: mark)
        flush()
        return result
    }

    private mutating func frame() -> Frame {
        guard let search = editor.search else {
            return Frame(
                prompt: prompt, line: editor.buffer, colors: colors.colors(of: editor.buffer),
                suggestion: editor.suggestion(), columns: size.columns)
        }
        let label = search.failed ? "no match for" : "search"
        let searching = Prompt("\(label) '\(search.query)': ", sgr: prompt.sgr, continuation: prompt.continuation)
        return Frame(prompt: searching, line: search.line, columns: size.columns)
    }

    /// Prints the choices where the line stood, and the line under them.
    private mutating func list(_ candidates: [Candidate], _ part: Editor.ListPart) {
        let lineRows = min(frame().rows.count, size.rows - 1)
        let rows = pager.rows(
            part, of: candidates, columns: size.columns - 1, rows: max(size.rows - lineRows - 1, 2))
        guard !rows.isEmpty else { return }
        painter.erase()
        painter.writeLines(rows)
    }

    private mutating func flush() {
        terminal.write(painter.takeOutput())
    }

    // MARK: Giving the terminal away

    /// Opens the line in the user's editor, and takes what comes back.
    private mutating func editElsewhere() {
        leaveForAWhile()
        let result = ExternalEditor.edit(editor.buffer.text)
        keys.forgetSignals()
        enterAgain()
        switch result {
        case .success(let text): editor.replaceLine(with: EditBuffer(text))
        case .failure(let failure): painter.writeLines([visibleOnOneLine(failure.message)])
        }
    }

    private mutating func resize() {
        let new = terminal.size
        guard new != size else { return }
        size = new
        painter.eraseAfterResize(columns: new.columns)
    }

    /// Stops the process as Ctrl-Z does elsewhere, and goes on where it was when it is continued.
    private mutating func suspend() {
        leaveForAWhile()
        SignalAction.stopProcessGroup()
        keys.forgetSignals()
        enterAgain()
    }

    /// Continued after a stop that nobody announced: someone else had the terminal meanwhile.
    private mutating func resume() {
        libedit.setEditingMode(false)
        enterAgain()
    }

    private mutating func leaveForAWhile() {
        painter.paint(
            Frame(prompt: prompt, line: editor.buffer, colors: colors.colors(of: editor.buffer), columns: size.columns),
            height: size.rows)
        painter.leave()
        flush()
        terminal.setBracketedPaste(false)
        libedit.setEditingMode(false)
    }

    private mutating func enterAgain() {
        libedit.setEditingMode(true)
        terminal.setBracketedPaste(true)
        size = terminal.size
        painter.forget()
    }
}
