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
    /// Words in each first answer.
    var words: [Int] = []

    private enum CodingKeys: String, CodingKey {
        case questions, refusable, first
        case firstThree = "first_three"
        case refused
        case wronglyRefused = "wrongly_refused"
        case medianWords = "median_words"
    }

    var medianWords: Int { words.isEmpty ? 0 : words.sorted()[words.count / 2] }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(questions, forKey: .questions)
        try values.encode(first, forKey: .first)
        try values.encode(firstThree, forKey: .firstThree)
        try values.encode(refusable, forKey: .refusable)
        try values.encode(refused, forKey: .refused)
        try values.encode(wronglyRefused, forKey: .wronglyRefused)
        try values.encode(medianWords, forKey: .medianWords)
    }

    static func + (a: Tally, b: Tally) -> Tally {
        var sum = a
        sum.questions += b.questions
        sum.first += b.first
        sum.firstThree += b.firstThree
        sum.refused += b.refused
        sum.refusable += b.refusable
        sum.wronglyRefused += b.wronglyRefused
        sum.words += b.words
        return sum
    }
}
