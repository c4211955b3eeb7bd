import TerminalText
import Testing

struct PrintedWidthTests {
    @Test(arguments: [
        ("", "", 0), ("calf", "calf", 4), ("\u{1B}[1;32m跑\u{1B}[0m é", "跑 é", 4), ("\u{1B}", "", 0), ("\u{1B}[", "", 0),
        ("a\u{1B}[31", "a", 1), ("\u{1B}]8;;https://example.org\u{1B}\\[x]\u{1B}]8;;\u{1B}\\ y", "[x] y", 5),
        ("\u{1B}]8;;x\u{7}z", "z", 1), ("👩‍👩‍👧\u{1B}[2m\u{1B}[0m", "👩‍👩‍👧", 2),
    ])
    func `given escapes, when text is printed, then only what is seen counts`(text: String, plain: String, width: Int) {
        #expect(withoutEscapes(text) == plain)
        #expect(printedWidth(of: text) == width)
    }
}
