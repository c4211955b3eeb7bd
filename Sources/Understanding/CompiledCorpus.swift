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
    public var coverage: CoverageReading
    /// How often the phrases that pieces are known by use a stem.
    var usesByStem: [String: Int]
    var englishWords: WordSet

    /// Works out what follows from `corpus`. It takes some seconds.
    public init(compiling corpus: Corpus) {
        englishWords = WordSet(corpus.englishWords)
        knownStems = Self.knownStems(of: corpus)
        corpusWords = Self.corpusWords(of: corpus)
        usesByStem = Self.usesByStem(in: corpus)
        let matcher = IntentMatcher(
            corpus.rules, knownStems: knownStems, usesByStem: usesByStem, englishWords: englishWords)
        knownQuestions = KnownQuestions(corpus.advice, readBy: matcher)
        coverage = CoverageReading(corpus, readBy: matcher)
        self.corpus = corpus
        // What was only there to learn from.
        self.corpus.englishWords = []
        self.corpus.covered = []
        for index in corpus.notCovered.indices { self.corpus.notCovered[index].examples = [] }
    }

    /// What reads questions by this corpus.
    public func matcher() -> IntentMatcher {
        IntentMatcher(
            corpus.rules, knownStems: knownStems, usesByStem: usesByStem, englishWords: englishWords)
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

    private static func usesByStem(in corpus: Corpus) -> [String: Int] {
        let stems = corpus.advice.flatMap(\.alsoKnownAs).flatMap { Set(IntentMatcher.stems(of: $0)) }
        return stems.reduce(into: [:]) { $0[$1, default: 0] += 1 }.filter { $0.value > 1 }
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
