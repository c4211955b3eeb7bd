import TerminalText
import Testing

@Suite struct VisibleTests {
    @Test(arguments: [
        ("", "", ""), ("plain é 跑 👩‍👩‍👧‍👦", "plain é 跑 👩‍👩‍👧‍👦", "plain é 跑 👩‍👩‍👧‍👦"), ("a\nb", "a\nb", "a^Jb"),
        ("a\r\nb", "a^M\nb", "a^M^Jb"), ("a\tb", "a\tb", "a b"), ("\u{1B}[31mred", "^[[31mred", "^[[31mred"),
        ("\u{0}\u{7F}", "^@^?", "^@^?"), ("\u{9B}2J\u{85}", "<U+009B>2J<U+0085>", "<U+009B>2J<U+0085>"),
        ("\u{202E}abc\u{2066}", "<U+202E>abc<U+2066>", "<U+202E>abc<U+2066>"),
        ("\u{200E}\u{200F}\u{61C}", "<U+200E><U+200F><U+061C>", "<U+200E><U+200F><U+061C>"),
        ("\u{2028}\u{2029}", "<U+2028><U+2029>", "<U+2028><U+2029>"),
    ])
    func `given a text, when made visible, then controls are shown`(text: String, lines: String, line: String) {
        #expect(visible(text) == lines)
        #expect(visibleOnOneLine(text) == line)
    }

    @Test func `given every control, when made visible, then none is left`() {
        let ranges: [ClosedRange<UInt32>] = [
            0x00...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
        ]
        for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
            let shown = visibleOnOneLine(String(Character(scalar)))
            #expect(shown.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "U+\(String(scalar.value, radix: 16))")
        }
    }
}
