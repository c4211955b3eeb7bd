public import CorpusModel
import Foundation
public import Indexing
public import Understanding

/// The corpus made ready to answer from: rules, articles, matcher and index.
///
/// On a warm start everything comes from the index file; the corpus itself is not read.
public final class Library: Sendable {
    public let rules: Rules
    /// The articles, without their advice: that is in `index`.
    public let articles: [Article]
    public let index: AdviceIndex
    /// Words of the articles' titles and advice, in alphabetical order, without short ones.
    let corpusWords: [String]
    let matcher: IntentMatcher
    let ranking: Ranking
    let knownQuestions: KnownQuestions
    let turns: TurnReader
    private let coverage: CoverageReading

    /// - Parameters:
    ///   - cacheFolder: Where the index is kept; nil keeps it in memory.
    ///   - key: Differs when the corpus does. Letters and digits.
    ///   - compiled: Called only when the index has to be built.
    /// - Throws: What `compiled` throws, or an error of the index.
    public init(cacheFolder: String?, key: String, compiled: @escaping @Sendable () throws -> CompiledCorpus) throws {
        index = try AdviceIndex(in: cacheFolder, key: key) { try Self.contents(of: compiled()) }
        // What the index file holds beside the advice is the compiled corpus without it.
        let attachment = try JSONDecoder().decode(CompiledCorpus.self, from: Data(index.attachment()))
        rules = attachment.corpus.rules
        articles = attachment.corpus.articles
        corpusWords = attachment.corpusWords
        matcher = attachment.matcher()
        coverage = attachment.coverage
        ranking = Ranking(rules)
        knownQuestions = attachment.knownQuestions
        turns = TurnReader(rules)
    }

    /// A library kept in memory.
    public convenience init(_ compiled: CompiledCorpus) throws {
        try self.init(cacheFolder: nil, key: "memory") { compiled }
    }

    public func article(_ id: String) -> Article? { articles.first { $0.id == id } }

    func reference(_ id: String) -> ArticleReference {
        ArticleReference(id: id, title: article(id)?.title ?? id, url: article(id)?.url ?? "")
    }

    private static func contents(of compiled: CompiledCorpus) throws -> IndexContents {
        var attachment = compiled
        for index in attachment.corpus.articles.indices { attachment.corpus.articles[index].advice = [] }
        return IndexContents(
            advice: compiled.corpus.advice, attachment: [UInt8](try JSONEncoder().encode(attachment)))
    }
}

extension Library {
    /// Whether the articles cover `query`, to which `best` is the best piece of advice.
    func coverage(of query: Query, best: Hit?) -> Coverage {
        Coverage(of: query, odds: coverage.odds(of: query), best: best)
    }

    /// Advice that fits `query`, best first, at most `limit` pieces.
    func search(_ query: Query, limit: Int) throws -> [Hit] {
        try index.search(query, likeness: knownQuestions.likeness(to: query), ranking: ranking, limit: limit)
    }
}
