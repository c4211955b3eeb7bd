extension Editor {
    /// The first Tab: completes what is certain, and lists the rest.
    mutating func complete() -> Effect {
        guard let completer = setup.completer else { return .none }
        let typed = buffer
        switch CompletionStep.decide(for: buffer, by: completer) {
        case .nothing: return .beep
        case .replace(let range, let text):
            replace(range, with: text)
            return .none
        case .list(let candidates, let range, let text):
            var range = range
            if let text {
                replace(range, with: text)
                range = range.lowerBound..<buffer.cursor
            }
            menu = CompletionMenu(candidates, typed: typed, line: buffer, replacing: range)
            return .list(candidates, .first)
        }
    }

    /// What a command does while a list is walked through; `nil` when it ends that and is then done to the line.
    mutating func performInMenu(_ command: EditCommand) -> Effect? {
        guard command.isOfMenu, var menu else {
            endMenu()
            return nil
        }
        switch command {
        case .nextPage: return .list(menu.candidates, .next)
        case .previousPage: return .list(menu.candidates, .previous)
        case .abort:
            self.menu = nil
            replaceLine(with: menu.typed)
            return Effect.none
        default: break
        }
        buffer = menu.select(step: command == .complete ? 1 : -1)
        self.menu = menu
        return menu.selected.map { .list(menu.candidates, .with($0)) }
    }

    /// The candidate that was selected stays.
    private mutating func endMenu() {
        guard let menu else { return }
        self.menu = nil
        guard menu.selected != nil, buffer != menu.typed else { return }
        undoStack.record(menu.typed, typed: nil)
        browser.endWalk()
    }

    private mutating func replace(_ range: Range<Int>, with text: String) {
        let before = buffer
        buffer.replace(range, with: text)
        browser.endWalk()
        undoStack.record(before, typed: nil)
    }
}
