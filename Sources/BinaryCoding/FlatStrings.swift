/// A list of strings that may lie in a string literal of the program, likewise: see `FlatList`.
public struct FlatStrings: Sendable {
    /// All strings, one after the other.
    private enum Text: Sendable {
        case bytes([UInt8])
        /// From byte `start` on.
        case literal(StaticString, start: Int)
    }

    private var text: Text
    /// Where each string begins, and, last, where the last ends.
    private var starts: FlatList<UInt32>

    private init(_ text: Text, _ starts: FlatList<UInt32>) {
        self.text = text
        self.starts = starts
    }

    public init(_ strings: some Sequence<String>) {
        var bytes: [UInt8] = []
        var starts: [UInt32] = [0]
        for string in strings {
            bytes += Array(string.utf8)
            starts.append(UInt32(bytes.count))
        }
        text = .bytes(bytes)
        self.starts = FlatList(starts)
    }

    /// How many bytes the string at `position` has.
    public func length(at position: Int) -> Int { Int(starts[position + 1] - starts[position]) }

    /// Gives `body` the UTF-8 of the string at `position`.
    public func withBytes<Result>(at position: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let range = Int(starts[position])..<Int(starts[position + 1])
        switch text {
        case .bytes(let bytes):
            return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
        case .literal(let text, let start):
            return body(UnsafeBufferPointer(start: text.utf8Start + start + range.lowerBound, count: range.count))
        }
    }
}

extension FlatStrings: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { starts.count - 1 }
    public subscript(position: Int) -> String { withBytes(at: position) { String(decoding: $0, as: UTF8.self) } }
}

extension FlatStrings: Hashable {
    public static func == (a: FlatStrings, b: FlatStrings) -> Bool { a.elementsEqual(b) }

    public func hash(into hasher: inout Hasher) {
        for string in self { hasher.combine(string) }
    }
}

extension FlatStrings: Codable {
    public init(from decoder: any Decoder) throws {
        guard let decoding = decoder as? Decoding else {
            self.init(try [String](from: decoder))
            return
        }
        let starts = try FlatList<UInt32>(from: decoding)
        let bytes = try decoding.reader.readText()
        guard let last = starts.last, Int(last) == bytes.count else { throw BinaryError.endsEarly }
        let literal = decoding.literal.map { Text.literal($0, start: bytes.lowerBound) }
        self.init(literal ?? .bytes(decoding.reader.bytes(bytes)), starts)
    }

    public func encode(to encoder: any Encoder) throws {
        guard let encoding = encoder as? Encoding else { return try Array(self).encode(to: encoder) }
        encoding.writer.writeList(starts)
        encoding.writer.write(joined())
    }
}
