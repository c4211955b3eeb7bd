#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The key bindings in the text of a file in the form of editrc(5).
///
/// Of libedit's commands `bind` is done; those that set the terminal up (`setty`, `settc`, `echotc`, `telltc`) and the
/// history (`history`) have nothing to set here and are passed over, as libedit passes over lines for other programs.
struct Editrc {
    struct Mistake: Equatable {
        /// Counts from 1.
        var line: Int
        var text: String
    }

    private(set) var bindings = KeyBindings()
    private(set) var mistakes: [Mistake] = []

    /// - Parameter program: Lines that begin with `NAME:` count when `NAME` is this one, or a `*` stands for the rest.
    init(_ text: String, program: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let words = Self.words(in: line)
            guard let command = Self.command(in: words, for: program) else { continue }
            if let mistake = perform(command) { mistakes.append(Mistake(line: index + 1, text: mistake)) }
        }
    }

    /// Words between blanks. Quotes hold blanks together; a word that starts with `#` begins a comment.
    private static func words(in line: Substring) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var isEscaped = false
        for character in line {
            if isEscaped {
                word = (word ?? "") + String(character)
                isEscaped = false
            } else if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if quote == nil, character == " " || character == "\t" || character == "\r" {
                if let whole = word { words.append(whole) }
                word = nil
            } else if character == "#", word == nil, quote == nil {
                break
            } else {
                word = (word ?? "") + String(character)
                // The backslash stays: keys are written with it.
                isEscaped = character == "\\"
            }
        }
        return words + (word.map { [$0] } ?? [])
    }

    /// The words of the command, without the name of a program; `nil` when they are for another program, or none.
    private static func command(in words: [String], for program: String) -> ArraySlice<String>? {
        guard let first = words.first else { return nil }
        guard let colon = first.firstIndex(of: ":") else { return words[...] }
        let name = first[..<colon]
        guard name == program || name == "*" || name.isEmpty else { return nil }
        let rest = String(first[first.index(after: colon)...])
        let command = (rest.isEmpty ? [] : [rest]) + words.dropFirst()
        return command.isEmpty ? nil : command[...]
    }

    /// - Returns: What is wrong with the command; `nil` when nothing is.
    private mutating func perform(_ words: ArraySlice<String>) -> String? {
        switch words.first {
        case "bind": return bind(words.dropFirst())
        case "edit": return words.last == "on" ? nil : "'edit off' does nothing here; TERM=dumb reads plain lines"
        case "history", "setty", "settc", "echotc", "telltc": return nil
        case let other: return "'\(Self.short(other ?? ""))' is no command of a key file; 'bind' is"
        }
    }

    /// As much of `word` as fits in a sentence.
    private static func short(_ word: String) -> String {
        word.count > 60 ? word.prefix(60) + "..." : word
    }

    private mutating func bind(_ words: ArraySlice<String>) -> String? {
        var words = words
        var flags: Set<Character> = []
        while let word = words.first, word.hasPrefix("-"), word.count > 1 {
            flags.formUnion(word.dropFirst())
            words = words.dropFirst()
        }
        let unknown = flags.subtracting("aevkrsl").sorted()
        if let flag = unknown.first { return "'bind' has no option '-\(flag)'" }
        if flags.contains("v") || flags.contains("e") {
            bindings.reset(isVi: flags.contains("v"))
            return nil
        }
        guard let name = words.first else { return nil }
        guard let keys = flags.contains("k") ? EditrcKey.named(name) : EditrcKey.keys(name) else {
            return "'\(Self.short(name))' is no key"
        }
        return bind(keys, to: words.dropFirst().first, flags)
    }

    private mutating func bind(_ keys: [Key], to wanted: String?, _ flags: Set<Character>) -> String? {
        var binding: Keymap.Binding?
        if !flags.contains("r") {
            // A key alone asks libedit to show its binding.
            guard let wanted else { return nil }
            if flags.contains("s") {
                guard let typed = EditrcKey.keys(wanted) else { return "'\(Self.short(wanted))' cannot be typed" }
                binding = .keys(typed)
            } else if let command = EditrcCommands.named[wanted] {
                binding = .command(command)
            } else {
                return "'\(Self.short(wanted))' is no command of this editor"
            }
        }
        if flags.contains("a"), bindings.isVi {
            bindings.viCommands.bind(keys, to: binding)
        } else {
            bindings.typing.bind(keys, to: binding)
        }
        return nil
    }
}

/// A key file on disk.
enum EditrcFile {
    /// The bindings in the file at `path`, and a sentence for each mistake in it.
    static func read(_ path: String, program: String) -> (KeyBindings, [String]) {
        guard let bytes = System.contents(of: path, limit: 1 << 20) else {
            let error = errno
            guard error != ENOENT && error != ENOTDIR else { return (KeyBindings(), []) }
            return passedOver(path, "cannot be read (\(String(cString: strerror(error))))")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { return passedOver(path, "is not UTF-8") }
        if bytes.contains(0) { return passedOver(path, "is not text, for it holds NUL bytes") }
        let file = Editrc(text, program: program)
        let told = file.mistakes.prefix(mostMistakes).map { "\(path):\($0.line): \($0.text)" }
        let rest = file.mistakes.count - told.count
        return (file.bindings, told + (rest > 0 ? ["\(path): \(rest) more lines are not understood"] : []))
    }

    /// Nobody reads more at a time.
    private static let mostMistakes = 10

    private static func passedOver(_ path: String, _ what: String) -> (KeyBindings, [String]) {
        (KeyBindings(), ["\(path): error: the key file \(what); it is passed over; mend it or move it away"])
    }
}
