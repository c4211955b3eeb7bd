/// Decodes UTF-8 byte by byte, whatever the locale says. Bytes that are not UTF-8 become U+FFFD.
struct UTF8Decoder {
    private var pending: [UInt8] = []

    /// Whether the bytes so far are the start of a character.
    var isWaiting: Bool { !pending.isEmpty }

    /// Takes one byte.
    ///
    /// - Returns: The scalars that it completes: none while a character is incomplete, two when it also shows that the
    ///   bytes before it were wrong.
    mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
        if byte < 0x80 { return flush() + [Unicode.Scalar(byte)] }
        if byte >= 0xC0 {
            let broken = flush()
            pending = [byte]
            return byte > 0xF4 || byte < 0xC2 ? broken + flush() : broken
        }
        guard let first = pending.first else { return ["\u{FFFD}"] }
        pending.append(byte)
        guard pending.count == Self.length(first) else { return [] }
        let bytes = pending
        pending = []
        return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }

    /// Gives up on an incomplete character.
    mutating func flush() -> [Unicode.Scalar] {
        defer { pending = [] }
        return pending.isEmpty ? [] : ["\u{FFFD}"]
    }

    private static func length(_ first: UInt8) -> Int {
        first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    }
}
