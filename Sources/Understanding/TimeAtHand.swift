import CorpusModel

/// Finds the time that a runner has: "only ten minutes", "gun goes in 15 min", "half an hour to spare"; not the time
/// that was run or is asked about: "ran for 45 minutes", "is 20 minutes too long?".
struct TimeAtHand: Sendable, Codable {
    private enum Cue: String, Sendable, Codable { case atHand, elsewhere, spent }

    /// A time that a text says.
    struct Time: Sendable {
        /// Whole minutes, at least 1.
        var minutes: Int
        /// The words that say it.
        var range: Range<Int>
        /// Whether the runner has it; else it went by, and nothing is asked about it.
        var isAtHand: Bool
    }

    /// How many words may stand between a cue and the time.
    private static let reach = 3
    /// Longer is a day out, not the time for a massage.
    private static let mostMinutes = 180

    private var before = PhraseTable<Cue>()
    private var after = PhraseTable<Cue>()
    private var numbers: [String: Double]
    private var minutesByUnit: [String: Double]

    init(_ words: TimeWords) {
        numbers = Self.stemmed(words.numbers)
        minutesByUnit = Self.stemmed(words.units)
        for phrase in words.atHandBefore { before.add(Phrase(phrase), .atHand) }
        for phrase in words.elsewhereBefore { before.add(Phrase(phrase), .elsewhere) }
        for phrase in words.spentBefore { before.add(Phrase(phrase), .spent) }
        for phrase in words.atHandAfter { after.add(Phrase(phrase), .atHand) }
        for phrase in words.elsewhereAfter { after.add(Phrase(phrase), .elsewhere) }
    }

    /// The first time at hand and those that went by, in the order of the text, none within another.
    func times(in words: [Word]) -> [Time] {
        let text = TaggedText(words) { _ in false }
        let earlier = before.longestMatches(in: text)
        let later = after.longestMatches(in: text)
        var times: [Time] = []
        for position in text.words.indices where position >= times.last?.range.upperBound ?? 0 {
            guard let (range, minutes) = time(in: text, at: position) else { continue }
            let whole = max(1, Int(min(minutes, 1e6).rounded()))
            switch cue(for: range, in: text, earlier, later) {
            case .spent: times.append(Time(minutes: whole, range: range, isAtHand: false))
            case .atHand where minutes <= Double(Self.mostMinutes) && !times.contains(where: \.isAtHand):
                times.append(Time(minutes: whole, range: range, isAtHand: true))
            case .atHand, .elsewhere, nil: break
            }
        }
        return times
    }

    /// The cue that is nearest decides; what follows the time before what precedes it. Minutes that are a clause of
    /// their own are at hand: "5 minutes, no kit".
    private func cue(
        for time: Range<Int>, in text: TaggedText, _ earlier: [PhraseTable<Cue>.Match],
        _ later: [PhraseTable<Cue>.Match]
    ) -> Cue? {
        let sentence = text.sentence(at: time.lowerBound)
        let next = later.first {
            $0.range.lowerBound >= time.upperBound && $0.range.lowerBound - time.upperBound < Self.reach
                && sentence.contains($0.range.lowerBound)
        }
        if let next { return next.label }
        let last = earlier.last {
            $0.range.upperBound <= time.lowerBound && time.lowerBound - $0.range.upperBound < Self.reach
                && sentence.contains($0.range.lowerBound)
        }
        if let last { return last.label }
        let isClause =
            text.words[time.lowerBound].opensClause && time.upperBound < text.words.count
            && text.words[time.upperBound].opensClause
        return isClause ? .atHand : nil
    }

    /// The time that begins at `position`: "ten minutes", "10min", "half an hour", "a couple of minutes".
    private func time(in text: TaggedText, at position: Int) -> (Range<Int>, Double)? {
        let word = text.words[position]
        if let (number, unit) = joined(word.text) { return (position..<position + 1, number * unit) }
        guard let number = numbers[word.stem] ?? Double(word.text) else { return nil }
        // "half an hour", "couple of minutes": up to two small words between.
        for unit in text.words.indices.dropFirst(position + 1).prefix(3) {
            if let minutes = minutesByUnit[text.words[unit].stem] { return (position..<unit + 1, number * minutes) }
            if numbers[text.words[unit].stem] == nil, text.words[unit].text.count > 2 { return nil }
        }
        return nil
    }

    /// "10min": a number and a unit without a space.
    private func joined(_ word: String) -> (Double, Double)? {
        let digits = word.prefix(while: \.isNumber)
        guard !digits.isEmpty, digits.count < word.count, let number = Double(digits),
            let unit = minutesByUnit[Stemmer.stem(String(word.dropFirst(digits.count)))]
        else { return nil }
        return (number, unit)
    }

    private static func stemmed(_ words: [String: Double]) -> [String: Double] {
        Dictionary(words.map { (Stemmer.stem($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
