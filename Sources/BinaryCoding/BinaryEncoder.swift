/// Writes `Encodable` values as text without names, for programs that read back their own data.
///
/// Properties follow each other in the order in which they are declared, so that the text is only good for a program
/// that was built with the same types.
package enum BinaryEncoder {
    /// - Returns: UTF-8.
    /// - Throws: `BinaryError.unsupported` for what is neither properties nor a list, set or dictionary of such.
    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoding = Encoding()
        try encoding.encode(value)
        return encoding.writer.bytes
    }
}

/// One writing.
final class Encoding: Encoder {
    var writer = BinaryWriter()
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    func encode<Value: Encodable>(_ value: Value) throws {
        switch value {
        case let value as any BinaryValue: value.write(to: &writer)
        case let collection as any EncodableCollection:
            writer.writeCount(collection.parts.count)
            for part in collection.parts { try encode(part) }
        case let dictionary as any EncodableByName:
            let (names, parts) = dictionary.namedParts
            writer.write(names)
            for part in parts { try encode(part) }
        default: try value.encode(to: self)
        }
    }

    func encodeIfPresent<Value: Encodable>(_ value: Value?) throws {
        writer.write(value != nil)
        if let value { try encode(value) }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(Properties(encoding: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { NoList() }

    func singleValueContainer() -> any SingleValueEncodingContainer { SingleValue(encoding: self) }
}

private struct SingleValue: SingleValueEncodingContainer {
    var encoding: Encoding
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() throws { throw BinaryError.unsupported("nil by itself") }

    mutating func encode<Value: Encodable>(_ value: Value) throws { try encoding.encode(value) }
}

private struct Properties<Key: CodingKey>: KeyedEncodingContainerProtocol {
    var encoding: Encoding
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil(forKey key: Key) throws { throw BinaryError.unsupported("nil by itself") }

    mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try encoding.encode(value) }

    mutating func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
        try encoding.encodeIfPresent(value)
    }

    // Without these the protocol's own would leave out what is nil.
    mutating func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try encoding.encodeIfPresent(value) }
    mutating func encodeIfPresent(_ value: String?, forKey key: Key) throws { try encoding.encodeIfPresent(value) }
    mutating func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try encoding.encodeIfPresent(value) }
    mutating func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try encoding.encodeIfPresent(value) }
    mutating func encodeIfPresent(_ value: Float?, forKey key: Key) throws { try encoding.encodeIfPresent(value) }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        // Asked for by an enumeration with the case that it is: the only one of its keys.
        encoding.writer.write([key.stringValue])
        return encoding.container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { NoList() }

    mutating func superEncoder() -> any Encoder { encoding }

    mutating func superEncoder(forKey key: Key) -> any Encoder { encoding }
}

/// Lists are written with their count first, which a container for one element after the other cannot know.
private struct NoList: UnkeyedEncodingContainer {
    var codingPath: [any CodingKey] { [] }
    var count: Int { 0 }

    mutating func encodeNil() throws { throw BinaryError.unsupported("a list of its own making") }

    mutating func encode<Value: Encodable>(_ value: Value) throws { try encodeNil() }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
        Encoding().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { self }

    mutating func superEncoder() -> any Encoder { Encoding() }
}
