import Foundation
import TestSupport
import Testing

/// Holds what was reached on questions that nothing was tuned on.
struct FrozenQuestionsTests {
    /// In thousandths: what was measured, less one question in a hundred for what mends one thing and costs another.
    private static let firstFloor = 770
    private static let firstThreeFloor = 860
    private static let refusedFloor = 930

    private struct Object: Decodable {
        struct Bucket: Decodable {
            var questions: Int
            var first: Int
            var firstThree: Int
            var refusable: Int
            var refused: Int
        }

        var buckets: [String: Bucket]
    }

    @Test func `given the frozen questions, when asked, then no less is right than before`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Questions/frozen.yml").path
        try withTemporaryFolder { home in
            let result = try Program(home: home).run([file, "--json"], path: Program.path(of: "knead-eval"))
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            let buckets = try decoder.decode(Object.self, from: Data(result.output.utf8)).buckets.values
            let answerable = buckets.filter { $0.refusable == 0 }
            let refusable = buckets.filter { $0.refusable > 0 }
            let asked = answerable.reduce(0) { $0 + $1.questions }
            #expect(asked >= 250)
            #expect(answerable.reduce(0) { $0 + $1.first } * 1000 / asked >= Self.firstFloor)
            #expect(answerable.reduce(0) { $0 + $1.firstThree } * 1000 / asked >= Self.firstThreeFloor)
            let refused = refusable.reduce(0) { $0 + $1.refused }
            #expect(refused * 1000 / refusable.reduce(0) { $0 + $1.refusable } >= Self.refusedFloor)
        }
    }
}
