public import CorpusModel

/// A piece of advice found, and how its score came about.
public struct Hit: Sendable, Hashable {
    public var advice: Advice
    public var terms: [ScoreTerm] {
        didSet { score = terms.score }
    }
    /// The sum of the terms. Higher is better.
    public private(set) var score: Double
    /// What the words in common with the question add to the score.
    public var words: Double
    /// What being like the questions that it is known to answer adds to the score.
    public var likeness: Double

    public init(advice: Advice, terms: [ScoreTerm] = [], words: Double = 0, likeness: Double = 0) {
        self.advice = advice
        self.terms = terms
        score = terms.score
        self.words = words
        self.likeness = likeness
    }
}

/// Where a piece of advice stands among those that might fit a question, and how that came about.
public struct RankedAdvice: Sendable {
    /// Its place in the corpus.
    var number: Int
    public var id: AdviceID
    public var terms: [ScoreTerm]
    /// The sum of the terms. Higher is better.
    public var score: Double
    /// Those of the terms that words in common and known questions give.
    public var words: Double
    public var likeness: Double
}
