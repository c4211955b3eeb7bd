import CorpusModel

/// Finds areas, tools, phases and symptoms in a text, and whether each is meant, lacked or excluded.
struct ConceptTagger: Sendable {
    enum Standing: Sendable {
        case meant, lacked, excluded
        /// The runner has this tool and no other.
        case only
    }

    struct Mention: Sendable {
        var kind: ConceptKind
        var id: ConceptID
        var range: Range<Int>
        var standing: Standing
    }

    private enum Label: Sendable {
        case concept(ConceptKind, ConceptID)
        case standing(Standing)
    }

    /// How many words may stand between "without" and the tool: "without a big blue roller".
    private static let reach = 3

    private var concepts = PhraseTable<Label>()
    private var standings = PhraseTable<Label>()
    /// What is said after a tool that is not at hand: "is at home", "got left".
    private var gone = PhraseTable<Label>()
    private var joining: Set<String>

    init(_ vocabulary: Vocabulary, isSkippable: (Word) -> Bool) {
        joining = Set(vocabulary.joining.map(Stemmer.stem))
        for concept in vocabulary.concepts {
            for phrase in concept.phrases {
                // "my back" is a part of the body, "back" alone is a direction: here every word counts.
                concepts.add(Phrase(phrase), .concept(concept.kind, concept.id))
            }
        }
        for phrase in vocabulary.gone { gone.add(Phrase(phrase, isSkippable: isSkippable), .standing(.lacked)) }
        let cues: [([String], Standing)] = [
            (vocabulary.lacking, .lacked), (vocabulary.havingOnly, .only), (vocabulary.excluding, .excluded),
        ]
        for (phrases, standing) in cues {
            for phrase in phrases { standings.add(Phrase(phrase, isSkippable: isSkippable), .standing(standing)) }
        }
    }

    /// Mentions in the order of the text. Marks them in `text`, for phrases with a place for a concept.
    func mentions(in text: inout TaggedText) -> [Mention] {
        let cues = standings.longestMatches(in: text)
        let goneStarts = Set(gone.matches(in: text).map(\.range.lowerBound))
        var mentions: [Mention] = []
        for match in concepts.longestMatches(in: text) {
            guard case .concept(let kind, let id) = match.label else { continue }
            var standing = standing(of: kind, at: match.range, after: mentions.last, cues: cues, in: text)
            // "my roller is at home": said at once after the tool.
            if kind == .tool, standing == .meant, goneStarts.contains(match.range.upperBound) { standing = .lacked }
            mentions.append(Mention(kind: kind, id: id, range: match.range, standing: standing))
            text.tag(match.range, as: kind)
        }
        return mentions
    }

    private func standing(
        of kind: ConceptKind, at range: Range<Int>, after previous: Mention?, cues: [PhraseTable<Label>.Match],
        in text: TaggedText
    ) -> Standing {
        // "without a roller or a stick": what is said of one holds for the next in a list.
        if let previous, previous.kind == kind, isJoined(previous.range.upperBound..<range.lowerBound, range, in: text)
        {
            return previous.standing
        }
        let floor = previous?.range.upperBound ?? 0
        for cue in cues.reversed() {
            guard case .standing(let standing) = cue.label, cue.range.upperBound <= range.lowerBound,
                cue.range.lowerBound >= floor,
                // "only ten minutes, foam roller": what there is only of is time.
                !text.words[cue.range.upperBound].isTimeAtHand
            else { continue }
            let between = (cue.range.upperBound..<range.lowerBound).count { !text.isSkippable[$0] }
            guard between <= Self.reach else { continue }
            switch (standing, kind) {
            case (.lacked, .tool), (.only, .tool): return standing
            // "anything but golf balls": a tool that is not wanted is left out like one that is not there.
            case (.excluded, .tool): return between == 0 ? .lacked : .meant
            case (.excluded, _): return between == 0 ? .excluded : .meant
            default: continue
            }
        }
        return .meant
    }

    /// Whether only small words with an "or" or "and" among them lie in `gap`; a mention may begin with it itself.
    private func isJoined(_ gap: Range<Int>, _ mention: Range<Int>, in text: TaggedText) -> Bool {
        func joins(_ position: Int) -> Bool { joining.contains(text.words[position].stem) }
        return (gap.contains(where: joins) || joins(mention.lowerBound))
            && gap.allSatisfy { text.isSkippable[$0] || joins($0) }
    }
}
