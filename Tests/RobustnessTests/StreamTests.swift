import Foundation
import ProgramDriving
import TestSupport
import Testing

struct StreamTests {
    private static let lines = [
        "my calves are tight after a long run", "what if i have no roller", "what shoes should i buy", "/calves", "",
        "my calf is swollen and hot", "never mind, false alarm", "thanks", "asdf qwer zxcv", "how long?", "/clear",
    ]

    /// How much memory grows depends on the system's allocator, so the bound is wide; a leak of a reply for each question
    /// would be far beyond it in a long run.
    @Test(arguments: ["ask", "chat"])
    func `given a long stream, when answered, then memory stays level`(command: String) throws {
        try withTemporaryFolder { home in
            let stream = try Stream([Program.path, command, "--json"], environment: Program(home: home).environment)
            let count = rounds(150, most: 100_000)
            let early = try ask(0..<(count / 3), stream)
            let late = try ask((count / 3)..<count, stream)
            #expect(stream.finish() == 0)
            guard let early, let late else { return }
            print("\(command): \(count) questions, \(early) MB at most after a third of them, \(late) MB after all")
            #expect(late < early + 16, "from \(early) to \(late) MB")
        }
    }

    /// The most memory used so far, in megabytes.
    private func ask(_ numbers: Range<Int>, _ stream: ProgramDriving.Stream) throws -> Double? {
        for number in numbers {
            let reply = try stream.ask("\(Self.lines[number % Self.lines.count]) \(number % 97)")
            #expect(reply.hasPrefix(#"{"version": 1, "question": "#) && reply.hasSuffix("}\n"), "\(reply)")
        }
        return stream.peakMegabytes
    }

    @Test func `given a cache that is deleted while it runs, when asked on, then it answers the same`() throws {
        try withTemporaryFolder { home in
            for command in ["ask", "chat"] {
                let stream = try Stream(
                    [Program.path, command, "--json"], environment: Program(home: home).environment)
                // In a conversation the answers before count for the next, until they are the same.
                for _ in 0..<3 { _ = try stream.ask(Self.lines[0]) }
                let before = try stream.ask(Self.lines[0])
                try FileManager.default.removeItem(atPath: home + "/.cache")
                #expect(try stream.ask(Self.lines[0]) == before)
                #expect(stream.finish() == 0)
            }
        }
    }
}
