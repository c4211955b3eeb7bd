import BinaryCoding
public import CorpusModel
public import Indexing
import Synchronization
public import Understanding

/// The corpus made ready to answer from: rules, articles, matcher and index.
///
/// What questions are read by lies in the program, and advice in the index file: on a warm start the
/// corpus is not read.
public final class Library: Sendable {
    private let ready: ReadyCorpus
    /// The advice itself.
    public let index: AdviceIndex
    let ranking: Ranking
    /// What studies say of what pieces claim, by piece; made when it is first asked for.
    private let claims = Mutex<[AdviceID: Claim]?>(nil)
    private let recent = Mutex(RecentSearches())
    /// The examples, read; made with the first refusal that shows some of them.
    private let examples = Mutex<[(text: String, query: Query)]?>(nil)

    /// - Parameters:
    ///   - cacheFolder: Where the index is kept; nil keeps it in memory.
    ///   - key: Differs when the corpus does. Letters and digits.
    ///   - image: The index of the corpus.
    /// - Throws: What `image` throws, or an error of the index.
    public init(
        cacheFolder: String?, key: String, _ ready: ReadyCorpus, image: @escaping @Sendable () throws -> IndexImage
    ) throws {
        index = try AdviceIndex(in: cacheFolder, key: key, image: image)
        self.ready = ready
        ranking = Ranking(ready.rules.vocabulary, lessCautious: ready.rules.lessCautious)
    }

    /// A library kept in memory.
    public init(_ compiled: CompiledCorpus) throws {
        index = try AdviceIndex(in: nil, key: "memory") { try IndexImage(of: compiled.corpus.advice) }
        ready = compiled.ready
        ranking = Ranking(ready.rules.vocabulary, lessCautious: ready.rules.lessCautious)
    }

    public var rules: ReadyRules { ready.rules }
    /// The articles, without their advice: that is in `index`.
    public var articles: [Article] { ready.articles }
    var matcher: IntentMatcher { ready.matcher }
    var knownQuestions: KnownQuestions { ready.knownQuestions }
    var followUps: KnownFollowUps { ready.followUps }
    var succession: Succession { ready.succession }
    var turns: TurnReader { ready.turns }
    var corpusWords: FlatStrings { ready.corpusWords }

    func advice(sayingWhatRulesOut conditions: [Condition]) -> Set<AdviceID> {
        ready.advice(sayingWhatRulesOut: conditions)
    }

    /// What studies say of what this piece claims; nil when nothing is known.
    func claim(of advice: AdviceID) -> Claim? {
        claims.withLock { known in
            let claims = known ?? rules.evidence.claimsByAdvice
            known = claims
            return claims[advice]
        }
    }

    /// The article with this id, without its advice; nil when there is none.
    public func article(_ id: String) -> Article? { articles.first { $0.id == id } }

    func reference(_ id: String) -> ArticleReference {
        ArticleReference(id: id, title: article(id)?.title ?? id, url: article(id)?.url ?? "")
    }
}

extension Library {
    /// Whether the articles cover `query`, to which `best` is the best piece of advice.
    ///
    /// - Parameter isFirst: Whether nothing was answered before.
    func coverage(
        of query: Query, best: Hit?, isFirst: Bool, weights: Coverage.Weights = Coverage.Weights()
    ) -> Coverage {
        Coverage(
            of: query, odds: ready.coverage.odds(of: query, isFirst: isFirst), best: best,
            isPlain: turns.tellsOnlyOfRunning(query),
            isFirst: isFirst, weights: weights)
    }

    /// The odds that a first line leaves out what changes the advice, as a natural logarithm.
    func vagueness(of query: Query) -> Double { ready.vagueness.logOdds(of: query) }

    /// The odds that the articles cover a line, by its words alone, as a natural logarithm.
    func coverageReading(of query: Query) -> Double { ready.coverage.odds(of: query, isFirst: false).logOdds }

    /// Advice that fits `query`, best first, at most `limit` pieces.
    ///
    /// - Parameter explained: Whether the terms of each score are told, or only their sum, which is quicker.
    func search(_ query: Query, limit: Int, explained: Bool = true) throws -> [Hit] {
        try index.hits(ranked(query), limit: limit, explained: explained)
    }

    /// The stems of all words in the title, text and steps of `advice`; nil when there is no such piece.
    func stemsSaid(in advice: Advice) -> StemSet? { ready.stemsSaid[advice.id] }

    /// The examples of questions that get an answer, as they are read.
    func readExamples() -> [(text: String, query: Query)] {
        examples.withLock { known in
            let examples = known ?? rules.answers.examples.map { ($0, matcher.query(for: $0)) }
            known = examples
            return examples
        }
    }

    /// Whether `advice` has one of these stems in its words.
    func says(_ advice: Advice, anyOf stems: [String]) -> Bool {
        guard let said = stemsSaid(in: advice) else { return false }
        return stems.contains(where: said.contains)
    }

    func ranked(_ query: Query) throws -> RankedPieces {
        if let known = recent.withLock({ $0[query] }) { return known }
        let ranked = try index.ranked(query, likeness: knownQuestions.likeness(to: query), ranking: ranking)
        recent.withLock { $0.note(query, ranked) }
        return ranked
    }
}
