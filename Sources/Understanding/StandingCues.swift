import CorpusModel

/// Finds the words that tell whether what is named beside them is meant, lacked or excluded.
struct StandingCues: Sendable, Codable {
    typealias Standing = ConceptTagger.Standing

    /// The cues of a text.
    struct Found {
        /// What is said before a mention: "no", "without", "only a".
        var before: [PhraseTable<Standing>.Match]
        /// What is said after a tool that is not at hand: "is at home", "got left".
        var gone: [Range<Int>]
        /// The same without the "is" that it begins with: "roller's at home".
        var goneContracted: [Range<Int>]
        /// Where begins what is said after an area that is not meant: "is fine".
        var excludedStarts: Set<Int>
        /// Where begins what is said after a tool when the runner has no other: "hands only".
        var onlyStarts: Set<Int>

        /// The words at once after `mention` that tell that it is not at hand.
        func gone(after mention: Range<Int>, in text: TaggedText) -> Range<Int>? {
            let isContracted = text.words[mention.upperBound - 1].isContracted
            return (gone + (isContracted ? goneContracted : []))
                .filter { $0.lowerBound == mention.upperBound }.max { $0.count < $1.count }
        }

        /// The last words before `mention` that tell that something is not at hand.
        func lacking(before mention: Range<Int>) -> Range<Int>? {
            before.last { $0.label == .lacked && $0.range.upperBound <= mention.lowerBound }?.range
        }
    }

    private static let copula = "is "

    private var before = PhraseTable<Standing>()
    private var gone = PhraseTable<Standing>()
    private var goneContracted = PhraseTable<Standing>()
    private var excludedAfter = PhraseTable<Standing>()
    private var onlyAfter = PhraseTable<Standing>()

    init(_ vocabulary: Vocabulary, isSkippable: (Word) -> Bool) {
        func add(_ phrases: [String], _ standing: Standing, to table: inout PhraseTable<Standing>) {
            for phrase in phrases { table.add(Phrase(phrase, isSkippable: isSkippable), standing) }
        }
        add(vocabulary.lacking, .lacked, to: &before)
        add(vocabulary.having, .meant, to: &before)
        add(vocabulary.havingOnly, .only, to: &before)
        add(vocabulary.excluding, .excluded, to: &before)
        add(vocabulary.gone, .lacked, to: &gone)
        let contracted = vocabulary.gone.filter { $0.hasPrefix(Self.copula) }
        add(contracted.map { String($0.dropFirst(Self.copula.count)) }, .lacked, to: &goneContracted)
        add(vocabulary.excludingAfter, .excluded, to: &excludedAfter)
        add(vocabulary.havingOnlyAfter, .only, to: &onlyAfter)
    }

    func found(in text: TaggedText) -> Found {
        Found(
            before: before.longestMatches(in: text), gone: gone.matches(in: text).map(\.range),
            goneContracted: text.words.contains(where: \.isContracted)
                ? goneContracted.matches(in: text).map(\.range) : [],
            excludedStarts: Set(excludedAfter.matches(in: text).map(\.range.lowerBound)),
            onlyStarts: Set(onlyAfter.matches(in: text).map(\.range.lowerBound)))
    }
}
