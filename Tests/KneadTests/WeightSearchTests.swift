import Foundation
import Testing

@testable import knead_eval

struct WeightSearchTests {
    private struct Weights: Codable {
        var base = 1.0
        var sign = 2.0
        var chosen = -5.0
    }

    /// Two options, of which the one with the sign is right once in four times.
    private var judged: [Judged<Weights>] {
        (0..<200).map { number in
            Judged(
                kind: "lines", fold: number / 4 % 2, isRight: number % 4 < 3 ? [false, true] : [true, false],
                scores: { [$0.base + $0.sign + $0.chosen, $0.base + $0.chosen] })
        }
    }

    @Test func `given a sign that is mostly wrong, when searched, then it is found to be less, and more are right`()
        throws
    {
        let rows = try WeightSearch(from: Weights(), judged, fixed: ["chosen"]).rows()
        #expect(rows.map(\.name) == ["base", "sign", "chosen", "% of 200 lines"])
        #expect(rows.map(\.inUse) == [1, 2, -5, 25])
        #expect(rows[0].found.map { abs($0 - 1) < 0.01 } == true)
        #expect(rows[1].found.map { $0 > log(1.0 / 3) && $0 < 0 } == true)
        #expect(rows[2].found == nil)
        #expect(rows[3].found == 75)
    }

    @Test func `given judgements that no weight changes, when searched, then nothing is found`() throws {
        let all = Judged<Weights>(kind: "lines", fold: 0, isRight: [true, true], scores: { [$0.sign, 0] })
        let none = Judged<Weights>(kind: "lines", fold: 0, isRight: [], scores: { _ in [] })
        let rows = try WeightSearch(from: Weights(), [all, none]).rows()
        #expect(rows.map(\.found) == [1, 2, -5])
    }
}
