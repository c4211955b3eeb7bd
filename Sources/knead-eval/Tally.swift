/// What was right in a bucket of questions.
struct Tally: Encodable {
    var questions = 0
    /// A right answer came first.
    var first = 0
    /// A right answer was among the first three.
    var firstThree = 0
    /// Refused, and it had to be.
    var refused = 0
    /// Questions that must be refused.
    var refusable = 0
    /// Refused, though the articles cover it.
    var wronglyRefused = 0
    /// Asked back, and that was right.
    var askedBack = 0
    /// Questions that must be asked back.
    var clarifiable = 0
    /// Words in each first answer.
    var medianWords = Median()

    /// Questions that must be answered.
    var answerable: Int { questions - refusable - clarifiable }

    mutating func count(_ question: Question, _ judgement: Judgement) {
        questions += 1
        if question.mustBeRefused {
            refusable += 1
            if judgement.isRefused { refused += 1 }
        } else if question.mustBeClarified {
            clarifiable += 1
            if judgement.isClarified { askedBack += 1 }
        } else {
            if judgement.rightAnswers.first == true { first += 1 }
            if judgement.rightAnswers.prefix(3).contains(true) { firstThree += 1 }
            if judgement.isRefused { wronglyRefused += 1 }
            judgement.words.map { medianWords.values.append($0) }
        }
    }

    static func + (a: Tally, b: Tally) -> Tally {
        var sum = a
        sum.questions += b.questions
        sum.first += b.first
        sum.firstThree += b.firstThree
        sum.refused += b.refused
        sum.refusable += b.refusable
        sum.wronglyRefused += b.wronglyRefused
        sum.clarifiable += b.clarifiable
        sum.askedBack += b.askedBack
        sum.medianWords.values += b.medianWords.values
        return sum
    }
}

/// Numbers of which the middle one is told; 0 when there is none.
struct Median: Encodable {
    var values: [Int] = []

    var value: Int { values.isEmpty ? 0 : values.sorted()[values.count / 2] }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
