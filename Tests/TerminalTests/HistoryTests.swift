import Foundation
import TestSupport
import Testing

extension TerminalTests {
    /// The file of earlier lines.
    @Suite(.serialized, .enabled(if: Target.isKnead))
    struct HistoryTests {
        private static func path(_ session: Session) -> String {
            session.terminal.folder + "/.local/state/knead/history"
        }

        /// knead with a history already there; `more` are commands of the shell before it starts.
        private static func session(
            history: [UInt8], more: String = "", arguments: String = "", location: SourceLocation = #_sourceLocation
        ) throws -> Session {
            var target = Target.knead
            let bytes = history.map { String(format: "\\%03o", $0) }.joined()
            target.files["start"] = """
                mkdir -p ~/.local/state/knead
                printf '\(bytes)' > ~/.local/state/knead/history
                \(more)
                exec \(target.command) \(arguments)
                """
            target.command = "/bin/sh ~/start"
            return try Session(target, location: location)
        }

        @Test func `two sessions keep each other's lines, and a third one finds both`() throws {
            let first = try Session()
            let home = first.terminal.folder
            var shared = Target.knead
            shared.environment["HOME"] = home
            let second = try Session(shared)
            for (session, line) in [(first, "roll the calf"), (second, "press the foot")] {
                try session.type(line)
                try session.wait(typed: line)
                try session.type("\r")
                try session.terminal.wait("the line on disk") { _ in first.lines.last == line }
                try session.waitForPrompt()
            }
            #expect(first.lines == ["roll the calf", "press the foot"])
            let mode = try FileManager.default.attributesOfItem(atPath: Self.path(first))[.posixPermissions] as? Int
            #expect(mode == 0o600)
            // The first finds what the second wrote meanwhile, without a new start.
            try first.type(Keys.control("r") + "press")
            try first.terminal.wait("the line of the second") { $0.line == "search 'press': press the foot" }
            try second.type(Keys.control("d"))
            let third = try Session(shared)
            try third.type(Keys.control("r") + "roll")
            try third.terminal.wait("the line of the first") { $0.line == "search 'roll': roll the calf" }
        }

        @Test func `Up sees the lines of this window alone`() throws {
            let first = try Session()
            var shared = Target.knead
            shared.environment["HOME"] = first.terminal.folder
            let second = try Session(shared)
            try second.type("press the foot\r")
            try second.terminal.wait("the line on disk") { _ in first.lines == ["press the foot"] }
            try first.type("roll\r")
            try first.terminal.wait("the line on disk") { _ in first.lines.last == "roll" }
            try first.waitForPrompt()
            try first.type(Keys.up + Keys.up + "!")
            try first.wait(typed: "roll!")
        }

        @Test func `a line with a leading blank is not written`() throws {
            let session = try Session()
            try session.type(" secret\r")
            try session.terminal.wait("an answer and a prompt") { $0.line == ">" && $0.rows.contains("> " + " secret") }
            try session.type("open\r")
            try session.terminal.wait("the open line") { _ in !session.lines.isEmpty }
            #expect(session.lines == ["open"])
        }

        @Test func `in private nothing is written`() throws {
            let session = try Session(arguments: "--private")
            try session.type("secret\r")
            try session.terminal.wait("an answer and a prompt") { $0.line == ">" && $0.rows.contains("> secret") }
            try session.type(Keys.up)
            try session.wait(typed: "secret")
            try session.type(Keys.control("u") + Keys.control("d"))
            #expect(try session.terminal.waitForEnd() == 0)
            #expect(!FileManager.default.fileExists(atPath: session.terminal.folder + "/.local/state/knead"))
        }

        @Test func `a line that was entered outlives kill -9`() throws {
            let session = try Session()
            try session.type("roll the calf\r")
            try session.terminal.wait("the line on disk") { _ in session.lines == ["roll the calf"] }
            kill(try session.terminal.process(), SIGKILL)
            #expect(try session.terminal.waitForEnd() == Tmux.bySignal)
            #expect(session.lines == ["roll the calf"])
        }

        struct ForeignRow: Sendable, CustomTestStringConvertible {
            let testDescription: String
            let bytes: [UInt8]
        }

        @Test(arguments: [
            ForeignRow(testDescription: "libedit", bytes: Array("_HiStOrY_V2_\nhello\\040you\n".utf8)),
            ForeignRow(testDescription: "CRLF", bytes: Array("one\r\ntwo\r\n".utf8)),
            ForeignRow(testDescription: "not UTF-8", bytes: [0x61, 0xFF, 0x0A]),
            ForeignRow(testDescription: "NUL", bytes: [0x61, 0x00, 0x0A]),
        ])
        func `a file that is not ours is told of and left alone`(row: ForeignRow) throws {
            let session = try Self.session(history: row.bytes)
            #expect(try session.terminal.screen().rows.joined().contains("is not a history of this program"))
            try session.type("mine\r")
            let other = session.terminal.folder + "/.local/state/knead/history.knead"
            try session.terminal.wait("the other file") { _ in Target.contents(of: other) == "mine\n" }
            #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: Self.path(session)))) == row.bytes)
        }

        @Test func `a file that cannot be read is told of and left alone`() throws {
            // Root may read everything but a folder.
            let session = try Self.session(
                history: [], more: "rm ~/.local/state/knead/history; mkdir ~/.local/state/knead/history")
            #expect(try session.terminal.screen().rows.joined().contains("is not a history of this program"))
            try session.type("mine\r")
            let other = session.terminal.folder + "/.local/state/knead/history.knead"
            try session.terminal.wait("the other file") { _ in Target.contents(of: other) == "mine\n" }
        }

        @Test func `history lists and searches, and forget takes a line out for good`() throws {
            let session = try Self.session(history: Array("roll the calf\nCAFÉ\nroll the foot\n".utf8))
            try session.type("/history ROLL\r")
            try session.terminal.wait("the list") { $0.rows.contains("2  roll the foot") && $0.line == ">" }
            try session.type("/forget 1\r")
            try session.terminal.wait("the answer") { $0.rows.contains("Forgotten: roll the calf") && $0.line == ">" }
            #expect(session.lines == ["CAFÉ", "roll the foot"])
            try session.type("/forget cafe\r")
            try session.terminal.wait("the answer") { $0.rows.contains("Forgotten: CAFÉ") && $0.line == ">" }
            #expect(session.lines == ["roll the foot"])
            try session.type("/forget zzz\r")
            try session.terminal.wait("the answer") { $0.rows.contains { $0.hasPrefix("'zzz' is not one line") } }
            #expect(session.lines == ["roll the foot"])
            try session.waitForPrompt()
            try session.type(Keys.up + Keys.up)
            try session.wait(typed: "roll the foot")
        }
    }
}
