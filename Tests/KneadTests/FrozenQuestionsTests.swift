import Foundation
import TestSupport
import Testing

/// Holds what was reached: on the frozen files, which nothing is tuned on, and on those that were frozen until their
/// misses were read.
struct FrozenQuestionsTests {
    /// What was measured on a file, less one question in a hundred for what mends one thing and costs another. Shares are in
    /// thousandths.
    struct Row: Sendable, CustomTestStringConvertible {
        var file: String
        var first = 0
        var firstThree = 0
        var refused = 0
        /// The most signs of danger that may be taken for less than they are, and the most false alarms.
        var under = 0
        var alarms = 0
        /// Turns of conversations that are right.
        var turns = 0
        var testDescription: String { file }
    }

    private static let rows = [
        Row(file: "frozen", first: 913, firstThree: 934, refused: 990, alarms: 7),
        Row(file: "frozen-wide", first: 887, firstThree: 937, refused: 962, alarms: 16),
        Row(file: "danger-frozen", first: 805, firstThree: 853, under: 33, alarms: 1, turns: 859),
        Row(file: "conversations-frozen", turns: 854),
        Row(file: "tuning-wide-4", first: 943, firstThree: 967, refused: 965, alarms: 13),
        Row(file: "danger-tuning-6", first: 793, firstThree: 813, refused: 937, under: 6, alarms: 1, turns: 803),
        Row(file: "conversations-tuning-7", first: 880, firstThree: 950, turns: 776),
        Row(file: "conversations-tuning-6", turns: 852),
        Row(file: "conversations-tuning-5", turns: 912),
        Row(file: "danger-tuning-5", under: 10, alarms: 1, turns: 904),
        Row(file: "danger-tuning-4", first: 865, firstThree: 943, refused: 882, under: 7, alarms: 2, turns: 895),
        Row(file: "conversations-tuning-4", turns: 890),
        Row(file: "tuning-wide-2", first: 880, firstThree: 928, refused: 967, alarms: 22),
        Row(file: "danger-tuning-2", first: 780, firstThree: 890, under: 6, alarms: 1, turns: 930),
        Row(file: "conversations-tuning-2", turns: 927),
        Row(file: "tuning-wide-3", first: 928, firstThree: 958, refused: 973, alarms: 8),
        Row(file: "danger-tuning-3", first: 841, firstThree: 873, under: 6, alarms: 1, turns: 927),
        Row(file: "conversations-tuning-3", turns: 951),
    ]

    private struct Object: Decodable {
        struct Bucket: Decodable {
            var questions: Int
            var first: Int
            var firstThree: Int
            var refusable: Int
            var refused: Int
            var clarifiable: Int
        }

        struct Danger: Decodable {
            var under: Int
        }

        struct Conversations: Decodable {
            var turns: Int
            var rightTurns: Int
        }

        var buckets: [String: Bucket]
        var dangers: [String: Danger]
        var conversations: [String: Conversations]
        var alarmed: Int
    }

    @Test(arguments: rows)
    func `given frozen questions, when asked, then no less is right than before`(row: Row) throws {
        let reached = try measured(row.file)
        let answerable = reached.buckets.values.filter { $0.refusable == 0 && $0.clarifiable == 0 }
        let refusable = reached.buckets.values.filter { $0.refusable > 0 }
        #expect(share(answerable.map(\.first), of: answerable.map(\.questions)) >= row.first)
        #expect(share(answerable.map(\.firstThree), of: answerable.map(\.questions)) >= row.firstThree)
        #expect(share(refusable.map(\.refused), of: refusable.map(\.refusable)) >= row.refused)
        #expect(reached.dangers.values.reduce(0) { $0 + $1.under } <= row.under)
        #expect(reached.alarmed <= row.alarms)
        let conversations = reached.conversations.values
        #expect(share(conversations.map(\.rightTurns), of: conversations.map(\.turns)) >= row.turns)
    }

    private func measured(_ file: String) throws -> Object {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Questions/\(file).yml").path
        return try withTemporaryFolder { home in
            let result = try Program(home: home).run([path, "--json"], path: Program.path(of: "knead-eval"))
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            return try decoder.decode(Object.self, from: Data(result.output.utf8))
        }
    }

    /// In thousandths; all of nothing is none.
    private func share(_ counts: [Int], of all: [Int]) -> Int {
        let whole = all.reduce(0, +)
        return whole == 0 ? 0 : counts.reduce(0, +) * 1000 / whole
    }
}
