import CorpusModel
import Foundation
import TestSupport
import Testing

struct ProgramTests {
    private static let calves = "my calves are tight after a long run"

    @Test(arguments: [[calves], ["ask", calves], ["ask"] + calves.split(separator: " ").map(String.init)])
    func `given a question as arguments, when run, then it is answered`(arguments: [String]) throws {
        try withTemporaryFolder { home in
            let result = try Program(home: home).run(arguments)
            #expect(result.status == 0)
            #expect(result.output.hasPrefix("Calves, after a run\n"), "\(result)")
            #expect(result.output.contains("[living-it]") && result.output.contains("Also:"), "\(result)")
            #expect(result.errors.isEmpty)
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var status: Int32
        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(arguments: [
        Row(arguments: ["what shoes should i buy"], status: 1),
        Row(arguments: ["tell me a joke about bananas"], status: 1),
        Row(arguments: ["--json", "what shoes should i buy"], status: 1),
        Row(arguments: ["ask", "chest", "pain"], status: 0),
        Row(arguments: ["thanks"], status: 0),
        Row(arguments: ["ask", "-sore", "calves"], status: 0),
        Row(arguments: ["topics"], status: 0),
        Row(arguments: ["topics", "calves"], status: 0),
        Row(arguments: ["topics", "no-such-topic"], status: 1),
        Row(arguments: ["sources"], status: 0),
        Row(arguments: ["paths"], status: 0),
        Row(arguments: ["check"], status: 0),
        Row(arguments: ["check", "/no/such/folder"], status: 65),
        Row(arguments: ["topics", "--nope"], status: 64),
        Row(arguments: ["--version"], status: 0),
        Row(arguments: ["--help"], status: 0),
    ])
    func `given arguments, when run, then the exit code is the contract's`(row: Row) throws {
        try withTemporaryFolder { home in
            let result = try Program(home: home).run(row.arguments)
            #expect(result.status == row.status, "\(result)")
            #expect(row.status < 2 || result.output.isEmpty, "diagnostics go to standard error: \(result)")
        }
    }

    @Test func `given a pipe, when run, then every line gets one reply`() throws {
        try withTemporaryFolder { home in
            let lines = ["my calves are tight", "", "/topics", "what shoes should i buy", "quit", "é \u{0} 🦵", "last"]
            let input = lines.joined(separator: "\n")
            for arguments in [["--json"], ["ask", "--json"], ["chat", "--json"]] {
                let result = try Program(home: home).run(arguments, input: input)
                #expect(result.status == 0)
                let replies = result.output.split(separator: "\n")
                #expect(replies.count == lines.count, "\(arguments)")
                let questions = try replies.map {
                    try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])["question"]
                        as? String
                }
                #expect(questions == lines)
            }
        }
    }

    @Test func `given a piped conversation, when a turn leaves something out, then the last one completes it`() throws {
        try withTemporaryFolder { home in
            let result = try Program(home: home).run(
                ["chat", "--json"], input: "my calves are tight after a run\nand before a run?\n/clear\nhow long?\n")
            let areas = try result.output.split(separator: "\n").map { line -> [String] in
                let reply = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                return try #require((reply["understood"] as? [String: Any])?["areas"] as? [String])
            }
            #expect(areas == [["calves"], ["calves"], [], []])
        }
    }

    @Test func `given a copy elsewhere, reached by a link, when run, then it works`() throws {
        try withTemporaryFolder { home in
            try FileManager.default.copyItem(atPath: Program.path, toPath: home + "/elsewhere")
            try FileManager.default.createSymbolicLink(atPath: home + "/link", withDestinationPath: home + "/elsewhere")
            let result = try Program(home: home).run([Self.calves], path: home + "/link")
            #expect(result.status == 0 && result.output.contains("Calves"), "\(result)")
        }
    }

    @Test func `given no home, when run, then it answers all the same`() throws {
        try withTemporaryFolder { home in
            for absent in [nil, "/dev/null", "relative", ""] {
                var program = Program(home: home)
                program.environment["HOME"] = absent
                let result = try program.run([Self.calves])
                #expect(result.status == 0 && result.errors.isEmpty, "\(absent ?? "none"): \(result)")
            }
        }
    }

    @Test func `given two at once with a cold cache, when run, then both are right`() async throws {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("knead-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: home) }
        let outputs = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<4 { group.addTask { try Program(home: home).run([Self.calves]).output } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outputs.count == 4 && Set(outputs).count == 1 && outputs[0].contains("Calves"))
    }

    @Test func `given a full disk, when an answer is written, then it says so and exits with 74`() throws {
        try withTemporaryFolder { home in
            let result = try Program(home: home).run(
                ["-c", "'\(Program.path)' '\(Self.calves)' > /dev/full"], path: "/bin/sh")
            #expect(result.status == 74)
            #expect(result.errors.contains("cannot write"))
        }
    }

    @Test func `given a closed pipe, when an answer is written, then it ends quietly`() throws {
        try withTemporaryFolder { home in
            let result = try Program(home: home).run(
                ["-c", "yes '\(Self.calves)' | head -2000 | { '\(Program.path)'; echo $? >&2; } | head -1"],
                path: "/bin/sh")
            #expect(result.errors == "0\n")
        }
    }

    @Test func `given standard output, when it is no terminal, then no escape is written`() throws {
        try withTemporaryFolder { home in
            var program = Program(home: home)
            program.environment["TERM"] = "xterm-256color"
            for arguments in [["\u{1B}[31mcalves\u{7}\u{202E}"], ["topics"], ["sources"], ["zzz \u{1B}]52;c;x\u{7}"]] {
                let output = try program.run(arguments).output
                #expect(
                    !output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" }, "\(output)")
            }
        }
    }
}
