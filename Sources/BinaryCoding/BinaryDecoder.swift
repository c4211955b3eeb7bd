/// Reads what `BinaryEncoder` wrote from values of the same type.
package enum BinaryDecoder {
    /// - Throws: `BinaryError`, or `DecodingError`, when the bytes are not those of a `Value`.
    package static func decode<Value: Decodable>(
        _ type: Value.Type, from bytes: UnsafeRawBufferPointer
    ) throws -> Value {
        try decode(type, Decoding(BinaryReader(bytes.bindMemory(to: UInt8.self))))
    }

    /// The same from a literal of the program, in which `FlatList`s, `FlatStrings` and what is `Deferred` stay.
    package static func decode<Value: Decodable>(_ type: Value.Type, from literal: StaticString) throws -> Value {
        try decode(type, from: literal, 0..<literal.utf8CodeUnitCount)
    }

    /// The same from these bytes of a literal.
    static func decode<Value: Decodable>(
        _ type: Value.Type, from literal: StaticString, _ range: Range<Int>
    ) throws -> Value {
        try decode(type, Decoding(BinaryReader(literal.utf8).part(range), in: literal))
    }

    /// The same from all that `reader` has.
    static func decode<Value: Decodable>(_ type: Value.Type, _ reader: BinaryReader) throws -> Value {
        try decode(type, Decoding(reader))
    }

    private static func decode<Value: Decodable>(_ type: Value.Type, _ decoding: Decoding) throws -> Value {
        let result = Result { try decoding.decode(type) }
        if let failure = decoding.failure { throw failure }
        let value = try result.get()
        guard decoding.reader.isAtEnd else { throw BinaryError.goesOn }
        return value
    }
}

extension StaticString {
    /// A literal is there as long as the program.
    fileprivate var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}

/// One reading.
final class Decoding: Decoder {
    var reader: BinaryReader
    /// The literal that is read, when it is one.
    let literal: StaticString?
    /// An error where none could be thrown.
    var failure: BinaryError?
    let userInfo: [CodingUserInfoKey: Any] = [:]
    var codingPath: [any CodingKey] { [] }

    init(_ reader: BinaryReader, in literal: StaticString? = nil) {
        self.reader = reader
        self.literal = literal
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        // What is common is read directly; comparing types costs next to nothing.
        if type == String.self { return unsafeBitCast(try reader.readString(), to: type) }
        if type == [String].self { return unsafeBitCast(try reader.readStrings(), to: type) }
        return try type.init(from: self)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Properties(decoding: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        Elements(decoding: self, count: try reader.readCount())
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { SingleValue(decoding: self) }
}

private struct SingleValue: SingleValueDecodingContainer {
    var decoding: Decoding
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }

    func decode(_ type: Bool.Type) throws -> Bool { try decoding.reader.readBool() }
    func decode(_ type: String.Type) throws -> String { try decoding.reader.readString() }
    func decode(_ type: Double.Type) throws -> Double { Double(bitPattern: try decoding.reader.read(UInt64.self)) }
    func decode(_ type: Float.Type) throws -> Float { Float(bitPattern: try decoding.reader.read(UInt32.self)) }
    func decode(_ type: Int.Type) throws -> Int { try decoding.reader.read(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try decoding.reader.read(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try decoding.reader.read(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try decoding.reader.read(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try decoding.reader.read(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try decoding.reader.read(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try decoding.reader.read(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try decoding.reader.read(type) }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoding.decode(type) }
}

private struct Properties<Key: CodingKey>: KeyedDecodingContainerProtocol {
    var decoding: Decoding
    var codingPath: [any CodingKey] { [] }

    /// Asked for by dictionaries, which are written with their keys first, and by enumerations with values.
    var allKeys: [Key] {
        do {
            return try decoding.reader.readStrings().compactMap { Key(stringValue: $0) }
        } catch {
            decoding.failure = error
            return []
        }
    }

    /// Every property is there: whether it has a value is asked for with `decodeNil`.
    func contains(_ key: Key) -> Bool { true }

    func decodeNil(forKey key: Key) throws -> Bool { try !decoding.reader.readBool() }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try decoding.reader.readBool() }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try decoding.reader.readString() }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
        Double(bitPattern: try decoding.reader.read(UInt64.self))
    }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try decoding.reader.read(type) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try decoding.decode(type) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        decoding.container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoding.unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { decoding }

    func superDecoder(forKey key: Key) throws -> any Decoder { decoding }
}

private struct Elements: UnkeyedDecodingContainer {
    let decoding: Decoding
    let count: Int?
    private(set) var currentIndex = 0

    init(decoding: Decoding, count: Int) {
        self.decoding = decoding
        self.count = count
    }

    var codingPath: [any CodingKey] { [] }
    var isAtEnd: Bool { currentIndex == count }

    mutating func decodeNil() throws -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        currentIndex += 1
        return try decoding.decode(type)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        decoding.container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try decoding.unkeyedContainer() }

    mutating func superDecoder() throws -> any Decoder { decoding }
}
