/// How sure a reply is that no coverage is worked out for, because it follows from what was answered before.
enum Confidence {
    /// It is about the piece just shown.
    static let ofAside = 0.8
    /// It is another answer to the last question.
    static let ofVariation = 0.7
    /// It asks which of some readings is meant.
    static let ofQuestionBack = 0.5
}
