import CorpusModel

/// Reads what lines tell of danger, as one story.
extension DangerDetector {
    /// What `lines` tell, read as one story of which the last line is new.
    func reading(of lines: [DangerLine]) -> DangerReading {
        let story = Story(lines)
        guard !story.words.isEmpty else { return DangerReading() }
        let occurrences = story.occurrences
        let said = DangerSaid(
            occurrences, story, cues: cues.found(in: occurrences, sparing: rules.phrases), places: places)
        var reading = DangerReading()
        reading.withdraws = occurrences.contains { withdrawing.contains($0.key) && story.isInLastLine($0.value) }
        reading.saysSomething = said.saysSomething
        reading.denied = said.denied
        reading.endsSomething = said.endsSomething
        for (number, condition) in conditions.enumerated()
        where ending[number].contains(where: { said.isSaid(Int($0)) }) {
            reading.ended.insert(condition.id)
        }
        let real = findings(said, .real)
        addSigns(of: real, said, to: &reading)
        addConditions(of: real, said, to: &reading)
        return reading
    }

    private func addSigns(of real: Findings, _ said: DangerSaid, to reading: inout DangerReading) {
        var told = real.signs
        if said.tellsOfPassing {
            let over = findings(said, .over).signs.filter { signs[$0.key].countsWhenOver }
            told.merge(over) { real, _ in real }
        }
        reading.signs = sorted(told)
        reading.question = real.questions.min().map { signs[$0].id }
        guard said.supposesSomething else { return }
        reading.supposedSigns = sorted(findings(said, .supposed).signs.filter { told[$0.key] == nil })
    }

    private func addConditions(of real: Findings, _ said: DangerSaid, to reading: inout DangerReading) {
        // Where nothing is past they are those of the present.
        let past = said.tellsOfPast ? findings(said, .past).conditions : [:]
        let lasting = past.filter { conditions[$0.key].isLasting }
        let told = real.conditions.merging(lasting) { real, _ in real }
        for (number, match) in told.sorted(by: { $0.key < $1.key }) {
            let finding = DangerReading.Finding(id: conditions[number].id, words: match.words)
            if conditions[number].isPlace { reading.places.append(finding) } else { reading.conditions.append(finding) }
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

    /// Whether the lines that tell of something also hold one of `phrases`, with which it is none. What other lines say
    /// does not count: who asked about a golf ball may tell of a sore spot on the bone next.
    private func isHushed(_ match: DangerMatch, by phrases: some Sequence<UInt32>, _ said: DangerSaid) -> Bool {
        phrases.contains { said.isSaid(Int($0), beside: match) }
    }
}
