import Foundation
import TestSupport
import Testing

struct SurroundingsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var terminal: String?
        var columns: UInt16
        var locale: String

        init(_ terminal: String?, columns: UInt16, locale: String) {
            testDescription = "TERM \(terminal ?? "unset"), \(columns) columns, LANG=\(locale)"
            self.terminal = terminal
            self.columns = columns
            self.locale = locale
        }
    }

    @Test(arguments: [
        Row(nil, columns: 80, locale: "C"), Row("", columns: 20, locale: "C.UTF-8"),
        Row("dumb", columns: 1, locale: "xx_YY.bad"), Row("dumb", columns: 500, locale: ""),
        Row("xterm", columns: 1, locale: "C"), Row("xterm", columns: 20, locale: "C"),
        Row("xterm", columns: 500, locale: "C"), Row("xterm", columns: 0, locale: "C.UTF-8"),
        Row("no-such-terminal", columns: 80, locale: "C.UTF-8"), Row("\u{1B}[31m", columns: 1, locale: "C.UTF-8"),
        Row(String(repeating: "x", count: 100_000), columns: 2, locale: ""),
    ])
    func `given any terminal, locale and width, when talked to, then it answers and leaves`(row: Row) throws {
        try withTemporaryFolder { home in
            let talk = try Talk(
                home: home, terminal: row.terminal, environment: ["LANG": row.locale], columns: row.columns)
            let shown = try talk.say("my calves are tight after a long run")
            let letters = shown.replacing(/\u{1B}\[[0-9;?]*[a-zA-Z]/, with: "").filter(\.isLetter)
            #expect(letters.contains("Calvesafterarun"), "\(shown)")
            if row.locale == "C" {
                #expect(shown.utf8.allSatisfy { $0 < 0x80 }, "\(shown)")
            }
            #expect(try talk.leave() == 0)
        }
    }

    @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-", "< /dev/null", "> /dev/full", "< /", "2> /dev/full"])
    func `given a descriptor that is closed or cannot be used, when run, then it ends with a code of the contract`(
        redirection: String
    ) throws {
        try withTemporaryFolder { home in
            for arguments in ["'my calves are tight'", "", "chat --json", "--version", "topics"] {
                let result = try Program(home: home).run(
                    ["-c", "'\(Program.path)' \(arguments) \(redirection)"], path: "/bin/sh")
                #expect([0, 1, 74].contains(result.status), "\(arguments) \(redirection): \(result)")
                #expect(!result.errors.contains("Fatal error"), "\(arguments) \(redirection): \(result)")
            }
        }
    }

    @Test(arguments: [nil, "", "relative", "/dev/null", "/nowhere\u{1B}[31m\n🦵"])
    func `given a home that cannot be had, when talked to, then it answers, and lines are kept until the end`(
        folder: String?
    ) throws {
        try withTemporaryFolder { home in
            let talk = try Talk(home: home, environment: ["HOME": folder ?? ""])
            #expect(try talk.say("my calves are tight").contains("Calves"))
            try talk.say("thanks")
            let shown = try talk.say("/history")
            #expect(shown.contains("my calves are tight") && shown.contains("thanks"), "\(shown)")
            #expect(try talk.leave() == 0)
        }
    }

    @Test func `given a question file with CRLF and no last newline, when read, then every line is answered`() throws {
        try withTemporaryFolder { home in
            let result = try Program(home: home).run(["ask", "--json"], input: "thanks\r\ncalves\r\n\r\nhelp")
            #expect(result.status == 0 && result.errors.isEmpty, "\(result)")
            #expect(result.output.split(separator: "\n").count == 4, "\(result)")
            #expect(result.output.contains(#""question": "calves""#), "\(result)")
        }
    }
}
