/// The emacs keys that readers know from shells.
enum EmacsKeys {
    static let map: Keymap = {
        var commands: [Key: EditCommand] = [:]
        for (letter, command) in control { commands[.control(letter)] = command }
        for (letter, command) in alt { commands[.alt(letter)] = command }
        commands.merge(named) { $1 }
        return Keymap(commands, rows: rows)
    }()

    /// What a key does that no map knows: letters and pastes are typed, the rest does nothing.
    static func fallback(for key: Key) -> EditCommand {
        switch key {
        case .text(let scalar): .insert(String(Character(scalar)))
        case .paste(let text): .insert(text)
        case .control, .alt, .named, .unknown: .nothing
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
        "y": .yankEarlier, "u": .upperCaseWord, "l": .lowerCaseWord, "c": .capitalizeWord, "p": .up, "n": .down,
    ]

    private static let rows: [[Key]: EditCommand] = [
        [.control("x"), .control("e")]: .editElsewhere,
        [.control("x"), .control("u")]: .undo,
    ]

    static let named: [Key: EditCommand] = {
        var commands: [Key: EditCommand] = [
            .named(.enter, []): .accept, .named(.tab, []): .complete, .named(.tab, .shift): .completeBackward,
            .named(.backspace, []): .deleteBackward, .named(.delete, []): .deleteForward,
            .named(.left, []): .left, .named(.right, []): .right, .named(.up, []): .up, .named(.down, []): .down,
            .named(.home, []): .rowStart, .named(.end, []): .rowEnd, .named(.escape, []): .abort,
            .named(.pageUp, []): .previousPage, .named(.pageDown, []): .nextPage,
        ]
        for held: Key.Modifiers in [.shift, .alt, .control] { commands[.named(.enter, held)] = .newline }
        for held: Key.Modifiers in [.alt, .control] {
            commands[.named(.backspace, held)] = .killWordBackward
            commands[.named(.delete, held)] = .killWordForward
            commands[.named(.left, held)] = .wordLeft
            commands[.named(.right, held)] = .wordRight
        }
        return commands
    }()
}
