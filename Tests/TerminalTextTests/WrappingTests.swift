import TerminalText
import Testing

struct WrapRow: Sendable, CustomTestStringConvertible {
    var text: String
    var columns: Int
    var indent = 0
    var expected: [String]
    var testDescription: String { "\(text.debugDescription) in \(columns), \(indent)" }

    static let all = [
        WrapRow(text: "", columns: 10, expected: [""]),
        WrapRow(text: "   ", columns: 10, expected: [""]),
        WrapRow(text: "one", columns: 3, expected: ["one"]),
        WrapRow(text: "one two", columns: 7, expected: ["one two"]),
        WrapRow(text: "one two", columns: 6, expected: ["one", "two"]),
        WrapRow(text: " one \t two ", columns: 20, expected: ["one two"]),
        WrapRow(text: "one two three", columns: 8, indent: 2, expected: ["one two", "  three"]),
        WrapRow(text: "a\n\nb\n", columns: 8, indent: 2, expected: ["a", "", "  b", ""]),
        WrapRow(text: "a\r\nb", columns: 8, expected: ["a", "b"]),
        WrapRow(text: "abcdefgh", columns: 3, expected: ["abc", "def", "gh"]),
        WrapRow(text: "x abcdefgh y", columns: 4, indent: 1, expected: ["x", " abc", " def", " gh", " y"]),
        WrapRow(text: "ab cd", columns: 2, indent: 9, expected: ["ab", "cd"]),
        WrapRow(text: "ab", columns: 0, expected: ["a", "b"]),
        WrapRow(text: "ab", columns: -5, indent: -5, expected: ["a", "b"]),
        WrapRow(text: "跑步之后", columns: 5, expected: ["跑步", "之后"]),
        WrapRow(text: "跑步\u{3000}之后", columns: 7, expected: ["跑步", "之后"]),
        WrapRow(text: "跑步", columns: 1, expected: ["跑", "步"]),
        WrapRow(text: "cafe\u{301} ole\u{301}", columns: 8, expected: ["cafe\u{301} ole\u{301}"]),
        WrapRow(text: "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👍🏽", columns: 5, expected: ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "👍🏽"]),
        WrapRow(text: "10\u{A0}km run", columns: 6, expected: ["10\u{A0}km", "run"]),
        WrapRow(
            text: "\u{301}" + String(repeating: "\u{301}", count: 40), columns: 2,
            expected: ["\u{301}" + String(repeating: "\u{301}", count: 40)]),
    ]
}

@Suite struct WrappingTests {
    @Test(arguments: WrapRow.all)
    func `given a text, when wrapped, then lines break between words`(row: WrapRow) {
        #expect(wrap(row.text, columns: row.columns, hangingIndent: row.indent) == row.expected)
    }

    @Test func `given an address, when it is to be kept, then it stays whole`() {
        let text = "see https://example.org/long now"
        #expect(wrap(text, columns: 12, keepsAddresses: true) == ["see", "https://example.org/long", "now"])
        #expect(wrap(text, columns: 12) == ["see", "https://exam", "ple.org/long", "now"])
    }

    @Test func `given any columns, when wrapped, then no line is wider and no letter is lost`() {
        let text = "跑步之后 calves 👩‍👩‍👧‍👦 cafe\u{301} supercalifragilistic 한국어 e"
        for columns in 2...60 {
            let lines = wrap(text, columns: columns, hangingIndent: 3)
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= columns && !$0.hasSuffix(" ") }, "\(columns) columns")
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }
}
