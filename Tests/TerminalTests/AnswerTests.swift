import TestSupport
import Testing

extension TerminalTests {
    /// An answer on the screen.
    @Suite(.serialized, .enabled(if: Target.isKnead))
    struct AnswerTests {
        @Test func `Ctrl-C stops an answer, what was printed stays, and keys wait for the next prompt`() throws {
            let session = try Session(.demo)
            try session.type("count\r")
            try session.terminal.wait("the third number") { $0.rows.contains("3") }
            try session.type("later")
            try session.terminal.wait("some more numbers") { $0.rows.contains { Int($0) ?? 0 > 5 } }
            try session.type(Keys.control("c"))
            let screen = try session.terminal.wait("the prompt with the keys") { $0.line == "> later" }
            #expect(screen.rows[screen.row - 1] == "^C", "\(screen)")
            #expect(screen.rows[..<(screen.row - 1)].allSatisfy { !$0.contains("later") }, "\(screen)")
            #expect(screen.rows.contains { Int($0) != nil })
        }

        @Test func `keys typed while an answer comes appear at the next prompt alone`() throws {
            let session = try Session()
            try session.type("my calves are tight\rand bef")
            let screen = try session.terminal.wait("the next prompt") { $0.line.hasPrefix("> and bef") }
            #expect(screen.rows.count { $0.contains("and bef") } == 1, "\(screen)")
            try session.type("ore?")
            try session.terminal.wait("the rest") { $0.line.hasPrefix("> and before?") }
        }

        @Test(arguments: [24, 40, 100])
        func `lines break between words and fit the window`(columns: Int) throws {
            let session = try Session(columns: columns, rows: 80)
            try session.type("what about 你好世界 👨‍👩‍👧 calves\r")
            let screen = try session.terminal.wait("the answer") { screen in
                screen.line == ">" && screen.rows.contains { $0.hasPrefix("Calves") }
            }
            // A line that the terminal had to break counts once where tmux joins what it broke.
            let joined = try session.terminal.tmux(["capture-pane", "-p", "-J"]).split(separator: "\n").map(String.init)
            let answer = screen.rows.filter { !$0.isEmpty }.drop { !$0.hasPrefix("Calves") }
            #expect(answer.count > 5 && answer.count == joined.drop { !$0.hasPrefix("Calves") }.count, "\(screen)")
        }

        @Test func `controls in what is shown are visible text`() throws {
            let session = try Session()
            try session.type(Keys.pasteBegin + "zzz \u{1B}]52;c;x\u{07} \u{1B}[2J \u{202E} \u{9B}31m" + Keys.pasteEnd)
            try session.terminal.wait("the line") { $0.line.hasPrefix("> zzz ^[]52;c;x^G ^[[2J <U+202E> <U+009B>31m") }
            try session.type("\r")
            try session.terminal.wait("the answer") { $0.line == ">" && $0.rows.contains { $0.hasPrefix("> zzz") } }
            let sent = try session.terminal.output()
            #expect(!sent.contains("\u{1B}]52") && !sent.contains("\u{1B}[2J") && !sent.contains("\u{9B}"))
            #expect(!sent.contains("\u{202E}"))
        }

        @Test func `in words for a screen reader, turns are labelled and nothing is redrawn`() throws {
            let session = try Session(
                Target(
                    name: "knead", command: Target.knead.command + " --accessible",
                    environment: Target.knead.environment, prompt: "you: ", lines: Target.knead.lines), rows: 90)
            try session.type("my calves are tight\r")
            let screen = try session.terminal.wait("the answer") { $0.line == "you:" && $0.row > 8 }
            #expect(screen.rows.contains("you: my calves are tight"), "\(screen)")
            #expect(screen.rows.contains { $0.hasPrefix("knead: ") && $0.contains("Calves") }, "\(screen)")
            let escapes = try session.terminal.output().matches(of: /\u{1B}\[?[0-9;?]*./).map { String($0.output) }
            #expect(escapes.allSatisfy { $0.hasSuffix("m") }, "only colours: \(escapes)")
            try session.type("/history\r")
            try session.terminal.wait("the numbered list") {
                $0.rows.contains { $0.hasSuffix("1  my calves are tight") }
            }
        }
    }
}
