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

    struct Name: Sendable, Codable {
        var kind: ConceptKind
        var id: ConceptID
    }

    private let names: [Name]
    /// Phrases for `names`.
    private var concepts = PhraseTable<Int>()
    private let cues: StandingCues
    /// Phrases with a word of a name that mean something else.
    private var idioms = PhraseTable<Bool>()
    /// The words that carry what is said of one thing to the next.
    let joining: StemSet
    /// Tools that are always at hand.
    let atHand: Set<ConceptID>
    private let families: ToolFamilies

    init(_ vocabulary: Vocabulary, isSkippable: (Word) -> Bool) {
        cues = StandingCues(vocabulary, isSkippable: isSkippable)
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
    }

    /// The words of `text` that mean nothing by themselves: "to hand".
    func idioms(in text: TaggedText) -> Set<Int> { Set(idiomMatches(in: text).flatMap(\.range)) }

    /// Idioms stand word for word: "on the ball" is one, "on a ball" is none.
    private func idiomMatches(in text: TaggedText) -> [PhraseTable<Bool>.Match] {
        idioms.matches(in: text).filter { $0.range.count == $0.length }
    }

    /// Mentions in the order of the text. Marks them in `text`, for phrases with a place for a concept.
    ///
    /// - Parameter isGone: Whether the words around a tool, up to the tools beside it, tell that it is not at hand:
    ///   asked where no phrase of the vocabulary tells.
    func mentions(
        in text: inout TaggedText,
        isGone: (TaggedText, _ tool: Range<Int>, _ bounds: Range<Int>) -> Bool
    ) -> [Mention] {
        let said = cues.found(in: text)
        let found = named(in: text)
        let tools = found.filter { $0.name.kind == .tool }.map(\.range)
        var mentions: [Mention] = []
        for (name, range) in found {
            let before = standing(of: name, at: range, after: mentions.last, said, in: text)
            // "my roller is at home": said at once after the tool.
            var gone = name.kind == .tool && (before ?? .meant) == .meant ? said.gone(after: range, in: text) : nil
            if gone == nil, before == nil, name.kind == .tool, !atHand.contains(name.id),
                isGone(text, range, text.space(around: range, between: tools))
            {
                gone = text.clause(at: range.lowerBound)
            }
            let told = gone == nil ? before ?? .meant : .lacked
            var mention = Mention(
                kind: name.kind, id: name.id, range: range, standing: standing(of: name, at: range, told, said))
            if mention.standing == .lacked {
                mention.kinds = kinds(of: name, at: range, in: text)
                mention.told = gone ?? said.lacking(before: range) ?? range
            }
            mentions.append(mention)
            text.tag(range, as: name.kind)
        }
        return mentions
    }

    /// What is named in `text`, where no idiom says something else with the word.
    private func named(in text: TaggedText) -> [(name: Name, range: Range<Int>)] {
        let idioms = idiomMatches(in: text)
        return concepts.longestMatches(in: text)
            .filter { match in !idioms.contains { $0.range.overlaps(match.range) && $0.length >= match.length } }
            .map { (names[$0.label], $0.range) }
    }

    /// The tools that a word for one stands for together: of "no ball" every kind of ball.
    private func kinds(of name: Name, at range: Range<Int>, in text: TaggedText) -> [ConceptID] {
        guard name.kind == .tool, range.count == 1 else { return [] }
        return families.tools(named: text.words[range.lowerBound].stem)
    }
}
