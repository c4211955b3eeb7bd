import Foundation
import TestSupport
import Testing

extension TerminalTests {
    @Suite(.serialized)
    struct TerminalTypesTests {
        @Test(arguments: ["screen", "linux", "xterm-kitty", "xterm-256color", "vt100", "tmux"])
        func `editing works whatever the terminal calls itself`(type: String) throws {
            let session = try Session(columns: 30, type: type)
            let text = "the quick brown fox 你好 jumps over it"
            try session.type(text)
            try session.terminal.wait("the end of the text") { $0.rows.joined().hasSuffix("over it") }
            try session.type(Keys.home + "\u{1B}f!" + Keys.controlRight + "?" + "\u{1B}[15~")
            try session.terminal.wait("the marks") { screen in
                screen.rows.contains("> the! quick? brown fox 你好 j") && screen.line.hasPrefix("> the!")
            }
            try session.submit(expecting: "the! quick? brown fox 你好 jumps over it")
        }

        @Test func `it works in a terminal inside a terminal`() throws {
            let target = Target.current
            var nested = target
            nested.files["inner"] = "\(target.command.replacingOccurrences(of: "~", with: "$HOME"))\n"
            nested.command = "tmux -S ~/n -f /dev/null new-session '/bin/sh ~/inner'"
            let session = try Session(nested, columns: 60)
            try session.type("one 你好 two" + Keys.controlLeft + "X")
            try session.wait(typed: "one 你好 Xtwo", column: 12)
            try session.terminal.resize(columns: 40)
            try session.type("\u{1B}[15~Y" + Keys.control("a") + "Z")
            try session.wait(typed: "Zone 你好 XYtwo", column: 3)
            try session.submit(expecting: "Zone 你好 XYtwo")
            try session.type(Keys.control("d"))
        }
    }
}
