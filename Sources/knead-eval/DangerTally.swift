/// How well urgency was judged in a bucket of questions.
struct DangerTally: Encodable {
    var questions = 0
    /// The right level or condition, and nothing shown that must not be.
    var right = 0
    /// Less urgent than it must be, or a condition that was not named.
    var under = 0
    /// More urgent than it must be.
    var over = 0
    /// How often each level was shown where it was wrong.
    var wronglyShown: [String: Int] = [:]

    mutating func count(_ judgement: Judgement) {
        questions += 1
        if judgement.isUnder || judgement.isOver { wronglyShown[judgement.urgency.rawValue, default: 0] += 1 }
        if judgement.isRight { right += 1 }
        if judgement.isUnder { under += 1 }
        if judgement.isOver { over += 1 }
    }

    static func + (a: DangerTally, b: DangerTally) -> DangerTally {
        DangerTally(
            questions: a.questions + b.questions, right: a.right + b.right, under: a.under + b.under,
            over: a.over + b.over, wronglyShown: a.wronglyShown.merging(b.wronglyShown, uniquingKeysWith: +))
    }
}
