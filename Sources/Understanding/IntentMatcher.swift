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
        let words = WordsRead(rules, inTexts: knownStems, usesByStem: usesByStem)
        filler = StemSet(words.filler)
        topic = StemSet(words.topic)
        known = StemSet(words.known)
        shorthand = Shorthand(vocabulary)
        spelling = SpellingRepair(words, rules, dangers: dangers.vocabulary, englishWords: englishWords)
        dangerSpelling = DangerSpelling(
            words: dangers.vocabulary, known: words.all, ordinary: rules.safety.ordinary, slips: rules.safety.slips)
    }

    /// The stems of the words in `text`.
    public static func stems(of text: String) -> [String] { Folding.words(in: text).map(\.stem) }

    /// The words of a text that are read: enough for any story, and a bound for what is no text.
    static let mostWords = 500
}
