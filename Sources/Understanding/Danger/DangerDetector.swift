import CorpusModel

/// Finds the signs of danger that a text describes, and the conditions that it names.
///
/// A sign is a pattern of parts that must all be said; a part is one of several phrases, and does not count where it is
/// denied, long past, only supposed, or part of a phrase with another sense.
struct DangerDetector: Sendable, Codable {
    private struct Condition: Sendable, Codable {
        var id: String
        var isLasting: Bool
        /// Whether it is a place that is never pressed, and no condition of the runner.
        var isPlace = false
    }

    private struct Sign: Sendable, Codable {
        var id: String
        var level: DangerLevel
        var countsWhenOver: Bool
    }

    private var grammar: DangerGrammar
    private var cues: CueTable
    private var rules = DangerRules()
    private var hushing = NumberLists()
    /// The same for each condition.
    private var conditionHushing = NumberLists()
    /// For each condition, the phrases with which a later line ends it.
    private var ending = NumberLists()
    /// For each sign, the phrases with which its question is not asked.
    private var answering = NumberLists()
    private var signs: [Sign] = []
    private var conditions: [Condition] = []
    private var places: NumberSet
    private var otherSenses: NumberSet
    private var withdrawing: NumberSet
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

    /// What `lines` tell, read as one story of which the last line is new.
    func reading(of lines: [DangerLine]) -> DangerReading {
        let story = Story(lines)
        guard !story.words.isEmpty else { return DangerReading() }
        let occurrences = story.occurrences
        var reading = DangerReading()
        reading.withdraws = occurrences.contains { withdrawing.contains($0.key) && story.isInLastLine($0.value) }
        let said = DangerSaid(
            occurrences, story, cues: cues.found(in: occurrences, sparing: rules.phrases), places: places)
        reading.saysSomething = said.saysSomething
        reading.denied = said.denied
        reading.endsSomething = said.endsSomething
        for (number, condition) in conditions.enumerated()
        where ending[number].contains(where: { said.isSaid(Int($0)) }) {
            reading.ended.insert(condition.id)
        }
        var real = findings(said, .real)
        if said.tellsOfPassing {
            let over = findings(said, .over).signs.filter { signs[$0.key].countsWhenOver }
            real.signs.merge(over) { real, _ in real }
        }
        // Where nothing is past they are those of the present.
        let past = said.tellsOfPast ? findings(said, .past).conditions : [:]
        let lasting = past.filter { conditions[$0.key].isLasting }
        reading.signs = sorted(real.signs)
        reading.question = real.questions.min().map { signs[$0].id }
        let told = real.conditions.merging(lasting) { real, _ in real }.sorted { $0.key < $1.key }
        for (number, match) in told {
            let finding = DangerReading.Finding(id: conditions[number].id, words: match.words)
            if conditions[number].isPlace { reading.places.append(finding) } else { reading.conditions.append(finding) }
        }
        if said.supposesSomething {
            let supposed = findings(said, .supposed).signs.filter { real.signs[$0.key] == nil }
            reading.supposedSigns = sorted(supposed)
        }
        return reading
    }

    /// Where phrases of another sense are said, apart from those that a longer phrase of a sign or condition holds: "blood
    /// pressure" in "high blood pressure".
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

    private func sorted(_ matches: [Int: DangerMatch]) -> [DangerReading.Finding] {
        matches.sorted { a, b in (signs[b.key].level, a.key) < (signs[a.key].level, b.key) }
            .map { number, match in
                let sign = signs[number]
                return DangerReading.Finding(
                    id: sign.id, level: sign.level, countsWhenOver: sign.countsWhenOver, match)
            }
    }

    private struct Findings {
        var signs: [Int: DangerMatch] = [:]
        var conditions: [Int: DangerMatch] = [:]
        /// The signs whose questions fit.
        var questions: Set<Int> = []
    }

    private func findings(_ said: DangerSaid, _ standing: DangerMeaning.Standing) -> Findings {
        var found = Findings()
        let ranges = said.ranges(of: rules.phrases, standing)
        let isSaid = rules.partsSaid(by: ranges.keys)
        let isPhraseSaid = rules.flags(for: ranges.keys)
        for phrase in ranges.keys.sorted() {
            for rule in rules.complete(from: phrase, isSaid) {
                switch rules.subject(of: rule) {
                case .sign(let sign):
                    // What a pattern finds with doubt another may find without.
                    guard found.signs[sign]?.isLoose != false,
                        let match = said.match(rules.parts(of: rule, isPhraseSaid), in: ranges),
                        !isHushed(match, by: hushing[sign], said)
                    else { continue }
                    if found.signs[sign] == nil || !match.isLoose { found.signs[sign] = match }
                case .condition(let condition):
                    guard found.conditions[condition] == nil,
                        let match = said.match(rules.parts(of: rule, isPhraseSaid), in: ranges),
                        !isHushed(match, by: conditionHushing[condition], said), !said.isOfSomeoneElse(match),
                        !ending[condition].contains(where: { said.isEnding(Int($0), match) })
                    else { continue }
                    found.conditions[condition] = match
                case .question(let sign):
                    guard !answering[sign].contains(where: { said.isSaid(Int($0)) }),
                        said.match(rules.parts(of: rule, isPhraseSaid), in: ranges) != nil
                    else { continue }
                    found.questions.insert(sign)
                }
            }
        }
        return found
    }

    /// Whether the lines that tell of something also hold one of `phrases`, with which it is none. What other lines say does
    /// not count: who asked about a golf ball may tell of a sore spot on the bone next.
    private func isHushed(_ match: DangerMatch, by phrases: some Sequence<UInt32>, _ said: DangerSaid) -> Bool {
        phrases.contains { said.isSaid(Int($0), beside: match) }
    }
}
