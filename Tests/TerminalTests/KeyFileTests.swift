import Foundation
import Testing

extension TerminalTests {
    /// `~/.editrc`, and the user's editor.
    @Suite(.serialized, .enabled(if: Target.isKnead))
    struct KeyFileTests {
        @Test func `vi keys work, and a mistake in the file is told in a line`() throws {
            let session = try Session(files: [".editrc": "bind -v\nbind ^G no-such-thing\nbind ^T ed-move-to-beg\n"])
            let rows = try session.terminal.screen().rows
            #expect(rows.joined().contains("/.editrc:2: 'no-such-thing' is no command of this editor"), "\(rows)")
            try session.type("one two" + Keys.control("t") + "#")
            try session.wait(typed: "#one two", column: 3)
            try session.terminal.tmux(["send-keys", "Escape"])
            try session.type("wcwx")
            try session.wait(typed: "#x two", column: 4)
        }

        @Test func `EDITRC names another file`() throws {
            let session = try Session(
                environment: ["EDITRC": "~/keys"], files: ["keys": "knead:bind -s ^G 'sore calves'\n"])
            try session.type(Keys.control("g") + "!")
            try session.wait(typed: "sore calves!")
        }

        @Test func `Ctrl-X Ctrl-E opens the line in the user's editor, and takes what comes back`() throws {
            let script =
                "#!/bin/sh\nstty -a < /dev/tty | grep -o ' icanon' > ~/modes\nprintf ' and\\nmore\\n' >> \"$2\"\n"
            let session = try Session(environment: ["EDITOR": "/bin/sh ~/edit -x"], files: ["edit": script])
            try session.type("one" + Keys.control("x") + Keys.control("e"))
            try session.terminal.wait("the line that came back") { $0.line == "  more" && $0.column == 6 }
            #expect(Target.contents(of: session.terminal.folder + "/modes") == " icanon\n")
            try session.submit(expecting: "one\n and\nmore")
        }

        @Test func `an editor that fails is told of, and the line stays`() throws {
            let session = try Session(environment: ["VISUAL": "false"])
            try session.type("one" + Keys.control("x") + Keys.control("e"))
            try session.terminal.wait("the reason, and the line") {
                $0.line == "> one" && $0.rows.contains("the editor 'false' ended with status 1; the line is as it was")
            }
            try session.submit(expecting: "one")
        }
    }
}
