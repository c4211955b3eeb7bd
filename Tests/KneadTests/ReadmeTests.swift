import Foundation
import TestSupport
import Testing

struct ReadmeTests {
    private static let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../README.md")

    @Test func `given the conversation in the README, when its lines are typed, then the replies are the same`() throws
    {
        let text = try String(contentsOf: Self.readme, encoding: .utf8)
        let parts = text.components(separatedBy: "```console\n")
        try #require(parts.count == 2)
        let shown = try #require(parts[1].components(separatedBy: "```").first)
        let turns = shown.split(separator: "\n", omittingEmptySubsequences: false).filter { $0.hasPrefix("> ") }
        try #require(turns.count > 1)
        try withTemporaryFolder { home in
            let typed = turns.map { $0.dropFirst(2) + "\n" }.joined()
            let printed = try Program(home: home).run(["chat"], input: typed).output
            let replies = shown.split(separator: "\n").filter { !$0.hasPrefix("> ") }
            #expect(replies == printed.split(separator: "\n"), "\(printed)")
        }
    }
}
