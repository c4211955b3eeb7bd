/// Bytes to keys. Takes escape sequences whole, so that no part of an unknown one is ever typed into the line.
struct KeyParser {
    private enum State {
        case ground
        /// After Escape; `again` when two came.
        case escape(again: Bool)
        /// Inside `ESC [` or `ESC O`.
        case sequence(ControlSequence)
        /// Bytes that still belong to a sequence whose end does not show: old mouse reports, Linux function keys.
        case skip(Int)
        /// Inside a string sequence (`ESC ]`, `ESC P`) up to BEL or `ESC \`.
        case string(afterEscape: Bool)
        case paste(PasteCollector)
    }

    private var state = State.ground
    private var decoder = UTF8Decoder()

    /// Whether more bytes are expected to finish a key; ask ``flush()`` when none come.
    var isWaiting: Bool {
        if case .ground = state { return decoder.isWaiting }
        return true
    }

    /// Whether a paste has begun and its end mark has not come. Such a wait has no time limit.
    var isPasting: Bool {
        if case .paste = state { true } else { false }
    }

    /// The keys that `bytes` complete, in order.
    mutating func take(_ bytes: some Sequence<UInt8>) -> [Key] {
        var keys: [Key] = []
        for byte in bytes { take(byte, into: &keys) }
        return keys
    }

    /// Ends a sequence that did not go on: a lone Escape is the Escape key, a torn sequence is nothing.
    mutating func flush() -> [Key] {
        defer { state = .ground }
        switch state {
        case .ground: return decoder.flush().map(Key.text)
        case .escape: return [.named(.escape, [])]
        case .sequence(let sequence): return [sequence.cutShort]
        case .skip, .string: return [.unknown]
        case .paste(var collector): return [.paste(collector.finish())]
        }
    }

    private mutating func take(_ byte: UInt8, into keys: inout [Key]) {
        switch state {
        case .ground: takeInGround(byte, alt: false, into: &keys)
        case .escape(let again): takeAfterEscape(byte, again: again, into: &keys)
        case .sequence(var sequence):
            let end = sequence.take(byte)
            state = .sequence(sequence)
            if let end { finish(end, into: &keys) }
        case .skip(let count):
            state = count > 1 ? .skip(count - 1) : .ground
            if count <= 1 { keys.append(.unknown) }
        case .string(let afterEscape): takeInString(byte, afterEscape: afterEscape, into: &keys)
        case .paste(var collector):
            // The state gives its storage up first, so that collecting a long paste stays linear.
            state = .ground
            if collector.take(byte) { keys.append(.paste(collector.finish())) } else { state = .paste(collector) }
        }
    }

    private mutating func takeInGround(_ byte: UInt8, alt: Bool, into keys: inout [Key]) {
        if byte == 0x1B && !decoder.isWaiting {
            state = .escape(again: false)
            return
        }
        for scalar in decoder.take(byte) {
            if scalar == "\u{1B}" { state = .escape(again: false) } else { keys.append(Self.key(scalar, alt: alt)) }
        }
    }

    private mutating func takeAfterEscape(_ byte: UInt8, again: Bool, into keys: inout [Key]) {
        state = .ground
        switch byte {
        case 0x1B:
            if again { keys.append(.named(.escape, [])) }
            state = .escape(again: true)
        case UInt8(ascii: "["): state = .sequence(ControlSequence(introducer: byte, alt: again))
        case UInt8(ascii: "O"): state = .sequence(ControlSequence(introducer: byte, alt: again))
        case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string(afterEscape: false)
        case 0x80...: takeInGround(byte, alt: false, into: &keys)
        default: takeInGround(byte, alt: true, into: &keys)
        }
    }

    private mutating func takeInString(_ byte: UInt8, afterEscape: Bool, into keys: inout [Key]) {
        if byte == 0x07 || (afterEscape && byte == UInt8(ascii: "\\")) {
            state = .ground
            keys.append(.unknown)
        } else {
            state = .string(afterEscape: byte == 0x1B)
        }
    }

    private mutating func finish(_ end: ControlSequence.End, into keys: inout [Key]) {
        state = .ground
        switch end {
        case .key(let key): keys.append(key)
        case .pasteBegins: state = .paste(PasteCollector())
        case .bytesFollow(let count): state = .skip(count)
        case .cancelled: keys.append(.unknown)
        case .restarted: state = .escape(again: false)
        }
    }

    /// The key of a single scalar outside every sequence.
    static func key(_ scalar: Unicode.Scalar, alt: Bool) -> Key {
        let modifiers: Key.Modifiers = alt ? .alt : []
        switch scalar.value {
        case 0x0D: return .named(.enter, modifiers)
        case 0x09: return .named(.tab, modifiers)
        case 0x7F: return .named(.backspace, modifiers)
        case 0x00...0x1F where alt: return .unknown
        case 0x01...0x1A: return .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
        case 0x00...0x1F: return .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
        case 0x80...0x9F: return .unknown
        default: return alt ? .alt(Character(scalar)) : .text(scalar)
        }
    }
}
