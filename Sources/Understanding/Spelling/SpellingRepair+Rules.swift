import CorpusModel

extension SpellingRepair {
    /// A stem of the phrases that is used this often may be what a slip was meant for.
    private static let commonUses = 12

    /// Repairs to the words that `rules` are read by.
    ///
    /// - Parameters:
    ///   - dangers: Words that signs of danger are told by.
    ///   - englishWords: Words that are no slips of the fingers, whatever the corpus knows.
    init(_ words: WordsRead, _ rules: Rules, dangers: Set<String>, englishWords: [String]) {
        let english = Set(englishWords.map(Stemmer.stem))
        let moves = rules.conversation.moves.flatMap(\.phrases)
        let common = words.uses.filter { $0.value >= Self.commonUses }.keys
        let targets = SpellingTargets.stems(
            named: words.named.union(words.topic), common: Set(common).union(moves.flatMap(IntentMatcher.stems)),
            uses: words.uses
        ) { words.isProper($0, in: english) }
        self.init(
            targets: Dictionary(uniqueKeysWithValues: targets.map { ($0, words.uses[$0] ?? 0) }), named: words.named,
            words: Self.words(named: rules.vocabulary, saying: moves),
            known: words.all.union(dangers.map(Stemmer.stem)), english: WordSet(englishWords))
    }

    /// A word for each stem that the vocabulary's phrases have, or these: that of the shortest phrase, which
    /// is the plainest.
    private static func words(named vocabulary: Vocabulary, saying moves: [String]) -> [String: String] {
        let named = vocabulary.concepts.flatMap { [$0.name] + $0.phrases } + vocabulary.topic
        let phrases = [named, moves].flatMap { $0.sorted { ($0.count, $0) < ($1.count, $1) } }
        let words = phrases.flatMap { $0.split(separator: " ").map(String.init) }
        return Dictionary(words.map { (Stemmer.stem($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
