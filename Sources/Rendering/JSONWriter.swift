import TerminalText

/// Writes JSON on one line, with a space after each comma and colon.
///
/// Characters that could steer a terminal or reorder a line are escaped, so that the line can be printed as it is;
/// whoever parses it gets the characters back.
struct JSONWriter {
    private(set) var text = ""

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: text += "null"
        case .string(let string): write(string)
        case .integer(let integer): text += String(integer)
        case .number(let number): write(number)
        case .array(let values): writeList(values, between: "[", "]") { $0.write($1) }
        case .object(let members):
            writeList(members, between: "{", "}") { writer, member in
                writer.write(member.key)
                writer.text += ": "
                writer.write(member.value)
            }
        }
    }

    private mutating func writeList<Element>(
        _ elements: [Element], between open: String, _ close: String,
        with writeElement: (inout JSONWriter, Element) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            if index > 0 { text += ", " }
            writeElement(&self, element)
        }
        text += close
    }

    private mutating func write(_ string: String) {
        text += "\""
        if Self.isPlain(string) { text += string } else { writeEscaped(string) }
        text += "\""
    }

    private static func isPlain(_ string: String) -> Bool {
        // Over the bytes themselves it takes a fraction of what it does over the view.
        string.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { isPlain($0) } }
            ?? string.utf8.allSatisfy(isPlain)
    }

    /// Whether a byte stands for itself, and for a whole character.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func writeEscaped(_ string: String) {
        // Only whole strings and single scalars are added in place; a view of scalars is copied each time.
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where visibleForm(of: scalar) != nil: text += escape(scalar)
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// Every scalar that is escaped has at most four digits.
    private func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// Four decimals; 0 for what JSON cannot say.
    private mutating func write(_ number: Double) {
        let rounded = (number * 10_000).rounded() / 10_000
        // Adding 0 turns -0 into 0.
        text += number.isFinite ? String((rounded.isFinite ? rounded : number) + 0) : "0.0"
    }
}
