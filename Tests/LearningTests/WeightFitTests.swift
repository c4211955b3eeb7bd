import Foundation
import Learning
import Testing

struct WeightFitTests {
    /// Between an option with one sign and one without any: whether the first was right.
    private static func choice(_ isRight: Bool, known: Double = 0) -> WeightFit.Choice {
        WeightFit.Choice(signs: [1, 0], known: [known, 0], isRight: [isRight, !isRight])
    }

    @Test(arguments: [0.0, 1, -3, 40])
    func `given how often a sign was right, when fitted, then it is worth the odds without what is known`(
        known: Double
    ) throws {
        let choices = [true, true, true, false].map { Self.choice($0, known: known) }
        let worth = try #require(WeightFit.weights(of: choices, count: 1, penalty: 1e-6).first)
        #expect(abs(worth - (log(3) - known)) < 0.01)
    }

    @Test func `given nothing that tells of a sign, when fitted, then it is worth nothing`() {
        let choice = WeightFit.Choice(signs: [1, 0, 1, 0], known: [0, 0], isRight: [true, false])
        #expect(WeightFit.weights(of: [choice], count: 2, penalty: 1) == [0, 0])
        #expect(WeightFit.weights(of: [], count: 1, penalty: 1) == [0])
    }

    @Test func `given several right options, when fitted, then it is the sign of the wrong one that counts`() {
        let choice = WeightFit.Choice(
            signs: [1, 0, 0, 0, 0, 1], known: [0, 0, 0], isRight: [true, true, false])
        let weights = WeightFit.weights(of: Array(repeating: choice, count: 20), count: 2, penalty: 1)
        #expect(weights[1] < -1)
        #expect(weights[0] > weights[1] + 1)
    }

    @Test func `given a sign that is always right, when fitted, then the penalty keeps what it is worth finite`() {
        let weights = WeightFit.weights(of: (0..<1000).map { _ in Self.choice(true) }, count: 1, penalty: 1)
        #expect(weights[0] > 3)
        #expect(weights[0] < 10)
    }
}
