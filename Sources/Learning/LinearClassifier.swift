import BinaryCoding

/// Tells which of several classes a set of features speaks for, by adding up a weight for each feature and class.
///
/// Every decision can be read: a class' score is the sum of the weights of the features that were there, no more. The
/// weights are small integers in flat lists, so that a classifier is there as soon as the program is.
public struct LinearClassifier: Sendable, Hashable, Codable {
    /// How many classes there are.
    public let classCount: Int
    /// The features that have weights, in ascending order.
    let features: FlatList<UInt32>
    /// Where the weights of each feature begin, and, last, where those of the last end.
    let starts: FlatList<UInt32>
    /// The class of each weight.
    let classes: FlatList<UInt16>
    /// Weights as multiples of `scale`.
    let weights: FlatList<Int8>
    let scale: Float

    /// - Parameters:
    ///   - weights: Feature by feature, a row of classes each.
    ///   - features: In ascending order.
    ///   - smallest: Weights below this part of the largest are dropped.
    init(_ weights: [Float], of features: [UInt32], classCount: Int, smallest: Float) {
        let largest = weights.reduce(0) { max($0, abs($1)) }
        let scale = max(largest, 1e-9) / 127
        var (kept, starts): ([UInt32], [UInt32]) = ([], [])
        var (classes, small): ([UInt16], [Int8]) = ([], [])
        for (number, feature) in features.enumerated() {
            let start = UInt32(classes.count)
            for label in 0..<classCount {
                let weight = weights[number * classCount + label]
                guard abs(weight) >= smallest * largest else { continue }
                classes.append(UInt16(label))
                small.append(Int8((weight / scale).rounded()))
            }
            guard UInt32(classes.count) > start else { continue }
            kept.append(feature)
            starts.append(start)
        }
        starts.append(UInt32(classes.count))
        self.classCount = classCount
        self.features = FlatList(kept)
        self.starts = FlatList(starts)
        self.classes = FlatList(classes)
        self.weights = FlatList(small)
        self.scale = scale
    }

    /// The score of each class: no unit, higher speaks for it more. All zero when no feature is known.
    ///
    /// Scores are divided by the square root of the number of known features, as in training, so that long texts do not
    /// count for more than short ones.
    public func scores(of features: [UInt32]) -> [Float] {
        var scores = [Float](repeating: 0, count: classCount)
        var known = 0
        for feature in features {
            guard let range = range(of: feature) else { continue }
            known += 1
            classes.forEach(in: range, with: weights) { label, weight in scores[Int(label)] += Float(weight) }
        }
        guard known > 0 else { return scores }
        let factor = scale / Float(known).squareRoot()
        return scores.map { $0 * factor }
    }

    /// What `feature` adds to the score of `label` among `count` known features.
    public func weight(of feature: UInt32, for label: Int, among count: Int) -> Float {
        guard let range = range(of: feature), let place = range.first(where: { Int(classes[$0]) == label }) else {
            return 0
        }
        return Float(weights[place]) * scale / Float(max(count, 1)).squareRoot()
    }

    /// Whether any weight depends on `feature`.
    public func knows(_ feature: UInt32) -> Bool { range(of: feature) != nil }

    private func range(of feature: UInt32) -> Range<Int>? {
        var low = 0
        var high = features.count
        while low < high {
            let middle = (low + high) / 2
            if features[middle] < feature { low = middle + 1 } else { high = middle }
        }
        guard low < features.count, features[low] == feature else { return nil }
        return Int(starts[low])..<Int(starts[low + 1])
    }
}
