/// What a key asks for.
enum EditCommand: Hashable, Sendable {
    case insert(String)
    case newline
    case deleteBackward, deleteForward
    case left, right, wordLeft, wordRight, rowStart, rowEnd
    case up, down, oldest, newest
    case killToRowEnd, killToRowStart, killLine, killBlankWord, killWordBackward, killWordForward
    case yank, yankEarlier
    case transpose, upperCaseWord, lowerCaseWord, capitalizeWord
    case undo, redo
    case complete, completeBackward, nextPage, previousPage
    case searchOlder, searchNewer
    case accept, cancel, abort, deleteOrLeave, endOfInput, clearScreen, suspend, editElsewhere
    case nothing

    // What vi adds.
    case move(Motion, count: Int)
    case cut(Extent)
    case copy(Extent)
    case put(after: Bool, count: Int)
    case overwrite(Character, count: Int)
    case toggleCase(count: Int)

    /// What a vi operator works on.
    enum Extent: Hashable, Sendable {
        case motion(Motion, count: Int)
        case rows(count: Int)
    }
}

extension EditCommand {
    /// Whether it takes text that Ctrl-Y gives back; several in a row are given back together.
    var isKill: Bool {
        switch self {
        case .killToRowEnd, .killToRowStart, .killLine, .killBlankWord, .killWordBackward, .killWordForward: true
        default: false
        }
    }

    /// Whether it belongs to the list of candidates that is shown.
    var isOfMenu: Bool {
        switch self {
        case .complete, .completeBackward, .nextPage, .previousPage, .abort: true
        default: false
        }
    }
}
