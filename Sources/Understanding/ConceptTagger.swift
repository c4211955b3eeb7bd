import CorpusModel

/// Finds areas, tools, phases and symptoms in a text, and whether each is meant, lacked or excluded.
struct ConceptTagger: Sendable, Codable {
    enum Standing: String, Sendable, Codable {
        case meant, lacked, excluded
        /// The runner has this tool and no other.
        case only
    }

    struct Mention: Sendable {
        var kind: ConceptKind
        var id: ConceptID
        var range: Range<Int>
        var standing: Standing
        /// Other concepts that the words stand for as well: "no ball" is of every kind of ball.
        var kinds: [ConceptID] = []
        /// The words that tell that it is not there: "split down the middle" says nothing else.
        var told: Range<Int>?
    }

    private struct Name: Sendable, Codable {
        var kind: ConceptKind
        var id: ConceptID
    }

    private static let copula = "is "

    /// How many words may stand between "without" and the tool: "without a big blue roller".
    private static let reach = 3

    private var names: [Name]
    /// Phrases for `names`.
    private var concepts = PhraseTable<Int>()
    private var standings = PhraseTable<Standing>()
    /// What is said after a tool that is not at hand: "is at home", "got left".
    private var gone = PhraseTable<Standing>()
    /// The same without the "is" that it begins with: "roller's at home".
    private var goneContracted = PhraseTable<Standing>()
    /// Phrases with a word of a name that mean something else.
    private var idioms = PhraseTable<Bool>()
    /// What is said after an area that is not meant: "is fine".
    private var excludedAfter = PhraseTable<Standing>()
    /// What is said after a tool when the runner has no other: "hands only".
    private var onlyAfter = PhraseTable<Standing>()
    /// The words that carry what is said of one thing to the next.
    let joining: StemSet
    /// Tools that are always at hand.
    private var atHand: Set<ConceptID>
    private var families: ToolFamilies

    init(_ vocabulary: Vocabulary, isSkippable: (Word) -> Bool) {
        joining = StemSet(vocabulary.joining.map(Stemmer.stem))
        atHand = vocabulary.toolsAtHand
        families = ToolFamilies(vocabulary)
        names = vocabulary.concepts.map { Name(kind: $0.kind, id: $0.id) }
        for (index, concept) in vocabulary.concepts.enumerated() {
            for phrase in concept.phrases {
                // "my back" is a part of the body, "back" alone is a direction: here every word counts.
                concepts.add(Phrase(phrase), index)
            }
        }
        for phrase in vocabulary.idioms { idioms.add(Phrase(phrase), true) }
        for phrase in vocabulary.gone {
            gone.add(Phrase(phrase, isSkippable: isSkippable), .lacked)
            guard phrase.hasPrefix(Self.copula) else { continue }
            let rest = String(phrase.dropFirst(Self.copula.count))
            goneContracted.add(Phrase(rest, isSkippable: isSkippable), .lacked)
        }
        for phrase in vocabulary.excludingAfter {
            excludedAfter.add(Phrase(phrase, isSkippable: isSkippable), .excluded)
        }
        for phrase in vocabulary.havingOnlyAfter { onlyAfter.add(Phrase(phrase, isSkippable: isSkippable), .only) }
        let cues: [([String], Standing)] = [
            (vocabulary.lacking, .lacked), (vocabulary.having, .meant), (vocabulary.havingOnly, .only),
            (vocabulary.excluding, .excluded),
        ]
        for (phrases, standing) in cues {
            for phrase in phrases { standings.add(Phrase(phrase, isSkippable: isSkippable), standing) }
        }
    }

    /// Mentions in the order of the text. Marks them in `text`, for phrases with a place for a concept.
    ///
    /// - Parameter isGone: Whether the words around a tool, up to the tools beside it, tell that it is not at hand: asked where
    ///   no phrase of the vocabulary tells.
    func mentions(
        in text: inout TaggedText,
        isGone: (TaggedText, _ tool: Range<Int>, _ bounds: Range<Int>) -> Bool
    ) -> [Mention] {
        let cues = standings.longestMatches(in: text)
        let goneMatches = gone.matches(in: text)
        let excludedStarts = Set(excludedAfter.matches(in: text).map(\.range.lowerBound))
        let onlyStarts = Set(onlyAfter.matches(in: text).map(\.range.lowerBound))
        var mentions: [Mention] = []
        let idioms = idiomMatches(in: text)
        let found = concepts.longestMatches(in: text).filter { match in
            !idioms.contains { $0.range.overlaps(match.range) && $0.length >= match.length }
        }
        let tools = found.filter { names[$0.label].kind == .tool }.map(\.range)
        for match in found {
            let name = names[match.label]
            let told = standing(of: name, at: match.range, after: mentions.last, cues: cues, in: text)
            var standing = told ?? .meant
            // "my roller is at home": said at once after the tool.
            var tail =
                name.kind == .tool && standing == .meant ? goneTail(after: match.range, goneMatches, in: text) : nil
            if tail == nil, told == nil, name.kind == .tool, !atHand.contains(name.id) {
                let bounds = text.space(around: match.range, between: tools)
                if isGone(text, match.range, bounds) { tail = text.clause(at: match.range.lowerBound) }
            }
            if tail != nil { standing = .lacked }
            if name.kind == .area, standing == .meant, excludedStarts.contains(match.range.upperBound) {
                standing = .excluded
            }
            if name.kind == .tool, standing != .lacked || atHand.contains(name.id),
                onlyStarts.contains(match.range.upperBound)
            {
                standing = .only
            }
            var mention = Mention(kind: name.kind, id: name.id, range: match.range, standing: standing)
            if name.kind == .tool, standing == .lacked, match.range.count == 1 {
                mention.kinds = families.tools(named: text.words[match.range.lowerBound].stem)
            }
            if standing == .lacked {
                let cue = cues.last { $0.label == .lacked && $0.range.upperBound <= match.range.lowerBound }?.range
                mention.told = tail ?? cue ?? match.range
            }
            mentions.append(mention)
            text.tag(match.range, as: name.kind)
        }
        return mentions
    }

    /// The words of `text` that mean nothing by themselves: "to hand".
    func idioms(in text: TaggedText) -> Set<Int> { Set(idiomMatches(in: text).flatMap(\.range)) }

    /// Idioms stand word for word: "on the ball" is one, "on a ball" is none.
    private func idiomMatches(in text: TaggedText) -> [PhraseTable<Bool>.Match] {
        idioms.matches(in: text).filter { $0.range.count == $0.length }
    }

    /// The words at once after `mention` that tell that it is not at hand.
    private func goneTail(
        after mention: Range<Int>, _ matches: [PhraseTable<Standing>.Match], in text: TaggedText
    ) -> Range<Int>? {
        let isContracted = text.words[mention.upperBound - 1].isContracted
        return (matches + (isContracted ? goneContracted.matches(in: text) : []))
            .filter { $0.range.lowerBound == mention.upperBound }.map(\.range).max { $0.count < $1.count }
    }

    /// How what is said before a mention has it stand; nil where nothing is said.
    private func standing(
        of name: Name, at range: Range<Int>, after previous: Mention?, cues: [PhraseTable<Standing>.Match],
        in text: TaggedText
    ) -> Standing? {
        let kind = name.kind
        // "without a roller or a stick": what is said of one holds for the next in a list.
        if let previous, previous.kind == kind, isJoined(previous.range, range, in: text) {
            return previous.standing
        }
        let floor = previous?.range.upperBound ?? 0
        for cue in cues.reversed() {
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

    /// Whether only small words with an "or" or "and" among them lie between two mentions; the first may end with it, and
    /// the second begin with it.
    private func isJoined(_ first: Range<Int>, _ second: Range<Int>, in text: TaggedText) -> Bool {
        func joins(_ position: Int) -> Bool { joining.contains(text.words[position].stem) }
        let gap = first.upperBound..<second.lowerBound
        return (gap.contains(where: joins) || joins(first.upperBound - 1) || joins(second.lowerBound))
            && gap.allSatisfy { text.isSkippable[$0] || joins($0) }
    }
}
