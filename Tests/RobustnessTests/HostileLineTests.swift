import Foundation
import TestSupport
import Testing

struct HostileLineTests {
    private static let input: [UInt8] = HostileLines.all.flatMap { $0 + [0x0A] }

    @Test(arguments: [["ask", "--json"], ["chat", "--json"]])
    func `given hostile lines, when read, then each gets one reply in JSON without control characters`(
        arguments: [String]
    ) throws {
        try withTemporaryFolder { home in
            let result = try Program(home: home).run(arguments, input: Self.input)
            #expect(result.status == 0 && result.errors.isEmpty, "\(result.status) \(result.errors)")
            let replies = result.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            #expect(replies.count == HostileLines.all.count)
            for (reply, line) in zip(replies, HostileLines.all) {
                let object = try? JSONSerialization.jsonObject(with: Data(reply.utf8)) as? [String: Any]
                #expect(object?["outcome"] is String, "\(line.prefix(100)): \(reply.prefix(200))")
                #expect(reply.unprintable == [], "\(line.prefix(100))")
            }
        }
    }

    @Test func `given hostile lines, when read, then what is printed has no control characters`() throws {
        try withTemporaryFolder { home in
            for columns in ["1", "20", "500", "x"] {
                var program = Program(home: home)
                program.environment["COLUMNS"] = columns
                let input = columns == "20" ? Self.input : Array(Self.input.prefix(2_000))
                let result = try program.run(["ask"], input: input)
                #expect(result.status == 0 && result.errors.isEmpty, "\(columns): \(result.status) \(result.errors)")
                #expect(result.output.unprintable == [], "\(columns)")
            }
        }
    }

    @Test func `given a line of a megabyte and no end, when read, then it is answered`() throws {
        try withTemporaryFolder { home in
            for unit in ["a", "my calves are tight ", "\u{0}", "é🦵 "] {
                let line = Array(String(repeating: unit, count: 1_048_576 / unit.utf8.count).utf8)
                let result = try Program(home: home).run(["ask", "--json"], input: line)
                #expect(result.status == 0 && result.errors.isEmpty, "\(unit): \(result.status) \(result.errors)")
                #expect(result.output.split(separator: "\n").count == 1)
            }
        }
    }

    @Test func `given nothing but blank lines, when read, then each gets a reply`() throws {
        try withTemporaryFolder { home in
            let result = try Program(home: home).run(["chat", "--json"], input: "\n \n\t\n\r\n\u{3000}\n")
            #expect(result.status == 0 && result.output.split(separator: "\n").count == 5, "\(result)")
            let nothing = try Program(home: home).run(["ask"], input: "")
            #expect(nothing.status == 0 && nothing.output.isEmpty && nothing.errors.isEmpty, "\(nothing)")
        }
    }

    @Test func `given a hostile question as an argument, when asked, then it ends with a code of the contract`() throws
    {
        try withTemporaryFolder { home in
            for line in HostileLines.all.filter({ !$0.contains(0) && $0.count < 1_000 }).indices where line % 4 == 0 {
                let text = String(decoding: HostileLines.all[line].filter { $0 != 0 }.prefix(1_000), as: UTF8.self)
                let result = try Program(home: home).run(["ask", "--", text])
                #expect([0, 1, 64].contains(result.status), "\(text): \(result)")
                #expect(result.output.unprintable == [], "\(text)")
            }
        }
    }

    @Test func `given arguments that are not UTF-8, when asked, then they are read as far as they can be`() throws {
        try withTemporaryFolder { home in
            let result = try Program(home: home).run(
                ["-c", "exec '\(Program.path)' \"$(printf 'my calves \\377\\376 are tight \\303')\" --json"],
                path: "/bin/sh")
            #expect(result.status == 0 && result.errors.isEmpty, "\(result)")
            #expect(result.output.contains(#""areas": ["calves"]"#), "\(result)")
        }
    }
}
