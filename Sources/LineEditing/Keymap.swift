/// Which keys, alone or several in a row, ask for what.
struct Keymap: Sendable, Equatable {
    enum Binding: Sendable, Equatable {
        case command(EditCommand)
        /// Stands for other keys, as if they had been typed.
        case keys([Key])
    }

    enum Found: Equatable {
        case bound(Binding)
        /// The keys are the beginning of a longer row.
        case beginning
        case unbound
    }

    private var bindings: [[Key]: Binding] = [:]
    /// The beginnings of rows of keys, and how many rows begin so.
    private var beginnings: [[Key]: Int] = [:]

    init(_ commands: [Key: EditCommand], rows: [[Key]: EditCommand] = [:]) {
        for (key, command) in commands { bind([key], to: .command(command)) }
        for (keys, command) in rows { bind(keys, to: .command(command)) }
    }

    /// Binds `keys`; `nil` takes the binding away. A row of keys that begins with bound ones wins over them.
    mutating func bind(_ keys: [Key], to binding: Binding?) {
        guard !keys.isEmpty else { return }
        let change = (bindings[keys] == nil ? 0 : -1) + (binding == nil ? 0 : 1)
        bindings[keys] = binding
        for count in 1..<keys.count { beginnings[Array(keys[..<count]), default: 0] += change }
    }

    func find(_ keys: [Key]) -> Found {
        if beginnings[keys] ?? 0 > 0 { return .beginning }
        return bindings[keys].map(Found.bound) ?? .unbound
    }
}
