extension Editor {
    /// Ctrl-R: asks for the lines of all windows as they are now.
    mutating func beginSearch() -> Effect {
        search = HistorySearch(setup.searchedLines?() ?? setup.entries, draft: buffer)
        return .none
    }

    /// What a command does while Ctrl-R is on; `nil` when it ends the search and is then done to the line found.
    mutating func performInSearch(_ command: EditCommand) -> Effect? {
        switch command {
        case .insert(let text): search?.type(text)
        case .deleteBackward: search?.deleteBackward()
        case .searchOlder: search?.older()
        case .searchNewer: search?.newer()
        case .nothing, .nextPage, .previousPage: break
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
        replaceLine(with: found)
    }
}
