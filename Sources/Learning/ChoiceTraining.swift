/// Learns for which traits of an option the features of a text speak, from texts and the options that are right for them.
///
/// An option's score is the sum of what the text's features give to each of its traits. Like `ClassifierTraining`, it is a
/// softmax by stochastic gradient descent, but over options that differ from text to text: what is learned holds for options
/// that were never seen, as long as their traits were.
public struct ChoiceTraining {
    /// A text, and the options that there were for it.
    public struct Example: Sendable {
        public var features: [UInt32]
        /// The traits of each option: 0..<`traitCount`, each once.
        public var options: [[UInt8]]
        /// What speaks for each option beside its traits, in any unit that is the same for all examples.
        public var known: [Float]
        /// The places of the options that are right; at least one.
        public var right: [Int]

        public init(features: [UInt32], options: [[UInt8]], known: [Float], right: [Int]) {
            (self.features, self.options, self.known, self.right) = (features, options, known, right)
        }
    }

    /// How it is learned: `passes` and `step` found with four fifths of the lines by the rest.
    private static let passes = 4
    private static let step: Float = 0.3
    private static let knownStep: Float = 0.1
    private static let decay: Float = 1e-4
    private static let rarest = 2
    private static let smallest: Float = 0.02

    private let traitCount: Int
    /// Weights and summed squares of their gradients: feature by feature, a row of traits each.
    private var weights: [Float]
    private var squares: [Float]
    /// What `known` is worth, and the same.
    private var worth: Float = 0
    private var worthSquares: Float = 0.1

    /// A classifier whose classes are traits: the score of an option is the sum of the scores of its traits. The same for
    /// the same examples in the same order.
    public static func train(_ examples: [Example], traitCount: Int) -> LinearClassifier {
        let rows = TrainingRows(examples.map(\.features), rarest: Self.rarest)
        var training = ChoiceTraining(featureCount: rows.features.count, traitCount: traitCount)
        rows.forEach(passes: Self.passes) { training.learn($0, examples[$1]) }
        return LinearClassifier(
            training.weights, of: rows.features, classCount: traitCount, smallest: Self.smallest)
    }

    private init(featureCount: Int, traitCount: Int) {
        self.traitCount = traitCount
        weights = Array(repeating: 0, count: featureCount * traitCount)
        squares = Array(repeating: 0.1, count: featureCount * traitCount)
    }

    private mutating func learn(_ row: [Int], _ example: Example) {
        let value = 1 / Float(row.count).squareRoot()
        var traits = [Float](repeating: 0, count: traitCount)
        for number in row {
            for trait in 0..<traitCount { traits[trait] += weights[number * traitCount + trait] * value }
        }
        let scores = zip(example.options, example.known).map { option, known in
            option.reduce(worth * known) { $0 + traits[Int($1)] }
        }
        let errors = Self.errors(of: scores, right: example.right)
        var wrong = [Float](repeating: 0, count: traitCount)
        for (option, error) in zip(example.options, errors) {
            for trait in option { wrong[Int(trait)] += error * value }
        }
        for number in row {
            for trait in 0..<traitCount {
                let place = number * traitCount + trait
                let gradient = wrong[trait] + Self.decay * weights[place]
                squares[place] += gradient * gradient
                weights[place] -= Self.step * gradient / squares[place].squareRoot()
            }
        }
        let gradient = zip(errors, example.known).reduce(0) { $0 + $1.0 * $1.1 }
        worthSquares += gradient * gradient
        worth -= Self.knownStep * gradient / worthSquares.squareRoot()
    }

    /// How much too likely each option is.
    private static func errors(of scores: [Float], right: [Int]) -> [Float] {
        let highest = scores.max() ?? 0
        var errors = scores.map { exponential($0 - highest) }
        let sum = errors.reduce(0, +)
        for place in errors.indices { errors[place] /= sum }
        errors.becomeErrors(right: right)
        return errors
    }
}
