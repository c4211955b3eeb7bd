package import BinaryCoding
package import CorpusModel

/// Reads how lines lean on the turns before them.
package struct TurnReader: Sendable, Codable {
    /// Without their phrases, which `finder` has.
    let moves: [Move]
    /// Without their phrases, likewise.
    let ordinals: [Ordinal]
    let finder: CueFinder
    private let shorthand: Shorthand
    /// What may be asked back. Questions keep their phrases, by which they are told apart.
    @Deferred package var questions: [AskedBack]
    /// The phrases and places of the questions.
    @Deferred var askingBack: CueFinder
    /// What lies around parts of the body, without the phrases that `nearby` has.
    @Deferred var surroundings: [Surroundings]
    @Deferred var nearby: CueFinder
    private let topic: StemSet
    private let sides: StemSet
    let outside: [ConceptID]
    let families: ToolFamilies
    let determiners: StemSet
    /// The words of a runner's story.
    let running: StemSet
    /// Words for the number one.
    let one: StemSet
    /// Nil where the corpus has no lines to learn it from.
    let news: ToolNews?

    init(_ rules: Rules, news: ToolNews?) {
        let conversation = rules.conversation
        moves = conversation.moves.map(\.withoutPhrases)
        ordinals = conversation.ordinals.map { Ordinal($0.number, phrases: []) }
        _questions = Deferred(wrappedValue: conversation.questions)
        _surroundings = Deferred(wrappedValue: conversation.nearby.map(\.withoutPhrases))
        finder = CueFinder(List.phrases(of: rules), passable: conversation.passable, rules.vocabulary)
        shorthand = Shorthand(rules.vocabulary)
        _askingBack = Deferred(wrappedValue: Self.finder(of: conversation.questions, rules.vocabulary))
        _nearby = Deferred(wrappedValue: Self.finder(of: conversation.nearby, rules.vocabulary))
        topic = StemSet(rules.vocabulary.topic.flatMap(IntentMatcher.stems))
        sides = StemSet(rules.vocabulary.sides.flatMap(IntentMatcher.stems))
        determiners = StemSet(rules.vocabulary.determiners.flatMap(IntentMatcher.stems))
        running = StemSet(rules.vocabulary.running.flatMap(IntentMatcher.stems))
        one = StemSet(
            Set(rules.vocabulary.time.numbers.filter { $0.value == 1 }.keys).subtracting(rules.vocabulary.determiners))
        outside = rules.intents.outside.map(\.id)
        families = ToolFamilies(rules.vocabulary)
        self.news = news
    }

    /// More words of a line than tell how it leans on what was said before.
    private static let mostWords = 40

    /// The words of `query` that are looked at, what is shortened as what it stands for.
    func words(of query: Query) -> [Word] { shorthand.words(in: query.readAs, most: Self.mostWords) }

    /// How `query`, a line that was read on its own, leans on the turns before it.
    package func turn(_ query: Query) -> Turn {
        let cues = finder.cues(in: words(of: query))
        let query = withToolsOfFamilies(query, cues)
        let line = CuedLine(cues: cues, understood: Self.conceptStems(of: query))
        var turn = Turn(
            query: query,
            links: cues.opens(with: List.linking, after: [List.addressing])
                || cues.opens(with: List.correcting, after: [List.addressing]),
            points: cues.contains(List.pointing), smallTalkLength: cues.longest(of: List.smallTalk)?.length ?? 0,
            length: cues.stems.count, strayStems: strays(in: line, beyond: moveNames))
        turn.leaves = cues.contains(List.leaving)
        turn.coreTerms = coreTerms(of: query, cues)
        turn.namesOtherThing = namesOtherThing(query, cues)
        readTools(in: &turn, line)
        readOutside(in: &turn, line)
        // What is refused goes on from nothing.
        if turn.query.outside.isEmpty { readMove(in: &turn, line) }
        return turn
    }

    /// A line, by what tells how it leans on those before it.
    struct CuedLine {
        var cues: Cues
        /// The stems of the words that name something.
        var understood: Set<String>
    }

    /// The stems of the words of `line` that nothing is read from, where cues of the lists `names` are read, too.
    func strays(in line: CuedLine, beyond names: Set<String>) -> [String] {
        line.cues.rest(beyond: names.union(List.around))
            .filter { !line.understood.contains($0) && !isOfTopicOrSide($0) }
    }

    /// The stems of the words that tell what `query` is about and what it asks.
    private func coreTerms(of query: Query, _ cues: Cues) -> [String] {
        let excluded = Self.stems(of: query) { if case .excluded = $0 { true } else { false } }
        let meant = Set(cues.rest(beyond: List.around))
            .union(Self.conceptStems(of: query)).union(Self.intentStems(of: query)).subtracting(excluded)
        return query.terms.filter(meant.contains)
    }

    /// Whether `query` says "the" or "my" of a word that is not known.
    private func namesOtherThing(_ query: Query, _ cues: Cues) -> Bool {
        let unknown = Set(query.unknownWords.flatMap(IntentMatcher.stems))
        return zip(cues.stems, cues.stems.dropFirst()).contains { determiners.contains($0) && unknown.contains($1) }
    }

    /// Whether it is a word for what knead is about: "massage", "roll".
    func isOfTopic(_ stem: String) -> Bool { topic.contains(stem) }

    func isOfTopicOrSide(_ stem: String) -> Bool { isOfTopic(stem) || sides.contains(stem) }

    static func conceptStems(of query: Query) -> Set<String> {
        stems(of: query) { reading in
            switch reading {
            case .concept, .lackedTool, .emptyHanded, .excluded, .repaired: true
            case .intent, .outside, .danger, .toolNews: false
            }
        }
    }

    /// The stems of the words that told what `query` asks.
    package static func intentStems(of query: Query) -> Set<String> {
        stems(of: query) { if case .intent = $0 { true } else { false } }
    }

    private static func stems(of query: Query, where isWanted: (Evidence.Reading) -> Bool) -> Set<String> {
        Set(query.evidence.filter { isWanted($0.reading) }.flatMap { IntentMatcher.stems(of: $0.words) })
    }
}
