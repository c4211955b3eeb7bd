/// A JSON value whose objects keep the order of their keys.
enum JSONValue: Sendable {
    case null
    case string(String)
    case integer(Int)
    case number(Double)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])
}

extension JSONValue {
    static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    static func optional(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

    static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// In the order written, whatever the keys.
    init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { (key: $0.0, value: $0.1) })
    }
}
