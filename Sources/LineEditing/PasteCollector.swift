/// Collects a bracketed paste up to its end mark, `ESC [ 201 ~`.
struct PasteCollector {
    private static let mark: [UInt8] = [0x1B] + Array("[201~".utf8)
    private var bytes: [UInt8] = []

    /// Takes one byte; whether it completed the end mark.
    mutating func take(_ byte: UInt8) -> Bool {
        bytes.append(byte)
        guard byte == UInt8(ascii: "~"), bytes.suffix(Self.mark.count) == Self.mark[...] else { return false }
        bytes.removeLast(Self.mark.count)
        return true
    }

    /// The text, every kind of line end as `\n`. Bytes that are not UTF-8 become U+FFFD.
    mutating func finish() -> String {
        defer { bytes = [] }
        return String(decoding: bytes, as: UTF8.self).withPlainNewlines
    }
}

extension String {
    /// The same text with `\r\n` and `\r` as `\n`.
    var withPlainNewlines: String {
        guard utf8.contains(0x0D) else { return self }
        return String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
    }
}
