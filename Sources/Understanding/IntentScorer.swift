import CorpusModel

/// Scores what a text wants to know: every phrase of an intent that it holds adds as many points as it has words.
struct IntentScorer: Sendable, Codable {
    struct Score: Sendable {
        var id: ConceptID
        var points: Int
        /// The words that gave the points.
        var words: [String]
        /// The first word that gave points.
        var start: Int
    }

    private var table = PhraseTable<Int>()
    private var ids: [ConceptID]

    init(_ intents: [Intent], isSkippable: (Word) -> Bool) {
        ids = intents.map(\.id)
        for (index, intent) in intents.enumerated() {
            let phrases = intent.phrases.map { Phrase($0, isSkippable: isSkippable) }
            for phrase in phrases.uniqued() { table.add(phrase, index) }
        }
    }

    /// Intents with points, most points first, then in the order of the rules. Of phrases of one intent that lie
    /// within each other only the longest counts.
    func scores(of text: TaggedText) -> [Score] {
        var matchesByIntent: [Int: [PhraseTable<Int>.Match]] = [:]
        for match in table.matches(in: text) { matchesByIntent[match.label, default: []].append(match) }
        return matchesByIntent.map { index, matches in (index, score(of: index, outermost(matches), in: text)) }
            .sorted { ($1.1.points, $0.0) < ($0.1.points, $1.0) }
            .map(\.1)
    }

    /// That of `scores` whose intent comes first in the rules.
    func first(of scores: [Score]) -> Score? {
        ids.lazy.compactMap { id in scores.first { $0.id == id } }.first
    }

    private func score(of index: Int, _ matches: [PhraseTable<Int>.Match], in text: TaggedText) -> Score {
        Score(
            id: ids[index], points: matches.reduce(0) { $0 + $1.length },
            words: matches.map { text.original($0.range) }, start: matches.map(\.range.lowerBound).min() ?? 0)
    }

    private func outermost(_ matches: [PhraseTable<Int>.Match]) -> [PhraseTable<Int>.Match] {
        var kept: [PhraseTable<Int>.Match] = []
        for match in matches.sorted(by: { ($1.length, $0.range.lowerBound) < ($0.length, $1.range.lowerBound) })
        where !kept.contains(where: { $0.range.overlaps(match.range) }) {
            kept.append(match)
        }
        return kept
    }
}
