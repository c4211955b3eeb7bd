import CorpusModel

/// Finds the signs of danger that a text describes, and the conditions that it names.
///
/// A sign is a pattern of parts that must all be said; a part is one of several phrases, and does not count where it is
/// denied, long past, only supposed, or part of a phrase with another sense.
struct DangerDetector: Sendable, Codable {
    struct Condition: Sendable, Codable {
        var id: String
        var isLasting: Bool
        /// Whether it is a place that is never pressed, and no condition of the runner.
        var isPlace = false
    }

    struct Sign: Sendable, Codable {
        var id: String
        var level: DangerLevel
        var countsWhenOver: Bool
    }

    private var grammar: DangerGrammar
    private(set) var cues: CueTable
    private(set) var rules = DangerRules()
    private(set) var hushing = NumberLists()
    /// The same for each condition.
    private(set) var conditionHushing = NumberLists()
    /// For each condition, the phrases with which a later line ends it.
    private(set) var ending = NumberLists()
    /// For each sign, the phrases with which its question is not asked.
    private(set) var answering = NumberLists()
    private(set) var signs: [Sign] = []
    private(set) var conditions: [Condition] = []
    private(set) var places: NumberSet
    private var otherSenses: NumberSet
    private(set) var withdrawing: NumberSet
    /// The phrases that end any condition: "off the tablets" does, though the tablets in it are none.
    private var endings = NumberSet()

    init(_ safety: SafetyRules, _ conditions: [CorpusModel.Condition] = []) {
        let denying = Set((safety.cues.negating + safety.cues.lacking).map(Stemmer.stem))
        var grammar = DangerGrammar(
            groups: safety.groups, barriers: denying, passable: Set(safety.passable.map(Stemmer.stem)))
        cues = CueTable(safety, in: &grammar)
        places = NumberSet(safety.places.map { grammar.number(of: "{\($0)}") })
        otherSenses = NumberSet(safety.otherSenses.map { grammar.number(of: $0) })
        withdrawing = NumberSet(safety.withdrawing.map { grammar.number(of: $0) })
        for (index, sign) in safety.signs.enumerated() {
            signs.append(Sign(id: sign.id, level: sign.level, countsWhenOver: sign.countsWhenOver))
            rules.add(sign.patterns, .sign(index)) { grammar.number(of: $0) }
            hushing.append(sign.unless.map { grammar.number(of: $0) })
            let question = sign.question
            rules.add(question?.patterns ?? [], .question(index)) { grammar.number(of: $0) }
            let answers = [question?.unless, question?.warning.phrases, question?.harmless.phrases]
            answering.append(answers.compactMap(\.self).joined().map { grammar.number(of: $0) })
        }
        for (index, condition) in conditions.enumerated() {
            self.conditions.append(Condition(id: condition.id, isLasting: condition.isLasting))
            conditionHushing.append(condition.unless.map { grammar.number(of: $0) })
            ending.append(condition.endedBy.map { grammar.number(of: $0) })
            rules.add(condition.patterns, .condition(index)) { grammar.number(of: $0) }
        }
        for place in safety.keepOff {
            rules.add(place.patterns, .condition(self.conditions.count)) { grammar.number(of: $0) }
            self.conditions.append(Condition(id: place.id, isLasting: false, isPlace: true))
            conditionHushing.append(place.unless.map { grammar.number(of: $0) })
            ending.append([Int]())
        }
        rules.close()
        self.grammar = grammar
        endings = NumberSet((0..<ending.count).flatMap { ending[$0].map(Int.init) })
    }

    /// The words that signs and conditions are told by; none when it was read from bytes.
    var vocabulary: Set<String> { grammar.vocabulary }

    /// The phrases of a line. Words that mean something else there are in none but cues and endings.
    func line(of words: [Word]) -> DangerLine {
        var line = DangerLine(words)
        line.occurrences = grammar.occurrences(in: line.words)
        let masks = self.masks(in: line.occurrences)
        guard !masks.isEmpty else { return line }
        let isKept = { (phrase: Int) in
            cues.isCue(phrase) || withdrawing.contains(phrase) || endings.contains(phrase)
        }
        let kept = line.occurrences.filter { isKept($0.key) }
        line.hide(masks)
        line.occurrences = grammar.occurrences(in: line.words).filter { !isKept($0.key) }.merging(kept) { $1 }
        return line
    }

    /// Where phrases of another sense are said, apart from those that a longer phrase of a sign or condition holds:
    /// "blood pressure" in "high blood pressure".
    private func masks(in occurrences: [Int: [Range<Int>]]) -> [Range<Int>] {
        let masks: [Range<Int>] = occurrences.lazy.filter { otherSenses.contains($0.key) }.flatMap(\.value)
        guard !masks.isEmpty else { return [] }
        let told = occurrences.filter { rules.phrases.contains($0.key) }.flatMap(\.value)
        return masks.filter { mask in
            !told.contains {
                $0.count > mask.count && $0.lowerBound <= mask.lowerBound && $0.upperBound >= mask.upperBound
            }
        }
    }
}
