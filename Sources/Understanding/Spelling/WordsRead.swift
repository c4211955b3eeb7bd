import CorpusModel

/// The stems of the words that lines are read by, by what they are there for.
struct WordsRead {
    /// Words that say nothing about the topic.
    let filler: Set<String>
    /// Words for what knead is about: "massage".
    let topic: Set<String>
    /// Words of the corpus' texts, of a runner's story and for what knead is about.
    let known: Set<String>
    /// Words of what the vocabulary names.
    let named: Set<String>
    /// How often the phrases of the corpus use a stem.
    let uses: [String: Int]
    /// All of these, and the words that intents and small talk are recognised by.
    let all: Set<String>
    private let inTexts: Set<String>

    init(_ rules: Rules, inTexts: Set<String>, usesByStem: [String: Int]) {
        let vocabulary = rules.vocabulary
        self.inTexts = inTexts
        uses = usesByStem
        filler = Set((vocabulary.filler + vocabulary.determiners).map(Stemmer.stem))
        topic = Set(vocabulary.topic.map(Stemmer.stem))
        known = inTexts.union(vocabulary.running.flatMap(IntentMatcher.stems)).union(topic)
        named = Set(vocabulary.concepts.flatMap { $0.phrases.flatMap(IntentMatcher.stems) })
        all = known.union(filler).union(Self.spoken(in: rules)).union(uses.keys).union(named)
    }

    /// Whether `stem` is that of a word in its right spelling, as far as the texts, which have no slips,
    /// and `english` tell.
    func isProper(_ stem: String, in english: Set<String>) -> Bool {
        english.isEmpty || english.contains(stem) || inTexts.contains(stem)
    }

    /// The stems of all words that intents and small talk are recognised by.
    private static func spoken(in rules: Rules) -> Set<String> {
        let phrases =
            rules.intents.intents.flatMap(\.phrases) + rules.intents.outside.flatMap(\.phrases)
            + rules.intents.chat.flatMap(\.phrases) + rules.vocabulary.lacking + rules.vocabulary.havingOnly
            + rules.vocabulary.havingOnlyAfter + rules.vocabulary.excludingAfter
            + rules.vocabulary.excluding + rules.vocabulary.sides
        return Set(phrases.flatMap(IntentMatcher.stems))
    }
}
