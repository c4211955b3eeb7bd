/// The commands of vi: counts, operators and motions, key by key.
struct ViKeys: Sendable {
    enum Outcome: Equatable {
        /// The command is not complete.
        case more
        case commands([EditCommand])
        /// And then keys are text again.
        case commandsThenTyping([EditCommand])
        /// Not a command of vi.
        case unknown
    }

    /// What is to be done to the text that the next motion goes over.
    private enum Operator: Character, Sendable {
        case delete = "d"
        case change = "c"
        case copy = "y"
    }

    /// What needs one more character.
    private enum Awaiting: Sendable {
        case find(forward: Bool, before: Bool)
        case replacement
    }

    private var digits = 0
    private var pending: Operator?
    /// The count before the operator; it multiplies the one after it.
    private var operatorCount = 1
    private var awaiting: Awaiting?
    private var lastFind: Motion?

    mutating func take(_ key: Key) -> Outcome {
        guard case .text(let scalar) = key else {
            let wasBegun = isBegun
            clear()
            if key == .control("r") { return .commands([.redo]) }
            if key == .named(.backspace, []) { return .commands([.move(.left, count: 1)]) }
            if key == .named(.escape, []) { return .commands([.abort]) }
            return wasBegun && key != .control("c") ? .commands([.nothing]) : .unknown
        }
        let character = Character(scalar)
        if let awaiting { return take(character, for: awaiting) }
        if let digit = character.wholeNumberValue, scalar.isASCII, digit > 0 || digits > 0 {
            digits = min(digits * 10 + digit, 9_999)
            return .more
        }
        return take(command: character)
    }

    private var isBegun: Bool { digits > 0 || pending != nil || awaiting != nil }
    private var count: Int { max(digits, 1) * operatorCount }

    private mutating func clear() {
        digits = 0
        pending = nil
        operatorCount = 1
        awaiting = nil
    }

    private mutating func take(_ character: Character, for awaiting: Awaiting) -> Outcome {
        self.awaiting = nil
        switch awaiting {
        case .replacement: return done([.overwrite(character, count: count)])
        case .find(let forward, let before):
            let motion = Motion.find(character, forward: forward, before: before)
            lastFind = motion
            return finish(motion)
        }
    }

    private mutating func take(command character: Character) -> Outcome {
        if let motion = motion(character) { return finish(motion) }
        switch character {
        case "f", "F", "t", "T":
            let isForward = character.isLowercase
            awaiting = .find(forward: isForward, before: character.lowercased() == "t")
            return .more
        case "d", "c", "y": return begin(Operator(rawValue: character))
        case "r" where pending == nil:
            awaiting = .replacement
            return .more
        default: break
        }
        guard pending == nil else { return done([.nothing]) }
        if let commands = typing(character) { return done(commands, thenTyping: true) }
        return done(standing(character) ?? [.nothing])
    }

    private mutating func begin(_ next: Operator?) -> Outcome {
        guard let pending else {
            pending = next
            operatorCount = max(digits, 1)
            digits = 0
            return .more
        }
        // An operator typed twice is about whole rows.
        return next == pending ? finish(pending, .rows(count: count)) : done([.nothing])
    }

    private mutating func finish(_ motion: Motion) -> Outcome {
        guard let pending else { return done([.move(motion, count: count)]) }
        // "cw" leaves the blanks after the word.
        if pending == .change, case .wordStart(let blank) = motion {
            return finish(pending, .motion(.wordEnd(blank: blank), count: count))
        }
        return finish(pending, .motion(motion, count: count))
    }

    private mutating func finish(_ pending: Operator, _ extent: EditCommand.Extent) -> Outcome {
        switch pending {
        case .delete: return done([.cut(extent)])
        case .copy: return done([.copy(extent)])
        case .change:
            if case .rows = extent { return done([.rowStart, .cut(.motion(.rowEnd, count: 1))], thenTyping: true) }
            return done([.cut(extent)], thenTyping: true)
        }
    }

    private mutating func done(_ commands: [EditCommand], thenTyping: Bool = false) -> Outcome {
        clear()
        return thenTyping ? .commandsThenTyping(commands) : .commands(commands)
    }
}

// MARK: - Tables

extension ViKeys {
    private func motion(_ character: Character) -> Motion? {
        switch character {
        case "h": .left
        case "l", " ": .right
        case "w": .wordStart(blank: false)
        case "W": .wordStart(blank: true)
        case "e": .wordEnd(blank: false)
        case "E": .wordEnd(blank: true)
        case "b": .wordBack(blank: false)
        case "B": .wordBack(blank: true)
        case "0": .rowStart
        case "^": .rowText
        case "$": .rowEnd
        case ";": lastFind
        case ",": lastFind.map(Self.turned)
        default: nil
        }
    }

    private static func turned(_ motion: Motion) -> Motion {
        guard case .find(let character, let forward, let before) = motion else { return motion }
        return .find(character, forward: !forward, before: before)
    }

    /// Commands after which keys are text.
    private func typing(_ character: Character) -> [EditCommand]? {
        switch character {
        case "i": []
        case "a": [.right]
        case "I": [.move(.rowText, count: 1)]
        case "A": [.rowEnd]
        case "s": [.cut(.motion(.right, count: count))]
        case "S": [.rowStart, .cut(.motion(.rowEnd, count: 1))]
        case "C": [.cut(.motion(.rowEnd, count: 1))]
        case "o": [.rowEnd, .newline]
        default: nil
        }
    }

    /// Commands after which keys are commands still.
    private func standing(_ character: Character) -> [EditCommand]? {
        switch character {
        case "x": [.cut(.motion(.right, count: count))]
        case "X": [.cut(.motion(.left, count: count))]
        case "D": [.cut(.motion(.rowEnd, count: 1))]
        case "Y": [.copy(.rows(count: count))]
        case "p": [.put(after: true, count: count)]
        case "P": [.put(after: false, count: count)]
        case "~": [.toggleCase(count: count)]
        case "u": Array(repeating: .undo, count: min(count, 500))
        case "k", "-": [.up]
        case "j", "+": [.down]
        case "G": [.oldest]
        case "/", "?": [.searchOlder]
        case "v": [.editElsewhere]
        default: nil
        }
    }
}
