import Foundation
import ProgramDriving
import TestSupport
import Testing

/// Every failure says what went wrong, where, and how to mend it.
struct MessageTests {
    struct Row: Sendable, CustomTestStringConvertible {
        /// For a shell, after the path of the program.
        var command: String
        var status: Int32
        var errors: String
        var testDescription: String { command }

        init(_ command: String, _ status: Int32, _ errors: String) {
            self.command = command
            self.status = status
            self.errors = errors
        }
    }

    private static let full =
        "knead: cannot write the answer to standard output: No space left on device; "
        + "make room there or send it elsewhere\n"
    private static func unreadable(_ reason: String) -> String {
        "knead: cannot read questions from standard input: \(reason); give it lines, or ask knead \"QUESTION\"\n"
    }

    @Test(arguments: [
        Row("calves > /dev/full", 74, full), Row("--json calves > /dev/full", 74, full),
        Row("topics > /dev/full", 74, full), Row("--version > /dev/full", 74, full),
        Row("--help > /dev/full", 74, full), Row("check > /dev/full", 74, full), Row("paths > /dev/full", 74, full),
        Row("chat < /", 74, unreadable("Is a directory")), Row("< /", 74, unreadable("Is a directory")),
        Row("<&-", 74, unreadable("Bad file descriptor")),
        Row(
            #"check "$(printf '/no\033[31m\nfolder')""#, 65,
            "/no^[[31m^Jfolder:1:1: error: this folder is missing or cannot be read; "
                + "give the path of a corpus folder\n"),
        Row(
            #"topics "$(printf -- '--x\033[31m\342\200\256y')""#, 64,
            """
            Error: Unknown option '--x^[[31m<U+202E>y'
            Usage: knead topics [--json] [--accessible] [--why] [<topic> ...]
              See 'knead topics --help' for more information.

            """),
    ])
    func `given what cannot be done, when run, then it is told what, where and how to mend it`(row: Row) throws {
        try withTemporaryFolder { home in
            let result = try Program(home: home).run(
                ["-c", "exec '\(Program.path)' \(row.command)"], path: "/bin/sh")
            #expect(result.status == row.status, "\(result)")
            #expect(result.errors == row.errors)
        }
    }

    @Test func `given folders with control characters in their names, when listed, then these are shown`() throws {
        try withTemporaryFolder { home in
            var program = Program(home: home)
            program.environment["XDG_STATE_HOME"] = home + "/a\u{1B}[31m\n\u{202E}b"
            let result = try program.run(["paths"])
            #expect(result.output.hasPrefix("history  \(home)/a^[[31m^J<U+202E>b/knead/history\ncache "), "\(result)")
        }
    }

    @Test func `given a reader that has gone, when written to, then every command ends quietly with 0`() throws {
        try withTemporaryFolder { home in
            let commands = ["calves", "topics", "sources", "export", "check", "paths", "safety", "--help", "--version"]
            for command in commands {
                let result = try Program(home: home).run(
                    ["-c", "{ '\(Program.path)' \(command); echo $? >&2; } | true"], path: "/bin/sh")
                #expect(result.status == 0 && result.output.isEmpty && result.errors == "0\n", "\(command): \(result)")
            }
        }
    }

    struct TerminalRow: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// What is done before, for a shell in the home folder.
        var preparation: String
        var environment: [String: String]
        /// `~` is the home folder.
        var message: String

        init(
            _ description: String, _ preparation: String, _ message: String, environment: [String: String] = [:]
        ) {
            testDescription = description
            self.preparation = preparation
            self.environment = environment
            self.message = message
        }
    }

    @Test(arguments: [
        TerminalRow(
            "a history that is a folder", "mkdir -p .local/state/knead/history",
            "knead: '~/.local/state/knead/history' is not a history of this program (it is not a plain file); it is "
                + "left alone, and '~/.local/state/knead/history.knead' is used; move it away to have that name back"),
        TerminalRow(
            "a state folder that is a file", "touch file",
            "knead: cannot read the history '~/file/knead/history.knead': Not a directory, and lines are kept until the "
                + "end only; check the folder that it belongs in", environment: ["XDG_STATE_HOME": "~/file"]),
        TerminalRow(
            "a key file that is a folder", "mkdir .editrc",
            "knead: ~/.editrc: error: the key file cannot be read (Is a directory); it is passed over; mend it or move "
                + "it away"),
        TerminalRow(
            "a key file without end", "ln -s /dev/zero .editrc",
            "knead: ~/.editrc: error: the key file is not text, for it holds NUL bytes; it is passed over; mend it or "
                + "move it away"),
        TerminalRow(
            "a key file of a long word and many lines", "yes \"$(printf '\\033%01000d' 0)\" | head -50 > .editrc",
            "knead: ~/.editrc: 40 more lines are not understood"),
        TerminalRow(
            "a state folder that cannot be made", "",
            "knead: cannot write the history '/proc/self/knead/history': No such file or directory; it stays as it was, "
                + "and new lines are kept until the end only; check the folder that it belongs in",
            environment: ["XDG_STATE_HOME": "/proc/self"]),
    ])
    func `given a file that cannot be used, when talked to, then it is told once and the rest works`(
        row: TerminalRow
    ) throws {
        try withTemporaryFolder { home in
            let made = try Program(home: home).run(["-c", "cd '\(home)'; \(row.preparation)"], path: "/bin/sh")
            try #require(made.status == 0, "\(made)")
            let talk = try Talk(
                home: home, environment: row.environment.mapValues { $0.replacing("~", with: home) }, columns: 200)
            let shown = try [talk.session.output, talk.say("thanks"), talk.say("calves")].joined()
            let lines = shown.split { $0.isNewline }.map(String.init)
            let message = row.message.replacing("~", with: home)
            #expect(lines.count { $0.hasSuffix(message) } == 1, "\(shown)")
            #expect(lines.contains { $0.hasSuffix("Calves") || $0.contains("Calves\u{1B}") }, "\(shown)")
            #expect(try talk.leave() == 0)
        }
    }
}
