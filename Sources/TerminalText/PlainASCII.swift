extension StringProtocol {
    /// Whether it is nothing but printable ASCII, a column each, as nearly all that is printed is. Its bytes can then
    /// be looked at where characters would be, which takes a small part of the time.
    var isPlainASCII: Bool {
        func isPlain(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
        return utf8.withContiguousStorageIfAvailable { isPlain($0) } ?? isPlain(utf8)
    }
}
