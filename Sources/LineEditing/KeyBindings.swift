/// The keymaps in use: the emacs keys, or vi's two, with the user's own bindings on top.
struct KeyBindings: Sendable, Equatable {
    /// Whether Escape leads to vi's command mode.
    var isVi = false
    /// The keys while text is typed.
    var typing = EmacsKeys.map
    /// The user's keys in vi's command mode, on top of its own.
    var viCommands = Keymap([:])

    /// Goes over to the vi keys, or back to the emacs keys, without own bindings.
    mutating func reset(isVi: Bool) {
        self = KeyBindings()
        self.isVi = isVi
    }
}

/// Keys to commands. It remembers what the meaning of the next key depends on: keys that begin a row, and vi's mode.
struct KeyInterpreter: Sendable {
    private let bindings: KeyBindings
    private var begun: [Key] = []
    private var vi = ViKeys()
    /// Whether keys are vi's commands now, and not text.
    private(set) var isInViCommands = false

    init(_ bindings: KeyBindings = KeyBindings()) {
        self.bindings = bindings
    }

    /// The commands that `key` completes, in order.
    mutating func take(_ key: Key) -> [EditCommand] {
        take(key, depth: 0)
    }

    private mutating func take(_ key: Key, depth: Int) -> [EditCommand] {
        // Bindings may go round in a circle.
        guard depth < 10 else { return [] }
        if bindings.isVi, case .alt(let character) = key, begun.isEmpty {
            // Escape and a key typed quickly after it look like Alt.
            return take(.named(.escape, []), depth: depth) + take(KeyInterpreter.plain(character), depth: depth)
        }
        let keys = begun + [key]
        let map = isInViCommands ? bindings.viCommands : bindings.typing
        begun = []
        switch map.find(keys) {
        case .beginning:
            begun = keys
            return []
        case .bound(.command(let command)): return entered(command, by: key)
        case .bound(.keys(let others)): return others.flatMap { take($0, depth: depth + 1) }
        case .unbound: break
        }
        if keys.count > 1 { return key == .control("c") ? [.cancel] : [.nothing] }
        return isInViCommands ? viCommands(for: key) : [EmacsKeys.fallback(for: key)]
    }

    /// In vi's typing mode Escape goes to the commands.
    private mutating func entered(_ command: EditCommand, by key: Key) -> [EditCommand] {
        guard bindings.isVi, !isInViCommands, key == .named(.escape, []) else { return [command] }
        isInViCommands = true
        return [.abort, .move(.left, count: 1)]
    }

    private mutating func viCommands(for key: Key) -> [EditCommand] {
        switch vi.take(key) {
        case .more: return []
        case .commands(let commands): return commands
        case .commandsThenTyping(let commands):
            isInViCommands = false
            return commands
        case .unknown:
            // Arrows, Enter and the control keys work in both modes.
            if case .bound(.command(let command)) = bindings.typing.find([key]) { return [command] }
            return [.nothing]
        }
    }

    private static func plain(_ character: Character) -> Key {
        character.unicodeScalars.first.map(Key.text) ?? .unknown
    }
}
