import Foundation
import TestSupport
import Testing

/// Replays what the README shows: conversations, whose lines start with `> `, and commands, whose lines start with `$ `.
struct ReadmeTests {
    private static let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../README.md")
    private static let fence = "```console\n"

    @Test func `given the README, when its lines are typed, then the replies are the same`() throws {
        let text = try String(contentsOf: Self.readme, encoding: .utf8)
        let parts = text.components(separatedBy: Self.fence)
        try #require(parts.count > 2)
        var replayed = parts[0]
        for part in parts.dropFirst() {
            let end = try #require(part.range(of: "```"))
            replayed += Self.fence + (try replay(String(part[..<end.lowerBound]))) + part[end.lowerBound...]
        }
        // As with the recordings beside other tests: it is written anew, and fails once.
        if Recording.isOn, replayed != text { try replayed.write(to: Self.readme, atomically: true, encoding: .utf8) }
        #expect(replayed == text, "to record it anew, run this test with RECORD=1")
    }

    /// The block with what the program prints now.
    private func replay(_ block: String) throws -> String {
        let lines = block.split(separator: "\n").map(String.init)
        let commands = lines.filter { $0.hasPrefix("$ ") }
        return try withTemporaryFolder { home in
            let program = Program(home: home)
            guard commands.isEmpty else {
                let shown = try commands.map { command in
                    let words = command.split(separator: " ").dropFirst(2).map(String.init)
                    return command + "\n" + (try program.run(words).output)
                }
                return shown.joined(separator: "\n")
            }
            // Each turn by a conversation that has had all turns before it, so that replies are told apart.
            let turns = lines.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
            var shown: [String] = []
            var before = ""
            for count in turns.indices {
                let typed = turns[...count].map { $0 + "\n" }.joined()
                let printed = try program.run(["chat"], input: typed).output
                shown.append("> \(turns[count])\n" + printed.dropFirst(before.count))
                before = printed
            }
            return shown.joined(separator: "\n")
        }
    }
}
