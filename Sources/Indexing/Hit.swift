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

/// Where a piece of advice stands among those that might fit a question.
struct RankedAdvice: Sendable {
    /// Its place in the corpus.
    var number: Int
    var id: AdviceID
    var fit: Candidate.Fit
    /// Higher is better.
    var score: Double
}

/// The pieces that might fit a question, best first, without their texts.
public struct RankedPieces: Sendable {
    let question: Ranking.Question
    let ranking: Ranking
    /// All pieces, in the order of the corpus.
    let all: [Candidate]
    let pieces: [RankedAdvice]

    package var ids: [AdviceID] { pieces.map(\.id) }

    /// What each piece would score in another ranking.
    package func scores(in ranking: Ranking) -> [Double] {
        pieces.map { ranking.rank(all[$0.number], $0.fit, for: question).score }
    }

    /// `advice` as `ranked` ranks it.
    ///
    /// - Parameter explained: Whether it has the terms of the score, or only their sum.
    func hit(_ advice: Advice, _ ranked: RankedAdvice, explained: Bool) -> Hit {
        let terms =
            explained
            ? ranking.terms(of: all[ranked.number], ranked.fit, for: question) : [ScoreTerm("in all", ranked.score)]
        return Hit(
            advice: advice, terms: terms, words: ranking.words(ranked.fit), likeness: ranking.likeness(ranked.fit))
    }
}
