import Testing

@testable import Understanding

struct SpellingTargetsTests {
    private static let proper: Set<String> = ["quad", "calf", "should", "é"]

    struct Row: Sendable, CustomTestStringConvertible {
        var named: Set<String>
        var common: Set<String> = []
        var uses: [String: Int] = [:]
        var kept: Set<String>
        var testDescription: String { named.union(common).sorted().joined(separator: " ") }
    }

    @Test(arguments: [
        Row(named: [], kept: []),
        Row(named: ["quad", "qaud"], kept: ["quad"]),
        Row(named: ["calf"], common: ["should", "shud", "wot"], kept: ["calf", "should"]),
        // No word list has it, so what is used more is taken to be right.
        Row(named: ["piriformi", "pirifomi"], uses: ["piriformi": 9, "pirifomi": 1], kept: ["piriformi"]),
        Row(named: ["soleu", "gastrocnemiu"], kept: ["soleu", "gastrocnemiu"]),
        Row(named: ["é", "🦵", ""], kept: ["é", "🦵", ""]),
    ])
    func `given stems, when targets are chosen, then none is a slip of another`(row: Row) {
        let kept = SpellingTargets.stems(named: row.named, common: row.common, uses: row.uses) {
            Self.proper.contains($0)
        }
        #expect(kept == row.kept)
    }
}
