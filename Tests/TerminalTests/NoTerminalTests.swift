import Foundation
import TestSupport
import Testing

extension TerminalTests {
    /// Where not both ends are a terminal, or it is one of few abilities.
    @Suite(.serialized, .enabled(if: Target.isKnead))
    struct NoTerminalTests {
        @Test func `lines of a pipe are answered without a prompt or an escape`() throws {
            try withTemporaryFolder { home in
                let result = try Program(home: home).run([], input: "my calves are tight\nsore feet")
                #expect(result.status == 0 && result.errors.isEmpty, "\(result)")
                #expect(result.output.contains("Calves") && result.output.contains("Feet"))
                #expect(!result.output.contains("\u{1B}") && !result.output.hasPrefix("> "), "\(result.output)")
            }
        }

        @Test func `NUL and bytes that are not UTF-8 do no harm`() throws {
            try withTemporaryFolder { home in
                let bytes: [UInt8] = [0x61, 0, 0xFF, 0x0A, 0xC3, 0x28, 0x0A, 0, 0x0A] + Array("calves\n".utf8)
                let result = try Program(home: home).run([], input: bytes)
                #expect(result.status == 0 && result.output.contains("Calves"), "\(result)")
                #expect(!result.output.utf8.contains(0))
            }
        }

        @Test func `output to a file from a terminal is plain, and the terminal stays cooked`() throws {
            let terminal = try Tmux("/bin/sh -c '\"\(Program.path)\" > ~/file; echo [status $?]; read wait'")
            try terminal.type("my calves are tight\n")
            try terminal.wait("the answer") { _ in Target.contents(of: terminal.folder + "/file").contains("Calves") }
            #expect(try terminal.modes().contains("icanon") && terminal.modes().contains("echo"))
            #expect(!Target.contents(of: terminal.folder + "/file").contains("\u{1B}"))
            try terminal.type(Keys.control("d"))
            try terminal.wait("the end") { $0.rows.contains("[status 0]") }
        }

        @Test func `a dumb terminal echoes what is typed once, and gets no escape`() throws {
            let session = try Session(rows: 90, type: "dumb")
            try session.type("my calves are tight\n")
            let screen = try session.terminal.wait("the answer") { $0.rows.contains("Calves") && $0.line == ">" }
            #expect(screen.rows.count { $0.contains("my calves are tight") } <= 1)
            #expect(try !session.terminal.output().contains("\u{1B}"))
        }

        @Test(arguments: ["xterm-kitty", "alacritty", "foot", "nonsense"])
        func `a terminal that nobody described starts without a warning`(type: String) throws {
            let session = try Session(type: type)
            let rows = try session.terminal.screen().rows
            #expect(rows.first?.hasPrefix("knead: ") == true, "\(rows)")
            #expect(!rows.joined().contains("terminal type"), "\(rows)")
        }

        @Test func `NO_COLOR is obeyed, and means nothing when it is empty`() throws {
            let plain = try Session(environment: ["NO_COLOR": "1"])
            try plain.type("my calves")
            try plain.wait(typed: "my calves")
            try plain.type(" are tight\r")
            try plain.terminal.wait("the answer") { $0.line == ">" && $0.row > 10 }
            let sent = try plain.terminal.output()
            #expect(sent.firstMatch(of: /\u{1B}\[[0-9;]*m/) == nil, "\(sent.debugDescription)")
            let colored = try Session(environment: ["NO_COLOR": ""])
            try colored.type("my calves")
            try colored.terminal.wait("the text") { $0.line.hasPrefix("> my calves") }
            #expect(try colored.terminal.output().contains("\u{1B}[32mcalves"))
        }
    }
}
