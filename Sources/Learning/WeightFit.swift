import Foundation

/// Finds what each of a few signs is worth, from choices between options that have them.
///
/// A softmax over the options with an L2 penalty, by Newton's method. Where several options are right, what curves the loss
/// down is left out, so that every step leads down; one that leads too far is halved.
public struct WeightFit {
    /// A choice that was made.
    public struct Choice: Sendable {
        /// How much of each sign each option has, option by option.
        public var signs: [Float]
        /// What speaks for each option beside its signs.
        public var known: [Double]
        public var isRight: [Bool]

        public init(signs: [Float], known: [Double], isRight: [Bool]) {
            (self.signs, self.known, self.isRight) = (signs, known, isRight)
        }
    }

    private static let mostSteps = 60
    private static let leastChange = 1e-3
    /// Options less likely than this have no part in the curve.
    private static let unlikely = 1e-4

    private let weights: [Double]
    private var loss = 0.0
    private var slope: [Double]
    /// Row by row.
    private var curve: [Double]

    /// What each of `count` signs is worth.
    ///
    /// - Parameter penalty: How strongly each is drawn to 0; above 0.
    public static func weights(of choices: [Choice], count: Int, penalty: Double) -> [Double] {
        var fit = WeightFit(Array(repeating: 0, count: count), penalty, choices)
        for _ in 0..<mostSteps {
            var change = fit.change()
            var next = fit.moved(by: change, penalty, choices)
            while next.loss > fit.loss, isMuch(change) {
                change = change.map { $0 / 2 }
                next = fit.moved(by: change, penalty, choices)
            }
            guard next.loss < fit.loss else { break }
            fit = next
            if !isMuch(change) { break }
        }
        return fit.weights
    }

    private static func isMuch(_ change: [Double]) -> Bool { change.contains { abs($0) > leastChange } }

    private init(_ weights: [Double], _ penalty: Double, _ choices: [Choice]) {
        self.weights = weights
        slope = weights.map { $0 * penalty }
        curve = Array(repeating: 0, count: weights.count * weights.count)
        for place in weights.indices { curve[place * (weights.count + 1)] = penalty }
        loss = weights.reduce(0) { $0 + penalty * $1 * $1 / 2 }
        for choice in choices { learn(choice) }
    }

    private func moved(by change: [Double], _ penalty: Double, _ choices: [Choice]) -> WeightFit {
        WeightFit(zip(weights, change).map { $0 - $1 }, penalty, choices)
    }

    private mutating func learn(_ choice: Choice) {
        let count = weights.count
        /// The signs that each option has.
        let rows = choice.known.indices.map { option in
            weights.indices.compactMap { place -> (place: Int, value: Double)? in
                let value = choice.signs[option * count + place]
                return value == 0 ? nil : (place, Double(value))
            }
        }
        let scores = zip(rows, choice.known).map { row, known in
            row.reduce(known) { $0 + weights[$1.place] * $1.value }
        }
        let chances = Self.chances(scores, of: scores.map { _ in true })
        let right = Self.chances(scores, of: choice.isRight)
        loss -= log(max(zip(chances, choice.isRight).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }, 1e-300))
        var mean = [Double](repeating: 0, count: count)
        for (option, row) in rows.enumerated() {
            for sign in row { slope[sign.place] += (chances[option] - right[option]) * sign.value }
            if chances[option] < Self.unlikely { continue }
            for sign in row {
                let share = chances[option] * sign.value
                mean[sign.place] += share
                for other in row { curve[sign.place * count + other.place] += share * other.value }
            }
        }
        for place in 0..<count where mean[place] != 0 {
            for other in 0..<count { curve[place * count + other] -= mean[place] * mean[other] }
        }
    }

    /// How likely each option is among those of `isIn`.
    private static func chances(_ scores: [Double], of isIn: [Bool]) -> [Double] {
        let highest = zip(scores, isIn).filter(\.1).map(\.0).max() ?? 0
        let shares = zip(scores, isIn).map { $1 ? exp($0 - highest) : 0 }
        let sum = max(shares.reduce(0, +), .leastNormalMagnitude)
        return shares.map { $0 / sum }
    }

    /// How far the lowest point of the parabola is: `curve` times it is `slope`.
    private func change() -> [Double] {
        let count = weights.count
        var rows = weights.indices.map { curve[$0 * count..<($0 + 1) * count] + [slope[$0]] }.map(Array.init)
        // The curve is that of a penalty and of variances, so that what is divided by is never 0.
        for pivot in rows.indices {
            for row in rows.indices where row != pivot {
                let factor = rows[row][pivot] / rows[pivot][pivot]
                for place in pivot...rows.count where factor != 0 { rows[row][place] -= factor * rows[pivot][place] }
            }
        }
        return rows.indices.map { rows[$0][rows.count] / rows[$0][$0] }
    }
}
