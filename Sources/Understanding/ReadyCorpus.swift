package import BinaryCoding
public import CorpusModel

/// What a program needs of a corpus from its start on: texts for replies, and what questions are read by.
///
/// Phrases are in the matcher's tables alone, and advice is in the index.
public struct ReadyCorpus: Sendable, Codable {
    public let rules: ReadyRules
    /// Without advice.
    public let articles: [Article]
    /// Reads a line on its own.
    public let matcher: IntentMatcher
    /// Tells which pieces a question is like those of.
    public let knownQuestions: KnownQuestions
    /// Tells how what a line asks for stands to what was shown before.
    package let followUps: KnownFollowUps
    @Deferred package var succession: Succession
    /// Tells whether the articles cover a question.
    public let coverage: CoverageReading
    /// Tells whether a first line leaves out what changes the advice.
    package let vagueness: VagueOdds
    /// Reads how a line leans on those before.
    package let turns: TurnReader
    /// Words of the articles' titles and advice, in alphabetical order, without short ones.
    package let corpusWords: FlatStrings
    private let saying: SayingAdvice
    /// The stems of all words in the title, text and steps of each piece of advice.
    @Deferred package var stemsSaid: [AdviceID: StemSet]

    init(_ corpus: Corpus) {
        rules = ReadyRules(corpus.rules)
        articles = corpus.articles.map { article in
            var head = article
            head.advice = []
            return head
        }
        var matcher = IntentMatcher(
            corpus.rules, knownStems: Self.knownStems(of: corpus), usesByStem: Self.usesByStem(in: corpus),
            englishWords: corpus.englishWords)
        matcher.learnTools(from: corpus)
        matcher.learnDangers(from: corpus)
        self.matcher = matcher
        knownQuestions = KnownQuestions(corpus, readBy: matcher)
        followUps = KnownFollowUps(corpus, readBy: matcher, beside: knownQuestions)
        _succession = Deferred(wrappedValue: Succession(corpus.rules))
        coverage = CoverageReading(corpus, readBy: matcher)
        vagueness = VagueOdds(corpus, readBy: matcher)
        turns = TurnReader(
            corpus.rules, news: corpus.toolLines.isEmpty ? nil : ToolNews(corpus, readBy: matcher))
        corpusWords = FlatStrings(Self.corpusWords(of: corpus))
        saying = SayingAdvice(corpus)
        _stemsSaid = Deferred(wrappedValue: Self.stemsSaid(in: corpus))
    }

    /// Its tables stay in the literal, so it takes next to no time.
    ///
    /// - Throws: An error of `BinaryDecoder` when the literal is not what this program's build encoded.
    public init(decoding literal: StaticString) throws {
        self = try BinaryDecoder.decode(ReadyCorpus.self, from: literal)
    }

    /// The pieces whose texts say what one of `conditions` rules out.
    package func advice(sayingWhatRulesOut conditions: [Condition]) -> Set<AdviceID> {
        Set(conditions.flatMap { saying.numbers(for: $0.id) }.map { knownQuestions.ids[$0] })
    }

    private static func stemsSaid(in corpus: Corpus) -> [AdviceID: StemSet] {
        corpus.advice.reduce(into: [:]) { sets, advice in
            sets[advice.id] = StemSet(([advice.title, advice.text] + advice.steps).flatMap(IntentMatcher.stems))
        }
    }

    /// How often the phrases that pieces are known by use a stem.
    private static func usesByStem(in corpus: Corpus) -> [String: Int] {
        let stems = corpus.advice.flatMap(\.alsoKnownAs).flatMap { Set(IntentMatcher.stems(of: $0)) }
        return stems.reduce(into: [:]) { $0[$1, default: 0] += 1 }.filter { $0.value > 1 }
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
