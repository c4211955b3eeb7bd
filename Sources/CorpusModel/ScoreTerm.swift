/// One part of a score, or something with its whole score.
public struct ScoreTerm: Sendable, Hashable {
    /// What it stands for: "area calves", "words".
    public var name: String
    public var value: Double

    public init(_ name: String, _ value: Double) {
        self.name = name
        self.value = value
    }
}

extension [ScoreTerm] {
    /// The sum of the terms.
    package var score: Double { reduce(0) { $0 + $1.value } }
}
