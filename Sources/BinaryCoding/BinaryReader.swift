/// Reads what a `BinaryWriter` wrote. Every read checks that the text is there.
struct BinaryReader {
    private let text: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var end: Int

    /// - Parameter text: Must outlive the reader.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        end = text.count
    }

    var isAtEnd: Bool { position == end }

    /// A reader of these bytes of the text alone.
    func part(_ range: Range<Int>) -> BinaryReader {
        var part = self
        (part.position, part.end) = (range.lowerBound, range.upperBound)
        return part
    }

    mutating func read<Number: FixedWidthInteger>(_ type: Number.Type) throws(BinaryError) -> Number {
        number(at: try advance(by: Digits.count(of: type)))
    }

    /// The count of a list whose elements take at least one byte each.
    mutating func readCount() throws(BinaryError) -> Int {
        let count = Int(try read(UInt32.self))
        guard count <= end - position else { throw .endsEarly }
        return count
    }

    mutating func readBool() throws(BinaryError) -> Bool { text[try advance(by: 1)] != Digits.zero }

    mutating func readString() throws(BinaryError) -> String {
        String(decoding: text[try readText()], as: UTF8.self)
    }

    /// Where the bytes of a string are.
    mutating func readText() throws(BinaryError) -> Range<Int> {
        let count = try readCount()
        let start = try advance(by: count)
        return start..<start + count
    }

    mutating func readStrings() throws(BinaryError) -> [String] {
        let count = try readCount()
        var strings: [String] = []
        strings.reserveCapacity(count)
        for _ in 0..<count { strings.append(try readString()) }
        return strings
    }

    /// Where the numbers of a list begin, and how many there are.
    mutating func readList<Number: FixedWidthInteger>(
        of type: Number.Type
    ) throws(BinaryError) -> (start: Int, count: Int) {
        let count = try readCount()
        return (try advance(by: count * Digits.count(of: type)), count)
    }

    /// `count` numbers from `start` on.
    func numbers<Number: FixedWidthInteger>(_ count: Int, at start: Int) -> [Number] {
        (0..<count).map { number(at: start + $0 * Digits.count(of: Number.self)) }
    }

    func bytes(_ range: Range<Int>) -> [UInt8] { Array(text[range]) }

    private func number<Number: FixedWidthInteger>(at start: Int) -> Number {
        guard let base = text.baseAddress else { return 0 }
        return Digits.number(Number.self, at: base + start)
    }

    /// Takes `count` bytes; where they start.
    private mutating func advance(by count: Int) throws(BinaryError) -> Int {
        guard count <= end - position else { throw .endsEarly }
        defer { position += count }
        return position
    }
}

/// What can be wrong with a text that is decoded.
package enum BinaryError: Error, Sendable, Equatable, CustomStringConvertible {
    case endsEarly
    case goesOn
    /// A value whose parts are found by name, which bytes in a fixed order do not have.
    case unsupported(String)

    package var description: String {
        switch self {
        case .endsEarly: "the data ends too early"
        case .goesOn: "the data goes on after its end"
        case .unsupported(let type): "\(type) cannot be written in binary form"
        }
    }
}
