/// Times measured for one thing, in milliseconds.
struct Sample {
    private(set) var milliseconds: [Double] = []

    mutating func add(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        milliseconds.append(Double(seconds) * 1e3 + Double(attoseconds) / 1e15)
    }

    /// The time that half of them stay under.
    var median: Double { percentile(50) }

    /// The least of them that `percent` of a hundred do not exceed; 0 when nothing was measured.
    func percentile(_ percent: Int) -> Double {
        guard !milliseconds.isEmpty else { return 0 }
        let sorted = milliseconds.sorted()
        return sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
    }
}
