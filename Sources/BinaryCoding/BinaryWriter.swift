/// Values one after the other: numbers as `Digits`, lists and strings after their count. All of it is UTF-8.
struct BinaryWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ number: some FixedWidthInteger) { Digits.append(number, to: &bytes) }

    mutating func write(_ isTrue: Bool) { bytes.append(Digits.zero + (isTrue ? 1 : 0)) }

    mutating func writeCount(_ count: Int) { write(UInt32(count)) }

    mutating func write(_ string: String) {
        writeCount(string.utf8.count)
        bytes.append(contentsOf: string.utf8)
    }

    mutating func write(_ strings: [String]) {
        writeCount(strings.count)
        for string in strings { write(string) }
    }

    mutating func writeList(_ numbers: some Collection<some FixedWidthInteger>) {
        writeCount(numbers.count)
        for number in numbers { write(number) }
    }
}
