import CorpusModel

/// How what is said around a mention has it stand.
extension ConceptTagger {
    /// How many words may stand between "without" and the tool: "without a big blue roller".
    private static let reach = 3

    /// How what is said before a mention has it stand; nil where nothing is said.
    func standing(
        of name: Name, at range: Range<Int>, after previous: Mention?, _ said: StandingCues.Found,
        in text: TaggedText
    ) -> Standing? {
        let kind = name.kind
        // "without a roller or a stick": what is said of one holds for the next in a list.
        if let previous, previous.kind == kind, isJoined(previous.range, range, in: text) {
            return previous.standing
        }
        let floor = previous?.range.upperBound ?? 0
        for cue in said.before.reversed() {
            guard cue.range.upperBound <= range.lowerBound, cue.range.lowerBound >= floor,
                // "no stick. a rolling pin": a sentence of its own.
                !(cue.range.upperBound...range.lowerBound).contains(where: { text.words[$0].opensSentence }),
                // "only ten minutes, foam roller": what there is only of is time.
                !text.words[cue.range.upperBound].isTimeAtHand
            else { continue }
            let between = (cue.range.upperBound..<range.lowerBound).count { !text.isSkippable[$0] }
            // "no kit hands only": what is always at hand is lacked only where that is said of itself.
            guard between <= (cue.label == .lacked && atHand.contains(name.id) ? 0 : Self.reach) else { continue }
            switch (cue.label, kind) {
            case (.lacked, .tool), (.only, .tool), (.meant, .tool): return cue.label
            // "anything but golf balls": a tool that is not wanted is left out like one that is not there.
            case (.excluded, .tool): return between == 0 ? .lacked : .meant
            case (.excluded, _): return between == 0 ? .excluded : .meant
            default: continue
            }
        }
        return nil
    }

    /// How a mention stands that what comes before has stand as `told`, with what is said at once after it.
    func standing(of name: Name, at range: Range<Int>, _ told: Standing, _ said: StandingCues.Found) -> Standing {
        let end = range.upperBound
        switch name.kind {
        case .area where told == .meant && said.excludedStarts.contains(end): return .excluded
        case .tool where (told != .lacked || atHand.contains(name.id)) && said.onlyStarts.contains(end): return .only
        default: return told
        }
    }

    /// Whether only small words with an "or" or "and" among them lie between two mentions; the first may end with it,
    /// and the second begin with it.
    private func isJoined(_ first: Range<Int>, _ second: Range<Int>, in text: TaggedText) -> Bool {
        func joins(_ position: Int) -> Bool { joining.contains(text.words[position].stem) }
        let gap = first.upperBound..<second.lowerBound
        return (gap.contains(where: joins) || joins(first.upperBound - 1) || joins(second.lowerBound))
            && gap.allSatisfy { text.isSkippable[$0] || joins($0) }
    }
}
