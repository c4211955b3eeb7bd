import BinaryCoding

/// Learns a `LinearClassifier` from examples: multinomial logistic regression by stochastic gradient descent, with a
/// step for each weight that shrinks as it is used (AdaGrad).
///
/// The same examples in the same order give the same classifier, on every machine with the same arithmetic.
/// Source: Duchi, Hazan, Singer, "Adaptive Subgradient Methods", J Mach Learn Res 12 (2011), algorithm 1.
public struct ClassifierTraining {
    /// Features that a text has, and the class that it belongs to, or those of which any is right.
    public struct Example: Sendable {
        public var features: [UInt32]
        /// At least one, each once.
        public var labels: [Int]
        /// How much it counts; 1 for most.
        public var weight: Float

        public init(features: [UInt32], labels: [Int], weight: Float = 1) {
            self.features = features
            self.labels = labels
            self.weight = weight
        }

        public init(features: [UInt32], label: Int, weight: Float = 1) {
            self.init(features: features, labels: [label], weight: weight)
        }
    }

    /// How it is learned.
    public struct Settings: Sendable {
        /// How often every example is looked at.
        public var passes = 12
        public var step: Float = 0.6
        /// How strongly weights are drawn to zero.
        public var decay: Float = 1e-5
        /// Of several right classes, how much each is drawn to as strongly as the others: 0, by how likely it is already, to 1,
        /// all alike.
        public var evenness: Float = 0
        /// Features of fewer examples than this get no weight.
        public var rarest = 1
        /// Weights below this part of the largest are dropped.
        public var smallest: Float = 0.025

        public init() {}
    }

    private let classes: GroupedClasses
    private let settings: Settings
    /// Weights and summed squares of their gradients: feature by feature, a row of classes and groups each.
    private var weights: [Float]
    private var squares: [Float]

    /// A classifier that tells the labels of `examples`, 0..<`classCount`, from their features: the same for the same ones.
    public static func train(
        _ examples: [Example], classCount: Int, settings: Settings = Settings()
    ) -> LinearClassifier {
        let classes = GroupedClasses(groups: Array(repeating: [], count: classCount))
        return train(examples, classes, settings: settings)
    }

    /// A classifier for classes of which some have things in common.
    ///
    /// - Parameter groups: For each class the groups that it belongs to, 0 and up.
    public static func train(
        _ examples: [Example], groups: [[Int]], settings: Settings = Settings()
    ) -> GroupedClassifier {
        let classes = GroupedClasses(groups: groups)
        return GroupedClassifier(classes: classes, columns: train(examples, classes, settings: settings))
    }

    private static func train(
        _ examples: [Example], _ classes: GroupedClasses, settings: Settings
    ) -> LinearClassifier {
        let rows = TrainingRows(examples.map(\.features), rarest: settings.rarest)
        var training = ClassifierTraining(featureCount: rows.features.count, classes, settings: settings)
        rows.forEach(passes: settings.passes) { training.learn($0, examples[$1]) }
        return LinearClassifier(
            training.weights, of: rows.features, classCount: classes.columnCount, smallest: settings.smallest)
    }

    private init(featureCount: Int, _ classes: GroupedClasses, settings: Settings) {
        self.classes = classes
        self.settings = settings
        weights = Array(repeating: 0, count: featureCount * classes.columnCount)
        squares = Array(repeating: 0.1, count: featureCount * classes.columnCount)
    }

    private mutating func learn(_ row: [Int], _ example: Example) {
        let value = 1 / Float(row.count).squareRoot()
        var errors = probabilities(row, value)
        errors.becomeErrors(right: example.labels, evenness: settings.evenness)
        for label in errors.indices { errors[label] *= value * example.weight }
        errors = classes.spread(errors)
        let (step, decay, count) = (settings.step, settings.decay, classes.columnCount)
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                for number in row {
                    let base = number * count
                    for column in 0..<count {
                        let gradient = errors[column] + decay * weights[base + column]
                        squares[base + column] += gradient * gradient
                        weights[base + column] -= step * gradient / squares[base + column].squareRoot()
                    }
                }
            }
        }
    }

    /// How likely each class is, by the weights so far.
    private func probabilities(_ row: [Int], _ value: Float) -> [Float] {
        let count = classes.columnCount
        var columns = [Float](repeating: 0, count: count)
        weights.withUnsafeBufferPointer { weights in
            for number in row {
                let base = number * count
                for column in 0..<count { columns[column] += weights[base + column] }
            }
        }
        var scores = classes.scores(ofColumns: columns)
        let highest = (scores.max() ?? 0) * value
        var sum: Float = 0
        for label in scores.indices {
            scores[label] = exponential(scores[label] * value - highest)
            sum += scores[label]
        }
        for label in scores.indices { scores[label] /= sum }
        return scores
    }
}
