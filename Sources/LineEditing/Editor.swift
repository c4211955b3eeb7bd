/// What an editor starts from.
struct EditorSetup {
    /// The history that Up walks through and suggestions come from, oldest first.
    var entries: [String] = []
    /// The lines that Ctrl-R searches, oldest first; `nil`: `entries`. Asked when a search begins.
    var searchedLines: (() -> [String])?
    /// Lines that are suggested when the history has none.
    var examples: [String] = []
    var isSuggesting = true
    var completer: Completer?
    var bindings = KeyBindings()
    /// What Ctrl-Y would insert.
    var killRing = KillRing()
}

/// Keys in, changes of the line out: everything that editing means, without a screen.
struct Editor {
    var buffer = EditBuffer()
    var search: HistorySearch?
    /// The list that Tab walks through, while it does.
    var menu: CompletionMenu?
    var undoStack = UndoStack()
    var browser: HistoryBrowser
    var killRing: KillRing
    /// What Ctrl-Y has just inserted, for Alt-Y.
    var yanked: Range<Int>?
    private var keys: KeyInterpreter
    private var suggestions: SuggestionFinder?
    let setup: EditorSetup

    /// What the screen has to do after a key, besides showing the line.
    enum Effect: Equatable {
        case none
        /// The line is finished.
        case accept
        /// The line was given up; whether there was something in it.
        case cancel(hadText: Bool)
        case endOfInput
        case clearScreen, suspend, beep, editElsewhere
        case list([Candidate], ListPart)
    }

    /// Which page of a list is to be shown.
    enum ListPart: Equatable {
        case first, next, previous
        /// The one with this candidate, unless it is the last one shown.
        case with(Int)
    }

    init(_ setup: EditorSetup = EditorSetup()) {
        self.setup = setup
        killRing = setup.killRing
        browser = HistoryBrowser(setup.entries)
        keys = KeyInterpreter(setup.bindings)
        if setup.isSuggesting { suggestions = SuggestionFinder(entries: setup.entries, examples: setup.examples) }
    }

    /// Does what `key` asks for.
    ///
    /// - Returns: What the screen has to do, in order; nothing follows the end of the line.
    mutating func take(_ key: Key) -> [Effect] {
        var effects: [Effect] = []
        for command in keys.take(key) {
            let effect = perform(command)
            if effect != .none { effects.append(effect) }
            if effect.isEnd { break }
        }
        if keys.isInViCommands { stayOnCharacters() }
        return effects
    }

    /// The rest of a line that the line may become; only with the cursor at its end.
    mutating func suggestion() -> String? {
        guard search == nil, menu?.selected == nil, buffer.cursor == buffer.characters.count else { return nil }
        return suggestions?.rest(of: buffer.text)
    }

    /// Replaces the whole line, as one step for undo.
    mutating func replaceLine(with line: EditBuffer) {
        guard line != buffer else { return }
        undoStack.record(buffer, typed: nil)
        browser.endWalk()
        buffer = line
    }

    private mutating func perform(_ command: EditCommand) -> Effect {
        if search != nil, let effect = performInSearch(command) { return effect }
        if menu != nil, let effect = performInMenu(command) { return effect }
        if !command.isKill { killRing.endRun() }
        if command != .yankEarlier { yanked = command == .yank ? yanked : nil }
        switch command {
        case .accept: return acceptOrContinue()
        case .cancel: return .cancel(hadText: !buffer.isEmpty)
        case .deleteOrLeave where buffer.isEmpty: return .endOfInput
        case .endOfInput: return .endOfInput
        case .clearScreen: return .clearScreen
        case .suspend: return .suspend
        case .editElsewhere: return .editElsewhere
        case .complete, .completeBackward: return complete()
        case .searchOlder, .searchNewer: return beginSearch()
        case .undo: return restore(undoStack.undo(from: buffer))
        case .redo: return restore(undoStack.redo(from: buffer))
        case .up, .down, .oldest, .newest: return moveVertically(command)
        case .right, .wordRight:
            if takeSuggestion(wordOnly: command == .wordRight) { return .none }
            return move(command)
        default: return target(of: command) == nil ? change(command) : move(command)
        }
    }

    private mutating func takeSuggestion(wordOnly: Bool) -> Bool {
        guard let rest = suggestion() else { return false }
        let before = buffer
        buffer.insert(wordOnly ? SuggestionFinder.firstWord(of: rest) : rest)
        undoStack.record(before, typed: nil)
        browser.endWalk()
        return true
    }

    private mutating func acceptOrContinue() -> Effect {
        // A backslash at the end asks for another row, as in shells.
        guard buffer.cursor == buffer.characters.count, buffer.characters.last == "\\" else { return .accept }
        let before = buffer
        buffer.replace((buffer.cursor - 1)..<buffer.cursor, with: "\n")
        undoStack.record(before, typed: nil)
        return .none
    }

    /// Among vi's commands the cursor is on a character, never behind the last one.
    private mutating func stayOnCharacters() {
        guard search == nil, buffer.cursor == buffer.rowEnd, buffer.cursor > buffer.rowStart else { return }
        buffer.moveCursor(to: buffer.cursor - 1)
    }
}

extension Editor.Effect {
    /// Whether it ends the read.
    fileprivate var isEnd: Bool {
        switch self {
        case .accept, .cancel, .endOfInput: true
        default: false
        }
    }
}
