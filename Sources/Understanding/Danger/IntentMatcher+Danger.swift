public import CorpusModel

extension IntentMatcher {
    /// Learns how signs of danger are told in other words than their patterns have.
    mutating func learnDangers(from corpus: Corpus) {
        guard corpus.described != DescribedSigns() else { return }
        dangerOdds = DangerOdds(corpus, readBy: self)
    }

    /// How many of the last lines of a story are read word by word.
    private static let linesInWords = 4

    /// What the line that `query` was read from tells of danger: read once, to be put together with lines
    /// before and after.
    public func told(_ query: Query) -> ToldLine {
        let line = dangerLine(query)
        var alone = dangers.reading(of: [line])
        let heard = dangerOdds?.reading(of: query)
        if let heard, let dangerOdds {
            alone.hush(heard) { dangerOdds.clauseOdds(of: query) }
            alone.weigh(heard, isStory: false)
        }
        let condition = dangerOdds?.condition(in: query)
        if let condition { alone.add(condition) }
        return ToldLine(line: line, heard: heard, condition: condition, alone: alone)
    }

    /// What `lines` tell of danger, read as one story of which the last line is new.
    public func dangers(in lines: [ToldLine]) -> DangerReading {
        guard lines.count > 1 else { return lines.first?.alone ?? DangerReading() }
        var reading = dangers.reading(of: lines.map(\.line))
        // What a line alone does not mean it does not mean beside others.
        reading.signs.removeAll { sign in sign.line.map { lines[$0].alone.hushed.contains(sign.id) } ?? false }
        // What a line says of a condition is no sign when that has ended.
        let telling = lines.suffix(Self.linesInWords).filter {
            $0.alone.conditions.isEmpty || !$0.alone.signs.isEmpty
        }
        let heard = telling.compactMap(\.heard)
        if let worst = heard.max(by: { $0.logOdds < $1.logOdds }) { reading.weigh(worst, isStory: true) }
        for condition in lines.compactMap(\.condition) { reading.add(condition) }
        return reading
    }

    /// The same of lines as they were typed.
    public func dangers(in lines: [String]) -> DangerReading { dangers(in: lines.map { told(query(for: $0)) }) }

    /// The signs whose own words stand in the line that `query` was read from, for showing them while it is typed: what
    /// is only heard in other words may change with each of them.
    public func wordedSigns(in query: Query) -> [DangerReading.Finding] {
        dangers.reading(of: [dangerLine(query)]).signs
    }

    private func dangerLine(_ query: Query) -> DangerLine {
        let words = shorthand.words(in: query.text, most: Self.mostWords)
        return dangers.line(of: words.map(dangerSpelling.repaired))
    }
}
