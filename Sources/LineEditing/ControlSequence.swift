/// One sequence after `ESC [` (CSI) or `ESC O` (SS3), and what it means.
///
/// Source: ECMA-48 5.4 for the form; https://invisible-island.net/xterm/ctlseqs/ctlseqs.html for the keys.
struct ControlSequence {
    enum End {
        case key(Key)
        case pasteBegins
        /// So many bytes still belong to the sequence.
        case bytesFollow(Int)
        /// A control ended it early.
        case cancelled
        /// A new escape sequence began in the middle.
        case restarted
    }

    private let isSS3: Bool
    private let alt: Bool
    private var parameters: [UInt8] = []

    init(introducer: UInt8, alt: Bool) {
        isSS3 = introducer == UInt8(ascii: "O")
        self.alt = alt
    }

    /// What it is when nothing follows: Alt with the introducer.
    var cutShort: Key {
        parameters.isEmpty ? .alt(isSS3 ? "O" : "[") : .unknown
    }

    /// Takes one byte; not `nil` when the sequence is over.
    mutating func take(_ byte: UInt8) -> End? {
        switch byte {
        case 0x1B: return .restarted
        case 0x00...0x1F, 0x7F...: return .cancelled
        case 0x20...0x3F:
            if parameters.count < 64 { parameters.append(byte) }
            return nil
        case UInt8(ascii: "[") where !isSS3 && parameters.isEmpty: return .bytesFollow(1)
        case UInt8(ascii: "M") where !isSS3 && parameters.isEmpty: return .bytesFollow(3)
        default: return end(byte)
        }
    }

    private func end(_ final: UInt8) -> End {
        guard let numbers else { return .key(.unknown) }
        if final == UInt8(ascii: "~") {
            if numbers.first == 200 { return .pasteBegins }
            if numbers.count == 3 && numbers[0] == 27 { return .key(character(numbers[2], modifier: numbers[1])) }
            return .key(tilde(numbers))
        }
        if final == UInt8(ascii: "u") {
            return .key(character(numbers.first ?? 0, modifier: numbers.count > 1 ? numbers[1] : 1))
        }
        return .key(letter(final, numbers))
    }

    /// Parameters as numbers, an empty one as 0; `nil` when they are of a private kind, such as mouse reports.
    private var numbers: [Int]? {
        var numbers: [Int] = []
        for part in parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
            // Parts after a colon refine a number (shifted key, press or release); the number alone is enough.
            let digits = part.prefix { $0 != UInt8(ascii: ":") }
            guard digits.count < 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            numbers.append(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
        }
        return numbers
    }

    private func letter(_ final: UInt8, _ numbers: [Int]) -> Key {
        let held = modifiers(numbers.count > 1 ? numbers[1] : isSS3 ? numbers.first ?? 1 : 1)
        switch final {
        case UInt8(ascii: "A"): return .named(.up, held)
        case UInt8(ascii: "B"): return .named(.down, held)
        case UInt8(ascii: "C"): return .named(.right, held)
        case UInt8(ascii: "D"): return .named(.left, held)
        case UInt8(ascii: "H"): return .named(.home, held)
        case UInt8(ascii: "F"): return .named(.end, held)
        case UInt8(ascii: "Z"): return .named(.tab, held.union(.shift))
        case UInt8(ascii: "M") where isSS3: return .named(.enter, held)
        // rxvt: Ctrl with an arrow.
        case UInt8(ascii: "c") where isSS3: return .named(.right, .control)
        case UInt8(ascii: "d") where isSS3: return .named(.left, .control)
        case UInt8(ascii: "P")...UInt8(ascii: "S"): return .named(.function(Int(final) - 0x4F), held)
        default: return .unknown
        }
    }

    private func tilde(_ numbers: [Int]) -> Key {
        let held = modifiers(numbers.count > 1 ? numbers[1] : 1)
        switch numbers.first {
        case 1, 7: return .named(.home, held)
        case 4, 8: return .named(.end, held)
        case 2: return .named(.insert, held)
        case 3: return .named(.delete, held)
        case 5: return .named(.pageUp, held)
        case 6: return .named(.pageDown, held)
        case .some(let number) where (11...34).contains(number): return .named(.function(number - 10), held)
        default: return .unknown
        }
    }

    /// A key that newer protocols report by its code, such as Shift-Enter as `ESC [ 13 ; 2 u`.
    private func character(_ code: Int, modifier: Int) -> Key {
        let held = modifiers(modifier)
        switch code {
        case 13: return .named(.enter, held)
        case 9: return .named(.tab, held)
        case 27: return .named(.escape, held)
        case 8, 127: return .named(.backspace, held)
        default: break
        }
        guard let scalar = Unicode.Scalar(UInt32(code)), visibleCode(scalar) else { return .unknown }
        if held.contains(.control) { return .control(Character(scalar.properties.lowercaseMapping)) }
        return held.contains(.alt) ? .alt(Character(scalar)) : .text(scalar)
    }

    private func visibleCode(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !(0xE000...0xF8FF).contains(scalar.value)
    }

    /// The protocol counts from 1, one bit for each modifier; meta counts as Alt.
    private func modifiers(_ number: Int) -> Key.Modifiers {
        let bits = max(0, number - 1)
        var held = Key.Modifiers(rawValue: bits & 7)
        if bits & 8 != 0 || alt { held.insert(.alt) }
        return held
    }
}
