extension Editor {
    /// Where a command of movement puts the cursor; `nil` for other commands.
    func target(of command: EditCommand) -> Int? {
        switch command {
        case .left: buffer.cursor - 1
        case .right: buffer.cursor + 1
        case .wordLeft: buffer.wordStart
        case .wordRight: buffer.wordEnd
        case .rowStart: buffer.rowStart
        case .rowEnd: buffer.rowEnd
        case .move(let motion, let count): buffer.target(of: motion, count: count) ?? buffer.cursor
        default: nil
        }
    }

    mutating func move(_ command: EditCommand) -> Effect {
        undoStack.endStep()
        if let target = target(of: command) { buffer.moveCursor(to: target) }
        return .none
    }

    /// Up and Down move between the rows of the line first, and leave it for the history at its first and last row.
    mutating func moveVertically(_ command: EditCommand) -> Effect {
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
}
