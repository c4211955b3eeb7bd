/// Examples as a classifier learns from them: each a row of the numbers of its features.
struct TrainingRows {
    /// The features that are learned of, in rising order: the number of each is its place.
    let features: [UInt32]
    private let rows: [[Int]]

    /// - Parameters:
    ///   - examples: The features of each example.
    ///   - rarest: Features of fewer examples than this are left out.
    init(_ examples: [[UInt32]], rarest: Int) {
        let counts = examples.joined().reduce(into: [UInt32: Int]()) { $0[$1, default: 0] += 1 }
        let features = counts.filter { $0.value >= rarest }.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, $0) })
        self.features = features
        rows = examples.map { $0.compactMap { numbers[$0] } }
    }

    /// Hands every example that has a feature to `learn`, as often as `passes` says, each time in another order that looks
    /// random and is the same every time.
    func forEach(passes: Int, _ learn: (_ row: [Int], _ example: Int) -> Void) {
        for pass in 0..<passes {
            var generator = SplitMix(state: UInt64(pass) &+ 1)
            for example in Array(rows.indices).shuffled(using: &generator) where !rows[example].isEmpty {
                learn(rows[example], example)
            }
        }
    }
}

extension [Float] {
    /// Makes of how likely each of several things is how much too likely it is. Of several right ones each is drawn to as far
    /// as it is already the likeliest, and, by `evenness` of 0 to 1, as far as the others.
    mutating func becomeErrors(right places: [Int], evenness: Float = 0) {
        let share = places.reduce(0) { $0 + self[$1] }
        guard share > 0 else { return }
        for place in places {
            self[place] -= (1 - evenness) * self[place] / share + evenness / Float(places.count)
        }
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
