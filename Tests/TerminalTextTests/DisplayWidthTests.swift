import TerminalText
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("e\u{301}\u{302}\u{303}", 1), ("跑步", 4), ("한국", 4),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2), ("ｱ", 1), ("。", 2), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2),
        ("🇬🇧", 2), ("❤️", 2), ("1️⃣", 2), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("\u{2022}", 1), ("\u{B7}", 1), ("\u{200B}", 0), ("\u{1B}", 0),
        ("\u{301}", 0), ("½", 1),
    ])
    func `given a text, when measured, then its columns are counted`(text: String, expected: Int) {
        #expect(DisplayWidth.of(text) == expected)
    }
}
