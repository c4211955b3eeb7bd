/// A line that a runner types after an answer, and what answers it then.
public struct FollowedLine: Sendable, Hashable, Codable {
    /// The piece that was shown first before.
    public var after: AdviceID
    public var text: String
    /// The pieces of advice any of which, shown alone, answers it; at least one.
    public var answers: [AdviceID]

    public init(after: AdviceID, text: String, answers: [AdviceID]) {
        (self.after, self.text, self.answers) = (after, text, answers)
    }
}

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
