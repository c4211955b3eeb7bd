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
        Row(file: "frozen-wide-3", first: 900, firstThree: 940, refused: 940, alarms: 7),
        Row(file: "danger-frozen-3", first: 777, firstThree: 870, refused: 990, under: 2, alarms: 1, turns: 936),
        Row(file: "tuning-2", first: 955, firstThree: 959, refused: 990, alarms: 7),
        Row(file: "tuning-wide-9", first: 910, firstThree: 930, refused: 969, alarms: 24),
        Row(file: "danger-tuning-12", first: 888, firstThree: 895, under: 6, alarms: 1, turns: 777),
        Row(file: "conversations-tuning-10", turns: 820),
        Row(file: "tuning-wide-8", first: 850, firstThree: 900, alarms: 9, turns: 850),
        Row(file: "tuning-wide-7", first: 805, firstThree: 900, alarms: 5),
        Row(file: "conversations-tuning-9", turns: 836),
        Row(file: "tuning-wide-6", first: 941, firstThree: 956, refused: 951, alarms: 18),
        Row(file: "danger-tuning-9", first: 910, firstThree: 950, under: 4, alarms: 1, turns: 914),
        Row(file: "conversations-tuning-8", turns: 870),
        Row(file: "tuning-wide-4", first: 947, firstThree: 966, refused: 965, alarms: 5),
        Row(file: "danger-tuning-6", first: 813, firstThree: 833, refused: 937, under: 5, alarms: 1, turns: 809),
        Row(file: "conversations-tuning-7", first: 900, firstThree: 970, turns: 776),
        Row(file: "conversations-tuning-6", turns: 859),
        Row(file: "conversations-tuning-5", turns: 912),
        Row(file: "danger-tuning-5", under: 5, alarms: 1, turns: 928),
        Row(file: "danger-tuning-4", first: 937, firstThree: 963, refused: 954, under: 5, alarms: 2, turns: 912),
        Row(file: "conversations-tuning-4", turns: 890),
        Row(file: "tuning-wide-2", first: 959, firstThree: 966, refused: 976, alarms: 15),
        Row(file: "danger-tuning-2", first: 901, firstThree: 980, under: 4, alarms: 1, turns: 970),
        Row(file: "conversations-tuning-2", turns: 952),
        Row(file: "tuning-wide-3", first: 968, firstThree: 978, refused: 984, alarms: 7),
        Row(file: "danger-tuning-3", first: 926, firstThree: 947, under: 5, alarms: 1, turns: 980),
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
