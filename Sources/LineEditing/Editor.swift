/// Keys in, changes of the line out: everything that editing means, without a screen.
struct Editor {
    private(set) var buffer = EditBuffer()
    private(set) var search: HistorySearch?
    private var undoStack = UndoStack()
    private var browser: HistoryBrowser
    private var killRing: KillRing
    private let entries: [String]
    private let completer: Completer?

    /// What the screen has to do after a key, besides showing the line.
    enum Effect: Equatable {
        case none
        /// The line is finished.
        case accept
        /// The line was given up; whether there was something in it.
        case cancel(hadText: Bool)
        case endOfInput
        case clearScreen, suspend, beep
        case list([Candidate])
    }

    /// - Parameter entries: The history, oldest first.
    init(entries: [String] = [], killRing: KillRing = KillRing(), completer: Completer? = nil) {
        self.entries = entries
        self.killRing = killRing
        self.completer = completer
        browser = HistoryBrowser(entries)
    }

    /// What Ctrl-Y would insert, to be carried into the next line.
    var kills: KillRing { killRing }

    /// Does what `key` asks for.
    mutating func take(_ key: Key) -> Effect {
        let command = KeyBindings.command(for: key)
        if search != nil, let effect = takeInSearch(command) { return effect }
        if !command.isKill { killRing.endRun() }
        switch command {
        case .accept: return acceptOrContinue()
        case .cancel: return .cancel(hadText: !buffer.isEmpty)
        case .deleteOrLeave where buffer.isEmpty: return .endOfInput
        case .clearScreen: return .clearScreen
        case .suspend: return .suspend
        case .complete: return complete()
        case .searchOlder, .searchNewer:
            search = HistorySearch(entries, draft: buffer)
            return .none
        case .undo: return restore(undoStack.undo(from: buffer))
        case .redo: return restore(undoStack.redo(from: buffer))
        case .up, .down, .oldest, .newest: return moveVertically(command)
        default: break
        }
        if let target = target(of: command) {
            undoStack.endStep()
            buffer.moveCursor(to: target)
            return .none
        }
        return change(command)
    }

    // MARK: Moving

    /// Where a command of movement puts the cursor; `nil` for other commands.
    private func target(of command: EditCommand) -> Int? {
        switch command {
        case .left: buffer.cursor - 1
        case .right: buffer.cursor + 1
        case .wordLeft: buffer.wordStart
        case .wordRight: buffer.wordEnd
        case .rowStart: buffer.rowStart
        case .rowEnd: buffer.rowEnd
        default: nil
        }
    }

    /// Up and Down move between the rows of the line first, and leave it for the history at its first and last row.
    private mutating func moveVertically(_ command: EditCommand) -> Effect {
        undoStack.endStep()
        if command == .up || command == .down, let place = buffer.position(rowsDown: command == .up ? -1 : 1) {
            buffer.moveCursor(to: place)
            return .none
        }
        let before = buffer
        let found =
            switch command {
            case .up: browser.older(than: buffer)
            case .down: browser.newer(than: buffer)
            case .oldest: browser.oldest(from: buffer)
            default: browser.draft()
            }
        guard let found else { return .none }
        undoStack.record(before, typed: nil)
        buffer = found
        return .none
    }

    // MARK: Changing

    private mutating func change(_ command: EditCommand) -> Effect {
        let before = buffer
        var typed: String?
        switch command {
        case .insert(let text):
            buffer.insert(text)
            typed = text
        case .newline: buffer.insert("\n")
        case .deleteBackward: erase((buffer.cursor - 1)..<buffer.cursor)
        case .deleteForward, .deleteOrLeave: erase(buffer.cursor..<(buffer.cursor + 1))
        case .killToRowEnd: kill(buffer.cursor..<endOfKill, forward: true)
        case .killToRowStart: kill(startOfKill..<buffer.cursor, forward: false)
        case .killBlankWord: kill(buffer.blankWordStart..<buffer.cursor, forward: false)
        case .killWordBackward: kill(buffer.wordStart..<buffer.cursor, forward: false)
        case .killWordForward: kill(buffer.cursor..<buffer.wordEnd, forward: true)
        case .yank: buffer.insert(killRing.text)
        case .transpose: buffer.transpose()
        default: return .none
        }
        guard buffer.characters != before.characters else { return .none }
        browser.endWalk()
        undoStack.record(before, typed: typed)
        return .none
    }

    private mutating func erase(_ range: Range<Int>) {
        let inside = range.clamped(to: 0..<buffer.characters.count)
        buffer.remove(inside)
    }

    /// At the end of a row its newline goes, as in emacs.
    private var endOfKill: Int {
        buffer.rowEnd > buffer.cursor ? buffer.rowEnd : min(buffer.cursor + 1, buffer.characters.count)
    }

    private var startOfKill: Int {
        buffer.rowStart < buffer.cursor ? buffer.rowStart : max(buffer.cursor - 1, 0)
    }

    private mutating func kill(_ range: Range<Int>, forward: Bool) {
        killRing.take(buffer.remove(range), forward: forward)
    }

    private mutating func restore(_ state: EditBuffer?) -> Effect {
        guard let state else { return .beep }
        browser.endWalk()
        buffer = state
        return .none
    }

    private mutating func acceptOrContinue() -> Effect {
        // A backslash at the end asks for another row, as in shells.
        guard buffer.cursor == buffer.characters.count, buffer.characters.last == "\\" else { return .accept }
        let before = buffer
        buffer.replace((buffer.cursor - 1)..<buffer.cursor, with: "\n")
        undoStack.record(before, typed: nil)
        return .none
    }

    private mutating func complete() -> Effect {
        guard let completer else { return .none }
        switch CompletionStep.decide(for: buffer, by: completer) {
        case .nothing: return .beep
        case .replace(let range, let text):
            replace(range, with: text)
            return .none
        case .list(let candidates, let range, let text):
            if let text { replace(range, with: text) }
            return .list(candidates)
        }
    }

    private mutating func replace(_ range: Range<Int>, with text: String) {
        let before = buffer
        buffer.replace(range, with: text)
        browser.endWalk()
        undoStack.record(before, typed: nil)
    }

    // MARK: Searching

    /// What a command does while Ctrl-R is on; `nil` when it ends the search and is then done to the line found.
    private mutating func takeInSearch(_ command: EditCommand) -> Effect? {
        switch command {
        case .insert(let text): search?.type(text)
        case .deleteBackward: search?.deleteBackward()
        case .searchOlder: search?.older()
        case .searchNewer: search?.newer()
        case .nothing: break
        case .abort, .cancel: search = nil
        default:
            endSearch()
            return nil
        }
        return search?.failed == true ? .beep : Effect.none
    }

    private mutating func endSearch() {
        guard let found = search?.line else { return }
        search = nil
        guard found != buffer else { return }
        undoStack.record(buffer, typed: nil)
        browser.endWalk()
        buffer = found
    }
}

extension EditCommand {
    /// Whether it takes text that Ctrl-Y gives back; several in a row are given back together.
    fileprivate var isKill: Bool {
        switch self {
        case .killToRowEnd, .killToRowStart, .killBlankWord, .killWordBackward, .killWordForward: true
        default: false
        }
    }
}
