/// Values one after the other as bytes, in the byte order of the machine: numbers as they lie in memory, lists and
/// strings after their count.
struct BinaryWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ value: some BitwiseCopyable) {
        withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
    }

    mutating func writeCount(_ count: Int) { write(UInt32(count)) }

    mutating func write(_ string: String) {
        writeCount(string.utf8.count)
        bytes.append(contentsOf: string.utf8)
    }

    mutating func write(_ strings: [String]) {
        writeCount(strings.count)
        for string in strings { write(string) }
    }

    mutating func writeList<Element: BitwiseCopyable>(_ list: [Element]) {
        writeCount(list.count)
        list.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
}
