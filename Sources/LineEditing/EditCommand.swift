/// What a key asks for.
enum EditCommand: Hashable, Sendable {
    case insert(String)
    case newline
    case deleteBackward, deleteForward
    case left, right, wordLeft, wordRight, rowStart, rowEnd
    case up, down, oldest, newest
    case killToRowEnd, killToRowStart, killBlankWord, killWordBackward, killWordForward, yank
    case transpose
    case undo, redo
    case complete
    case searchOlder, searchNewer
    case accept, cancel, abort, deleteOrLeave, clearScreen, suspend
    case nothing
}

/// Keys to commands: the emacs keys that readers know from shells.
enum KeyBindings {
    static func command(for key: Key) -> EditCommand {
        switch key {
        case .text(let scalar): .insert(String(Character(scalar)))
        case .paste(let text): .insert(text)
        case .control(let letter): control[letter] ?? .nothing
        case .alt(let character): alt[character] ?? .nothing
        case .named(let name, let modifiers): command(for: name, modifiers)
        case .unknown: .nothing
        }
    }

    private static let control: [Character: EditCommand] = [
        "a": .rowStart, "b": .left, "c": .cancel, "d": .deleteOrLeave, "e": .rowEnd, "f": .right, "g": .abort,
        "h": .deleteBackward, "j": .newline, "k": .killToRowEnd, "l": .clearScreen, "m": .accept, "n": .down,
        "p": .up, "r": .searchOlder, "s": .searchNewer, "t": .transpose, "u": .killToRowStart, "w": .killBlankWord,
        "y": .yank, "z": .suspend, "i": .complete, "_": .undo, "/": .undo, "-": .undo,
    ]

    private static let alt: [Character: EditCommand] = [
        "b": .wordLeft, "f": .wordRight, "d": .killWordForward, "<": .oldest, ">": .newest, "_": .redo, "/": .redo,
    ]

    private static func command(for name: Key.Name, _ modifiers: Key.Modifiers) -> EditCommand {
        let byWord = modifiers.contains(.control) || modifiers.contains(.alt)
        switch name {
        case .enter: return modifiers.isEmpty ? .accept : .newline
        case .tab: return modifiers.isEmpty ? .complete : .nothing
        case .backspace: return byWord ? .killWordBackward : .deleteBackward
        case .delete: return byWord ? .killWordForward : modifiers.isEmpty ? .deleteForward : .nothing
        case .left: return byWord ? .wordLeft : modifiers.isEmpty ? .left : .nothing
        case .right: return byWord ? .wordRight : modifiers.isEmpty ? .right : .nothing
        case .up: return modifiers.isEmpty ? .up : .nothing
        case .down: return modifiers.isEmpty ? .down : .nothing
        case .home: return modifiers.isEmpty ? .rowStart : .nothing
        case .end: return modifiers.isEmpty ? .rowEnd : .nothing
        case .escape: return .abort
        case .insert, .pageUp, .pageDown, .function: return .nothing
        }
    }
}
