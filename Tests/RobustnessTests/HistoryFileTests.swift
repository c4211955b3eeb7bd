import Foundation
import ProgramDriving
import TestSupport
import Testing

/// Histories that are not as the program left them.
struct HistoryFileTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: Data
        /// Whether another file has to be used.
        var isForeign: Bool

        init(_ description: String, _ bytes: Data, isForeign: Bool) {
            testDescription = description
            self.bytes = bytes
            self.isForeign = isForeign
        }
    }

    @Test(arguments: [
        Row("libedit's", Data("_HiStOrY_V2_\nls\\040-la\n".utf8), isForeign: true),
        Row("binary", Data((0..<4_096).map { UInt8($0 % 256) }), isForeign: true),
        Row("CRLF", Data("calves\r\nhow long\r\n".utf8), isForeign: true),
        Row("not UTF-8", Data([0x63, 0xE9, 0x0A]), isForeign: true),
        Row("no last newline", Data("calves\nhow lo".utf8), isForeign: false),
        Row("empty", Data(), isForeign: false),
        Row("blank lines", Data("\n\n \n".utf8), isForeign: false),
        Row("escape sequences", Data("\u{1B}[31mcalves\u{1B}]0;x\u{7}\n\u{202E}sevlac\n".utf8), isForeign: false),
        Row("one line of 3 MB", Data(repeating: UInt8(ascii: "a"), count: 3_000_000), isForeign: false),
    ])
    func `given any history file, when a line is typed, then it is kept and nothing of the file is lost`(
        row: Row
    ) throws {
        try withTemporaryFolder { home in
            try write(row.bytes, to: home)
            let talk = try Talk(home: home)
            try talk.say("what helps my calves zzz")
            #expect(try talk.leave() == 0)
            let path = Talk.historyPath(home)
            let after = try Data(contentsOf: URL(fileURLWithPath: path))
            let line = Data("what helps my calves zzz\n".utf8)
            if row.isForeign {
                #expect(after == row.bytes)
                #expect(try Data(contentsOf: URL(fileURLWithPath: path + ".knead")) == line)
            } else {
                let isEnded = row.bytes.isEmpty || row.bytes.last == 0x0A
                #expect(after == row.bytes + (isEnded ? Data() : Data([0x0A])) + line)
            }
        }
    }

    @Test func `given a huge history, when a line is typed, then the newest lines are kept and it is the last`() throws
    {
        try withTemporaryFolder { home in
            let lines = (0..<60_000).map { "what helps calves after run \($0)" }
            try write(Data((lines.joined(separator: "\n") + "\n").utf8), to: home)
            let talk = try Talk(home: home)
            try talk.say("what helps my calves zzz")
            #expect(try talk.leave() == 0)
            let text = try String(contentsOfFile: Talk.historyPath(home), encoding: .utf8)
            let kept = text.split(separator: "\n").map(String.init)
            #expect(kept == lines.suffix(kept.count - 1) + ["what helps my calves zzz"])
            #expect(kept.count > 5_000, "\(kept.count)")
        }
    }

    @Test(arguments: ["mkdir -p", "mkfifo", "ln -s /dev/zero", "ln -s /dev/full", "ln -s history", "ln -s /"])
    func `given what is no file as history, when a line is typed, then another is used and the reason told`(
        make: String
    ) throws {
        try withTemporaryFolder { home in
            let path = Talk.historyPath(home)
            try write(Data(), to: home)
            let made = try Program(home: home).run(["-c", "rm '\(path)' && \(make) '\(path)'"], path: "/bin/sh")
            try #require(made.status == 0, "\(made)")
            let talk = try Talk(home: home)
            #expect(talk.session.output.contains("history"), "\(talk.session.output)")
            try talk.say("thanks")
            #expect(try talk.leave() == 0)
            #expect(try String(contentsOfFile: path + ".knead", encoding: .utf8) == "thanks\n")
        }
    }

    private func write(_ bytes: Data, to home: String) throws {
        try FileManager.default.createDirectory(atPath: home + "/.local/state/knead", withIntermediateDirectories: true)
        try bytes.write(to: URL(fileURLWithPath: Talk.historyPath(home)))
    }
}
