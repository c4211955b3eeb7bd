/// Reads what a `BinaryWriter` wrote. Every read checks that the bytes are there.
struct BinaryReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    /// - Parameter bytes: Must outlive the reader.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    mutating func read<Value: BitwiseCopyable>(_ type: Value.Type) throws(BinaryError) -> Value {
        bytes.loadUnaligned(fromByteOffset: try advance(by: MemoryLayout<Value>.size), as: type)
    }

    /// The count of a list whose elements take at least one byte each.
    mutating func readCount() throws(BinaryError) -> Int {
        let count = Int(try read(UInt32.self))
        guard count <= bytes.count - position else { throw .endsEarly }
        return count
    }

    mutating func readBool() throws(BinaryError) -> Bool { try read(UInt8.self) != 0 }

    mutating func readString() throws(BinaryError) -> String {
        let count = try readCount()
        let start = try advance(by: count)
        return String(decoding: bytes[start..<start + count], as: UTF8.self)
    }

    mutating func readStrings() throws(BinaryError) -> [String] {
        let count = try readCount()
        var strings: [String] = []
        strings.reserveCapacity(count)
        for _ in 0..<count { strings.append(try readString()) }
        return strings
    }

    mutating func readList<Element: BitwiseCopyable>(_ type: Element.Type) throws(BinaryError) -> [Element] {
        let count = try readCount()
        let size = count * MemoryLayout<Element>.stride
        let start = try advance(by: size)
        return [Element](unsafeUninitializedCapacity: count) { list, filled in
            UnsafeMutableRawBufferPointer(list).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: bytes[start..<start + size]))
            filled = count
        }
    }

    /// Takes `count` bytes; where they start.
    private mutating func advance(by count: Int) throws(BinaryError) -> Int {
        guard count <= bytes.count - position else { throw .endsEarly }
        defer { position += count }
        return position
    }
}

/// What can be wrong with bytes that are decoded.
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
