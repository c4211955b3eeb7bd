import Synchronization

/// A part of a value that is read when it is first asked for, and kept from then on, where the value is read from a
/// literal of the program: most questions need few of the rules.
@propertyWrapper
public final class Deferred<Value: Codable & Sendable>: Sendable {
    private enum State: Sendable {
        case read(Value)
        /// Bytes `range` of `literal`.
        case encoded(StaticString, Range<Int>)
    }

    private let state: Mutex<State>

    public init(wrappedValue: Value) {
        state = Mutex(.read(wrappedValue))
    }

    public var wrappedValue: Value {
        state.withLock { state in
            switch state {
            case .read(let value): return value
            case .encoded(let literal, let range):
                let value = Self.decoded(from: literal, range)
                state = .read(value)
                return value
            }
        }
    }

    private static func decoded(from literal: StaticString, _ range: Range<Int>) -> Value {
        do {
            return try BinaryDecoder.decode(Value.self, from: literal, range)
        } catch {
            // The literal was written by this program's build.
            preconditionFailure("\(Value.self) in the program cannot be read: \(error)")
        }
    }

    public init(from decoder: any Decoder) throws {
        guard let decoding = decoder as? Decoding else {
            state = Mutex(.read(try Value(from: decoder)))
            return
        }
        let range = try decoding.reader.readText()
        if let literal = decoding.literal {
            state = Mutex(.encoded(literal, range))
        } else {
            state = Mutex(.read(try BinaryDecoder.decode(Value.self, decoding.reader.part(range))))
        }
    }
}

extension Deferred: Codable {
    public func encode(to encoder: any Encoder) throws {
        guard let encoding = encoder as? Encoding else { return try wrappedValue.encode(to: encoder) }
        encoding.writer.write(String(decoding: try BinaryEncoder.encode(wrappedValue), as: UTF8.self))
    }
}
