public import CorpusModel
import Foundation
public import Indexing
import Understanding

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

    /// What the index file holds beside the advice.
    private struct Attachment: Codable {
        var rules: Rules
        var articles: [Article]
        var knownStems: Set<String>
        var corpusWords: [String]
    }

    /// - Parameters:
    ///   - cacheFolder: Where the index is kept; nil keeps it in memory.
    ///   - key: Differs when the corpus does. Letters and digits.
    ///   - corpus: Called only when the index has to be built.
    /// - Throws: What `corpus` throws, or an error of the index.
    public init(cacheFolder: String?, key: String, corpus: @escaping @Sendable () throws -> Corpus) throws {
        index = try AdviceIndex(in: cacheFolder, key: key) { try Self.contents(of: corpus()) }
        let attachment = try JSONDecoder().decode(Attachment.self, from: Data(index.attachment()))
        rules = attachment.rules
        articles = attachment.articles
        corpusWords = attachment.corpusWords
        matcher = IntentMatcher(rules, knownStems: attachment.knownStems)
        ranking = Ranking(rules)
    }

    /// A library kept in memory.
    public convenience init(_ corpus: Corpus) throws {
        try self.init(cacheFolder: nil, key: "memory") { corpus }
    }

    public func article(_ id: String) -> Article? { articles.first { $0.id == id } }

    func reference(_ id: String) -> ArticleReference {
        ArticleReference(id: id, title: article(id)?.title ?? id, url: article(id)?.url ?? "")
    }

    private static func contents(of corpus: Corpus) throws -> IndexContents {
        var articles = corpus.articles
        for index in articles.indices { articles[index].advice = [] }
        let attachment = Attachment(
            rules: corpus.rules, articles: articles, knownStems: knownStems(of: corpus),
            corpusWords: corpusWords(of: corpus))
        return IndexContents(advice: corpus.advice, attachment: [UInt8](try JSONEncoder().encode(attachment)))
    }

    private static func corpusWords(of corpus: Corpus) -> [String] {
        let texts = corpus.advice.flatMap { [$0.title, $0.text] + $0.steps }
        let words = texts.flatMap { $0.lowercased().split { !$0.isLetter } }.filter { $0.count > 3 }
        return Set(words.map(String.init)).sorted()
    }

    /// The stems of all words that the articles' advice uses.
    private static func knownStems(of corpus: Corpus) -> Set<String> {
        var stems: Set<String> = []
        for article in corpus.articles {
            for person in article.people { stems.formUnion(IntentMatcher.stems(of: "\(person.name) \(person.about)")) }
            stems.formUnion(IntentMatcher.stems(of: "\(article.title) \(article.author) \(article.publisher)"))
        }
        for advice in corpus.advice {
            let texts = [advice.title, advice.text] + advice.steps + advice.cautions
            stems.formUnion(texts.flatMap(IntentMatcher.stems))
        }
        return stems
    }
}
