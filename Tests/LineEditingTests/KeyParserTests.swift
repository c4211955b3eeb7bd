import TestSupport
import Testing

@testable import LineEditing

struct KeyRow: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let keys: [Key]
    var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }

    init(_ text: String, _ keys: Key...) {
        bytes = Array(text.utf8)
        self.keys = keys
    }

    init(bytes: [UInt8], _ keys: Key...) {
        self.bytes = bytes
        self.keys = keys
    }
}

struct KeyParserTests {
    static let rows: [KeyRow] = [
        KeyRow(""),
        KeyRow("aé", .text("a"), .text("é")),
        KeyRow("你😀", .text("你"), .text("😀")),
        KeyRow("\r", .named(.enter, [])),
        KeyRow("\n", .control("j")),
        KeyRow("\u{01}\u{1F}\u{00}", .control("a"), .control("_"), .control("@")),
        KeyRow("\t\u{7F}\u{08}", .named(.tab, []), .named(.backspace, []), .control("h")),
        KeyRow("\u{1B}[A\u{1B}OA", .named(.up, []), .named(.up, [])),
        KeyRow("\u{1B}[1;5D\u{1B}[1;3C", .named(.left, .control), .named(.right, .alt)),
        KeyRow("\u{1B}[1;2D", .named(.left, .shift)),
        KeyRow("\u{1B}\u{1B}[D", .named(.left, .alt)),
        KeyRow("\u{1B}Oc", .named(.right, .control)),
        KeyRow(
            "\u{1B}[H\u{1B}[1~\u{1B}[7~\u{1B}OH", .named(.home, []), .named(.home, []), .named(.home, []),
            .named(.home, [])),
        KeyRow("\u{1B}[3~\u{1B}[3;5~", .named(.delete, []), .named(.delete, .control)),
        KeyRow("\u{1B}[Z", .named(.tab, .shift)),
        KeyRow("\u{1B}b\u{1B}\r\u{1B}é", .alt("b"), .named(.enter, .alt), .text("é")),
        KeyRow("\u{1B}[13;2u\u{1B}[27;5;13~", .named(.enter, .shift), .named(.enter, .control)),
        KeyRow("\u{1B}[99;5u", .control("c")),
        KeyRow("\u{1B}[20;2~x", .named(.function(10), .shift), .text("x")),
        KeyRow("\u{1B}[[Ax", .unknown, .text("x")),
        KeyRow("\u{1B}[<0;10;20Mx", .unknown, .text("x")),
        KeyRow("\u{1B}[M !!x", .unknown, .text("x")),
        KeyRow("\u{1B}[?1;2cx", .unknown, .text("x")),
        KeyRow("\u{1B}]11;rgb:0/0/0\u{1B}\\x", .unknown, .text("x")),
        KeyRow("\u{1B}[12\u{03}x", .unknown, .text("x")),
        KeyRow("\u{1B}[200~a\r\nb\rc\u{1B}[31m\u{1B}[201~x", .paste("a\nb\nc\u{1B}[31m"), .text("x")),
        KeyRow(bytes: [0x80, 0x61], .text("\u{FFFD}"), .text("a")),
        KeyRow(bytes: [0xC3, 0x61], .text("\u{FFFD}"), .text("a")),
        KeyRow(bytes: [0xE4, 0xBD, 0x1B, 0x5B, 0x41], .text("\u{FFFD}"), .named(.up, [])),
        KeyRow(bytes: [0xC2, 0x9B, 0x61], .unknown, .text("a")),
    ]

    @Test(arguments: rows)
    func `bytes become keys`(row: KeyRow) {
        var parser = KeyParser()
        #expect(parser.take(row.bytes) == row.keys)
        #expect(!parser.isWaiting)
    }

    @Test(arguments: rows)
    func `bytes that come one by one become the same keys`(row: KeyRow) {
        var parser = KeyParser()
        #expect(row.bytes.flatMap { parser.take([$0]) } == row.keys)
    }

    @Test func `a sequence that does not go on is ended`() {
        var parser = KeyParser()
        #expect(parser.take(Array("\u{1B}".utf8)) == [])
        #expect(parser.isWaiting)
        #expect(parser.flush() == [.named(.escape, [])])
        #expect(parser.take(Array("\u{1B}[".utf8)) == [])
        #expect(parser.flush() == [.alt("[")])
        #expect(parser.take(Array("\u{1B}[1;".utf8)) == [])
        #expect(parser.flush() == [.unknown])
        #expect(parser.take(Array("\u{1B}[200~abc".utf8)) == [])
        #expect(parser.isPasting)
        #expect(parser.flush() == [.paste("abc")])
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `random bytes never type a control`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var parser = KeyParser()
        let lively: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x32, 0x30, 0x31, 0x7E, 0x4D, 0x41, 0x0D, 0xE4, 0xBD, 0xA0]
        for _ in 0..<20_000 {
            let byte =
                Bool.random(using: &random)
                ? lively.randomElement(using: &random)!
                : UInt8.random(in: 0...255, using: &random)
            for case .text(let scalar) in parser.take([byte]) {
                let isControl = scalar.properties.generalCategory == .control
                #expect(!isControl, "seed \(seed), \(scalar.value)")
            }
            if Int.random(in: 0..<50, using: &random) == 0 { _ = parser.flush() }
        }
    }
}
