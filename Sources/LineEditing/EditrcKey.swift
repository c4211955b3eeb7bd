/// Keys as editrc(5) writes them: `^A` for Ctrl-A, `\e` for Escape, `M-x` for Alt with x, `\n`, `\t`, `\007`, `\U+e9`.
enum EditrcKey {
    /// The keys that `text` stands for, in a row; `nil` when it holds none, or a wrong escape.
    static func keys(_ text: String) -> [Key]? {
        guard let bytes = bytes(of: text), !bytes.isEmpty else { return nil }
        var parser = KeyParser()
        // Enter and a typed newline come as carriage return here, and libedit's key files write either.
        let keys = parser.take(bytes)
        return keys + (parser.isWaiting ? parser.flush() : [])
    }

    /// The arrow that `bind -k` calls `name`.
    static func named(_ name: String) -> [Key]? {
        let names: [String: Key.Name] = [
            "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end, "delete": .delete,
        ]
        return names[name].map { [.named($0, [])] }
    }

    private static func bytes(of text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = Substring(text)
        while let character = rest.popFirst() {
            switch character {
            case "^" where !rest.isEmpty:
                guard let byte = rest.popFirst().flatMap(control) else { return nil }
                bytes.append(byte)
            case "M" where rest.hasPrefix("-") && rest.count > 1:
                rest.removeFirst()
                bytes.append(0x1B)
            case "\\":
                guard let escaped = escaped(&rest) else { return nil }
                bytes += escaped
            default: bytes += String(character).utf8
            }
        }
        return bytes
    }

    private static func control(_ character: Character) -> UInt8? {
        if character == "?" { return 0x7F }
        guard let ascii = character.asciiValue, ascii >= 0x40 else { return nil }
        return ascii & 0x1F
    }

    private static func escaped(_ rest: inout Substring) -> [UInt8]? {
        guard let character = rest.popFirst() else { return nil }
        if let octal = character.wholeNumberValue, octal < 8 {
            var value = octal
            for _ in 0..<2 {
                guard let digit = rest.first?.wholeNumberValue, digit < 8 else { break }
                value = value * 8 + digit
                rest.removeFirst()
            }
            return UInt8(exactly: value).map { [$0] }
        }
        switch character {
        case "a": return [0x07]
        case "b": return [0x08]
        case "t": return [0x09]
        case "n", "r": return [0x0D]
        case "v": return [0x0B]
        case "f": return [0x0C]
        case "e", "E": return [0x1B]
        case "U":
            guard rest.popFirst() == "+" else { return nil }
            let digits = rest.prefix { $0.isHexDigit }
            rest = rest[digits.endIndex...]
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { Array(String(Character($0)).utf8) }
        default: return Array(String(character).utf8)
        }
    }
}
