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
        /// Features of fewer examples than this get no weight.
        public var rarest = 1
        /// Weights below this part of the largest are dropped.
        public var smallest: Float = 0.025

        public init() {}
    }

    private let classCount: Int
    private let settings: Settings
    private var features: [UInt32]
    private var numbers: [UInt32: Int]
    /// Weights and summed squares of their gradients: feature by feature, a row of classes each.
    private var weights: [Float]
    private var squares: [Float]

    /// A classifier that tells the labels of `examples`, 0..<`classCount`, from their features: the same for the same ones.
    public static func train(
        _ examples: [Example], classCount: Int, settings: Settings = Settings()
    ) -> LinearClassifier {
        var training = ClassifierTraining(examples, classCount: classCount, settings: settings)
        training.run(examples)
        return training.classifier()
    }

    private init(_ examples: [Example], classCount: Int, settings: Settings) {
        self.classCount = classCount
        self.settings = settings
        var counts: [UInt32: Int] = [:]
        for example in examples {
            for feature in example.features { counts[feature, default: 0] += 1 }
        }
        features = counts.filter { $0.value >= settings.rarest }.keys.sorted()
        numbers = Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, $0) })
        weights = Array(repeating: 0, count: features.count * classCount)
        squares = Array(repeating: 0.1, count: features.count * classCount)
    }

    private mutating func run(_ examples: [Example]) {
        let rows = examples.map { example in example.features.compactMap { numbers[$0] } }
        for pass in 0..<settings.passes {
            for index in Self.order(examples.count, pass) where !rows[index].isEmpty {
                learn(rows[index], examples[index])
            }
        }
    }

    private mutating func learn(_ row: [Int], _ example: Example) {
        let value = 1 / Float(row.count).squareRoot()
        var errors = probabilities(row, value)
        // Of several right classes each is drawn to as far as it is already the likeliest of them.
        let right = example.labels.reduce(0) { $0 + errors[$1] }
        if right > 0 {
            for label in example.labels { errors[label] -= errors[label] / right }
        }
        for label in 0..<classCount { errors[label] *= value * example.weight }
        let (step, decay, classCount) = (settings.step, settings.decay, classCount)
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                for number in row {
                    let base = number * classCount
                    for label in 0..<classCount {
                        let gradient = errors[label] + decay * weights[base + label]
                        squares[base + label] += gradient * gradient
                        weights[base + label] -= step * gradient / squares[base + label].squareRoot()
                    }
                }
            }
        }
    }

    /// How likely each class is, by the weights so far.
    private func probabilities(_ row: [Int], _ value: Float) -> [Float] {
        var scores = [Float](repeating: 0, count: classCount)
        weights.withUnsafeBufferPointer { weights in
            for number in row {
                let base = number * classCount
                for label in 0..<classCount { scores[label] += weights[base + label] }
            }
        }
        let highest = (scores.max() ?? 0) * value
        var sum: Float = 0
        for label in 0..<classCount {
            scores[label] = exponential(scores[label] * value - highest)
            sum += scores[label]
        }
        for label in 0..<classCount { scores[label] /= sum }
        return scores
    }

    private func classifier() -> LinearClassifier {
        let largest = weights.reduce(0) { max($0, abs($1)) }
        let scale = max(largest, 1e-9) / 127
        var (kept, starts): ([UInt32], [UInt32]) = ([], [])
        var (classes, small): ([UInt16], [Int8]) = ([], [])
        for (number, feature) in features.enumerated() {
            let start = UInt32(classes.count)
            for label in 0..<classCount {
                let weight = weights[number * classCount + label]
                guard abs(weight) >= settings.smallest * largest else { continue }
                classes.append(UInt16(label))
                small.append(Int8((weight / scale).rounded()))
            }
            guard UInt32(classes.count) > start else { continue }
            kept.append(feature)
            starts.append(start)
        }
        starts.append(UInt32(classes.count))
        return LinearClassifier(
            classCount: classCount, features: FlatList(kept), starts: FlatList(starts), classes: FlatList(classes),
            weights: FlatList(small), scale: scale)
    }

    /// The numbers up to `count` in an order that looks random and is the same every time.
    private static func order(_ count: Int, _ pass: Int) -> [Int] {
        var generator = SplitMix(state: UInt64(pass) &+ 1)
        return Array(0..<count).shuffled(using: &generator)
    }
}

/// A small generator of numbers. Source: https://prng.di.unimi.it/splitmix64.c
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        return bits ^ (bits >> 31)
    }
}
