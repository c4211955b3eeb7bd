public import CorpusModel
import Foundation

/// A corpus with all that is worked out from it once, so that a program that starts need not.
public struct CompiledCorpus: Sendable, Codable {
    public var corpus: Corpus
    /// The stems of all words that the articles' advice uses.
    public var knownStems: Set<String>
    /// Words of the articles' titles and advice, in alphabetical order, without short ones.
    public var corpusWords: [String]
    public var knownQuestions: KnownQuestions

    /// Works out what follows from `corpus`. It takes some seconds.
    public init(compiling corpus: Corpus) {
        self.corpus = corpus
        knownStems = Self.knownStems(of: corpus)
        corpusWords = Self.corpusWords(of: corpus)
        let matcher = IntentMatcher(corpus.rules, knownStems: knownStems)
        knownQuestions = KnownQuestions(corpus.advice, readBy: matcher)
    }

    /// Reads what `encoded()` wrote.
    public init(decoding bytes: UnsafeRawBufferPointer) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    }

    /// The compiled corpus as JSON; the same every time for the same corpus.
    public func encoded() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    private static func corpusWords(of corpus: Corpus) -> [String] {
        let texts = corpus.advice.flatMap { [$0.title, $0.text] + $0.steps }
        let words = texts.flatMap { $0.lowercased().split { !$0.isLetter } }.filter { $0.count > 3 }
        return Set(words.map(String.init)).sorted()
    }

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
