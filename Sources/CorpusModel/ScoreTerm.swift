/// One part of a score, or something with its whole score.
public struct ScoreTerm: Sendable, Hashable {
    private let kind: String
    private let subject: String
    public var value: Double

    /// What it stands for: "area calves", "words".
    ///
    /// It is put together only here, for many terms are made on the way to an answer and few are ever told.
    public var name: String { subject.isEmpty ? kind : "\(kind) \(subject)" }

    /// - Parameter subject: What `kind` goes with in the name; none when empty.
    public init(_ kind: String, of subject: String = "", _ value: Double) {
        self.kind = kind
        self.subject = subject
        self.value = value
    }
}

extension [ScoreTerm] {
    /// The sum of the terms.
    package var score: Double { reduce(0) { $0 + $1.value } }
}
