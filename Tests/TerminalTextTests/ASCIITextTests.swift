import TerminalText
import Testing

@Suite struct ASCIITextTests {
    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("a\r\nb", "a\r\nb"), ("\u{2018}x\u{2019} \u{201C}y\u{201D}", "'x' \"y\""),
        ("5\u{2013}10 \u{2014} more\u{2026}", "5-10 - more..."), ("2\u{D7}\u{BD}\u{A0}km", "2x1/2 km"),
        ("cafe\u{301} é 跑", "caf? ? ?"), ("👩‍👩‍👧‍👦!", "?!"), ("\u{202E}x", "?x"),
    ])
    func `given a text, when put in ASCII, then marks keep their meaning`(text: String, expected: String) {
        #expect(asciiForm(of: text) == expected)
    }
}
