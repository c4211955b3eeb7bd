public import CorpusModel

/// Reads a question: a keyword intent matcher whose every reading comes with the words that gave it.
public struct IntentMatcher: Sendable, Codable {
    var tagger: ConceptTagger
    var intents: IntentScorer
    var outside: IntentScorer
    var chat: IntentScorer
    var dangers: DangerDetector
    var timeAtHand: TimeAtHand
    var emptyHanded = PhraseTable<Bool>()
    var determiners: StemSet
    var sides: StemSet
    var filler: StemSet
    var topic: StemSet
    var known: StemSet
    var shorthand: Shorthand
    var spelling: SpellingRepair
    var dangerSpelling: DangerSpelling
    var dangerOdds: DangerOdds?
    var toolOdds: ToolOdds?

    /// - Parameters:
    ///   - rules: The vocabulary, intents and danger signs to read by.
    ///   - knownStems: The stems of the words that the corpus' texts hold: see `stems(of:)`.
    public init(_ rules: Rules, knownStems: Set<String>) {
        self.init(rules, knownStems: knownStems, usesByStem: [:], englishWords: [])
    }

    /// - Parameters:
    ///   - usesByStem: How often the phrases of the corpus use a stem.
    ///   - englishWords: Words that are no slips of the fingers, whatever the corpus knows.
    init(_ rules: Rules, knownStems: Set<String>, usesByStem: [String: Int], englishWords: [String]) {
        let english = Set(englishWords.map(Stemmer.stem))
        let vocabulary = rules.vocabulary
        let determiners = StemSet(vocabulary.determiners.map(Stemmer.stem))
        let isSkippable: (Word) -> Bool = { determiners.contains($0.stem) }
        self.determiners = determiners
        sides = StemSet(vocabulary.sides.map(Stemmer.stem))
        tagger = ConceptTagger(vocabulary, isSkippable: isSkippable)
        intents = IntentScorer(rules.intents.intents, isSkippable: isSkippable)
        outside = IntentScorer(rules.intents.outside, isSkippable: isSkippable)
        chat = IntentScorer(
            rules.intents.chat.map { Intent(id: $0.id, name: $0.id, phrases: $0.phrases) }, isSkippable: isSkippable)
        dangers = DangerDetector(rules.safety, rules.conditions.conditions)
        timeAtHand = TimeAtHand(vocabulary.time)
        for phrase in vocabulary.emptyHanded { emptyHanded.add(Phrase(phrase, isSkippable: isSkippable), true) }
        let filler = Set((vocabulary.filler + vocabulary.determiners).map(Stemmer.stem))
        let topic = Set(vocabulary.topic.map(Stemmer.stem))
        let known = knownStems.union(vocabulary.running.flatMap(Self.stems)).union(topic)
        let named = Set(vocabulary.concepts.flatMap { $0.phrases.flatMap(Self.stems) })
        let common = Set(usesByStem.filter { $0.value >= Self.commonUses }.keys)
        let moving = Set(rules.conversation.moves.flatMap(\.phrases).flatMap(Self.stems))
        let targets = SpellingTargets.stems(
            named: named.union(topic), common: common.union(moving), uses: usesByStem
        ) { stem in
            english.isEmpty || english.contains(stem) || knownStems.contains(stem)
        }
        let said = known.union(filler).union(Self.spoken(in: rules)).union(usesByStem.keys).union(named)
        shorthand = Shorthand(vocabulary)
        spelling = SpellingRepair(
            targets: Dictionary(uniqueKeysWithValues: targets.map { ($0, usesByStem[$0] ?? 0) }), named: named,
            words: Self.words(named: vocabulary, saying: rules.conversation.moves.flatMap(\.phrases)),
            known: said.union(dangers.vocabulary.map(Stemmer.stem)), english: WordSet(englishWords))
        dangerSpelling = DangerSpelling(
            words: dangers.vocabulary, known: said, ordinary: rules.safety.ordinary,
            slips: rules.safety.slips)
        self.filler = StemSet(filler)
        self.topic = StemSet(topic)
        self.known = StemSet(known)
    }

    /// A word for each stem that the vocabulary's phrases have, or these: that of the shortest phrase, which is the plainest.
    private static func words(named vocabulary: Vocabulary, saying moves: [String]) -> [String: String] {
        let named = vocabulary.concepts.flatMap { [$0.name] + $0.phrases } + vocabulary.topic
        let phrases = [named, moves].flatMap { $0.sorted { ($0.count, $0) < ($1.count, $1) } }
        let words = phrases.flatMap { $0.split(separator: " ").map(String.init) }
        return Dictionary(words.map { (Stemmer.stem($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The stems of the words in `text`.
    public static func stems(of text: String) -> [String] { Folding.words(in: text).map(\.stem) }

    /// The words of a text that are read: enough for any story, and a bound for what is no text.
    static let mostWords = 500

    /// A stem of the phrases that is used this often may be what a slip was meant for.
    private static let commonUses = 12

    /// The stems of all words that intents and small talk are recognised by.
    private static func spoken(in rules: Rules) -> Set<String> {
        let phrases =
            rules.intents.intents.flatMap(\.phrases) + rules.intents.outside.flatMap(\.phrases)
            + rules.intents.chat.flatMap(\.phrases) + rules.vocabulary.lacking + rules.vocabulary.havingOnly
            + rules.vocabulary.havingOnlyAfter + rules.vocabulary.excludingAfter
            + rules.vocabulary.excluding + rules.vocabulary.sides
        return Set(phrases.flatMap(stems))
    }
}
