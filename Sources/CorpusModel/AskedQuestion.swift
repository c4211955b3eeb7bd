/// A question as a runner types it, and what answers it: what knead learns from which words speak for which piece.
public struct AskedQuestion: Sendable, Hashable, Codable {
    public var text: String
    /// The pieces of advice any of which, shown alone, answers it; at least one.
    public var answers: [AdviceID]

    public init(text: String, answers: [AdviceID]) {
        self.text = text
        self.answers = answers
    }
}
