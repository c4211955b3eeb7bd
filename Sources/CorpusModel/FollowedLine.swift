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
