/// Lines that have broken programs before, as bytes.
enum HostileLines {
    static let all: [[UInt8]] =
        controls + sequences + brokenText + queries + queries.map { Array("/search ".utf8) + $0 } + lengths

    /// Every control character, alone and inside a question; a newline would end the line.
    private static let controls: [[UInt8]] = {
        let (start, end) = (Array("my cal".utf8), Array("ves are tight".utf8))
        let bytes: [UInt8] = Array(0..<0x0A) + Array(0x0B..<0x20) + [0x7F]
        return bytes.map { [$0] } + bytes.map { start + [$0] + end }
    }()

    private static let sequences: [[UInt8]] = [
        "\u{1B}[31mcalves\u{1B}[0m", "\u{1B}]0;title\u{7}calves", "\u{1B}]52;c;Y2Fsdg==\u{7}", "\u{1B}P+q544e\u{1B}\\",
        "\u{9B}2J\u{9D}0;x\u{9C}calves", "\u{1B}[6n", "\u{1B}[?1049h", "\u{1B}c", "calves\r\u{1B}[K\u{1B}[1A",
        "\u{202E}sevlac\u{202C} \u{2066}tight\u{2069}", "\u{FEFF}calves\u{200B}tight", "\u{2028}calves\u{2029}",
    ].map { Array($0.utf8) }

    private static let brokenText: [[UInt8]] = [
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80] + Array("calves".utf8),
        Array("my c\u{E4}lves \u{1F9B5}\u{1F3FD}\u{200D}\u{2642}\u{FE0F}".utf8),
        Array(("calves" + String(repeating: "\u{301}", count: 2_000)).utf8), Array("\u{FB01}bula \u{1D4EC}alves".utf8),
    ]

    /// Text that a database or a shell would read as an order.
    private static let queries: [[UInt8]] = [
        "calves AND", "NOT", "NEAR(calves tight, 5)", "calves*", "^calves", "title:calves", "{title body} : calves",
        "\"", "\"\"\"", "calves\" OR \"", "(", ")", "- -", "+calves + -tight", "calves OR 1=1; DROP TABLE advice; --",
        "'; SELECT * FROM meta; --", "%s%n%d", "$(touch x) `id` ${HOME}", "\\", "\\n\\x00", "../../../../etc/passwd",
        "/../..", "/", "//", "/topics /topics", "/topics \u{1B}[2J", "/calves'", "/%00", "ask", "ask ask ask",
        "topics \"",
        "<script>", "{area}", "{tool} * {phase}", "* * * *", "0", "-1", "99999999999999999999", "1e309", "NaN",
    ].map { Array($0.utf8) }

    private static let lengths: [[UInt8]] = [
        [], Array(repeating: UInt8(ascii: " "), count: 1_000), Array(repeating: UInt8(ascii: "a"), count: 100_000),
        Array(String(repeating: "calves tight ", count: 8_000).utf8),
        Array(repeating: UInt8(ascii: "*"), count: 10_000), Array(String(repeating: "no ", count: 20_000).utf8),
        Array(String(repeating: "🦵", count: 20_000).utf8), Array(repeating: 0xFF, count: 100_000),
    ]
}
