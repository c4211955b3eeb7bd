/// A value with a short form of its own.
protocol BinaryValue {
    func write(to writer: inout BinaryWriter)
}

extension BinaryValue where Self: FixedWidthInteger {
    func write(to writer: inout BinaryWriter) { writer.write(self) }
}

extension Int: BinaryValue {}
extension Int8: BinaryValue {}
extension Int16: BinaryValue {}
extension Int32: BinaryValue {}
extension UInt8: BinaryValue {}
extension UInt16: BinaryValue {}
extension UInt32: BinaryValue {}
extension UInt64: BinaryValue {}

extension Float: BinaryValue {
    func write(to writer: inout BinaryWriter) { writer.write(bitPattern) }
}

extension Double: BinaryValue {
    func write(to writer: inout BinaryWriter) { writer.write(bitPattern) }
}

extension Bool: BinaryValue {
    func write(to writer: inout BinaryWriter) { writer.write(self) }
}

extension String: BinaryValue {
    func write(to writer: inout BinaryWriter) { writer.write(self) }
}

/// A value that is written as its parts, in the same order every time.
protocol EncodableCollection {
    var parts: [any Encodable] { get }
}

extension Array: EncodableCollection where Element: Encodable {
    var parts: [any Encodable] { self }
}

extension Set: EncodableCollection where Element: Encodable & Comparable {
    var parts: [any Encodable] { sorted() }
}

/// A value that is written as the names of its parts and then the parts.
protocol EncodableByName {
    var namedParts: (names: [String], parts: [any Encodable]) { get }
}

extension Dictionary: EncodableByName where Key: Encodable & Comparable, Value: Encodable {
    var namedParts: (names: [String], parts: [any Encodable]) {
        let entries = sorted { $0.key < $1.key }
        return (entries.map { "\($0.key)" }, entries.map(\.value))
    }
}
