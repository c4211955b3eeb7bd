package import BinaryCoding
package import CorpusModel
import Foundation

/// Reads how lines lean on the turns before them.
package struct TurnReader: Sendable, Codable {
    enum List {
        static let linking = "linking"
        static let pointing = "pointing"
        static let correcting = "correcting"
        static let addressing = "addressing"
        static let leaving = "leaving"
        static let smallTalk = "small talk"
        /// What may stand around anything else.
        static let around: Set<String> = [linking, pointing, correcting, addressing, leaving, idioms]

        static let pairing = "pairing"
        static let losing = "losing"
        static let lacking = "lacking"
        static let gone = "gone"
        static let lackingOn = "lacking on"
        static let idioms = "idioms"

        static func outside(_ id: ConceptID) -> String { "outside \(id)" }
        static func move(_ index: Int) -> String { "move \(index)" }
        static func ordinal(_ index: Int) -> String { "ordinal \(index)" }
    }

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
    private let outside: [ConceptID]
    private let families: ToolFamilies
    private let determiners: StemSet
    /// The words of a runner's story.
    let running: StemSet
    /// Words for the number one.
    let one: StemSet
    /// Nil where the corpus has no lines to learn it from.
    private let news: ToolNews?

    init(_ rules: Rules, news: ToolNews?) {
        let conversation = rules.conversation
        moves = conversation.moves.map(\.withoutPhrases)
        ordinals = conversation.ordinals.map { Ordinal($0.number, phrases: []) }
        _questions = Deferred(wrappedValue: conversation.questions)
        _surroundings = Deferred(wrappedValue: conversation.nearby.map(\.withoutPhrases))
        var lists: [(name: String, phrases: [String])] = [
            (List.linking, conversation.linking), (List.pointing, conversation.pointing),
            (List.correcting, conversation.correcting), (List.addressing, conversation.addressing),
            (List.leaving, conversation.leaving),
            (List.pairing, conversation.pairing), (List.losing, conversation.losing),
            (List.lacking, rules.vocabulary.lacking),
            (List.gone, rules.vocabulary.gone), (List.lackingOn, rules.vocabulary.lackingOn),
            (List.idioms, rules.vocabulary.idioms),
            (List.smallTalk, rules.intents.chat.flatMap(\.phrases)),
        ]
        lists += conversation.moves.enumerated().map { (List.move($0), $1.phrases) }
        // A phrase with a place for a concept is about that concept.
        lists += rules.intents.outside.map { ($0.id, $0.phrases.filter { !$0.contains("{") }) }
            .map { (List.outside($0), $1) }
        lists += conversation.ordinals.enumerated().map { (List.ordinal($0), $1.phrases) }
        finder = CueFinder(lists, passable: conversation.passable, rules.vocabulary)
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

    private var moveNames: Set<String> { Set(moves.indices.map(List.move)) }

    /// A longer line tells more than that a tool is not there.
    private static let mostWordsOfLoss = 14

    /// More words of a line than tell how it leans on what was said before.
    private static let mostWords = 40

    /// The words of `query` that are looked at, what is shortened as what it stands for.
    func words(of query: Query) -> [Word] { shorthand.words(in: query.readAs, most: Self.mostWords) }

    /// How `query`, a line that was read on its own, leans on the turns before it.
    package func turn(_ query: Query) -> Turn {
        let cues = finder.cues(in: words(of: query))
        var query = query
        query.addLacked(families.lacked(in: query, cues, after: List.lacking, before: List.gone))
        let moveNames = moveNames
        let understood = Self.conceptStems(of: query)
        func stray(beyond names: Set<String>) -> [String] {
            cues.rest(beyond: names.union(List.around)).filter { !understood.contains($0) && !isOfTopicOrSide($0) }
        }
        var turn = Turn(
            query: query,
            links: cues.opens(with: List.linking, after: [List.addressing])
                || cues.opens(with: List.correcting, after: [List.addressing]),
            points: cues.contains(List.pointing), smallTalkLength: cues.longest(of: List.smallTalk)?.length ?? 0,
            length: cues.stems.count,
            strayStems: stray(beyond: moveNames))
        turn.news = news?.news(in: query)
        turn.leaves = cues.contains(List.leaving)
        turn.goesOnLacking =
            cues.opens(with: List.lackingOn, after: [List.addressing]) && turn.namesOnlyTools && !turn.isQuestion
        let loses = turn.news.map { $0 == .gone } ?? loses(turn, cues)
        if loses, !turn.query.tools.isEmpty { turn.lackTools() }
        turn.uncovered = uncovered(in: query, cues)
        // "no roller in this airbnb", "left it on the train": a story about tools, and no question.
        if query.outside.allSatisfy(turn.uncovered.contains) || ((turn.tellsOfTools || loses) && !turn.isQuestion) {
            turn.query.outside = []
        }
        turn.coreTerms = coreTerms(of: query, cues)
        turn.namesOtherThing = namesOtherThing(query, cues)
        guard turn.query.outside.isEmpty else { return turn }
        if let (index, cue) = longestMove(in: cues) {
            turn.hint = moves[index]
            turn.moveLength = cue.length
            let most = moves[index].kind.mostStrayWords + (cue.length > 2 ? 1 : 0)
            if stray(beyond: moveNames).count <= most { turn.move = turn.hint }
        }
        if (loses && turn.move == nil && turn.query.tools.isEmpty) || turn.news == .gone {
            turn.move = moves.first { $0.kind == .lacksIt }
        }
        turn.ordinal = turn.namesSomething ? nil : ordinal(in: cues, turn.move, stray)
        return turn
    }

    /// The place in a list that is all a line names, beside what it wants to know of it: "the second one, how do I use that".
    private func ordinal(
        in cues: Cues, _ move: Move?, _ stray: (Set<String>) -> [String]
    ) -> Ordinal? {
        guard move.map({ [.more, .again, .asks].contains($0.kind) }) ?? true else { return nil }
        let moveNames = moveNames
        let moves = cues.found.filter { moveNames.contains($0.name) && $0.name != moreName }
        return ordinals.enumerated().first { index, _ in
            // "two minutes enough?" counts nothing that was shown.
            guard let cue = cues.longest(of: List.ordinal(index)),
                !moves.contains(where: { $0.range.overlaps(cue.range) })
            else { return false }
            let names: Set = [List.ordinal(index), moreName]
            return stray(move?.kind == .asks ? names.union(moveNames) : names).isEmpty
        }?.element
    }

    /// What `query` says after words at its start by which it leaves what was said before: "changing subject - can I ...".
    package func rest(afterLeaving query: Query) -> String? {
        let opening = finder.cues(in: words(of: query)).found
            .filter { $0.name == List.leaving && $0.range.lowerBound <= 1 }.map(\.range.upperBound).max()
        guard let opening else { return nil }
        let read = Folding.words(in: query.readAs)
        guard opening < read.count else { return nil }
        var rest = query.readAs[...]
        for word in read.prefix(opening) {
            guard let place = rest.range(of: word.original) else { return nil }
            rest = rest[place.upperBound...]
        }
        return String(rest)
    }

    /// The topics outside the articles that are joined to one inside: "stretches and rolling for calves".
    private func uncovered(in query: Query, _ cues: Cues) -> [ConceptID] {
        let concepts = Self.conceptStems(of: query)
        func isCovered(_ stem: String) -> Bool { concepts.contains(stem) || isOfTopic(stem) }
        return outside.filter { id in
            cues.found.contains { cue in
                cue.name == List.outside(id) && !cue.range.contains { isCovered(cues.stems[$0]) }
                    && cues.joins(cue.range, by: List.pairing, toAnyStem: isCovered)
            }
        }
    }

    /// Whether the line only tells that a tool that it names, or "it", is not there any more: "the dog had the roller, it
    /// is split".
    private func loses(_ turn: Turn, _ cues: Cues) -> Bool {
        guard let cue = cues.longest(of: List.losing), turn.length <= Self.mostWordsOfLoss, !turn.isQuestion,
            turn.query.areas.isEmpty, turn.query.symptoms.isEmpty,
            turn.query.withoutTools.isEmpty, !turn.query.hasOnlyTheseTools
        else { return false }
        return turn.query.tools.isEmpty ? turn.points || cue.length > 1 : turn.query.tools.count == 1
    }

    private func namesOtherThing(_ query: Query, _ cues: Cues) -> Bool {
        let unknown = Set(query.unknownWords.flatMap(IntentMatcher.stems))
        return zip(cues.stems, cues.stems.dropFirst()).contains { determiners.contains($0) && unknown.contains($1) }
    }

    private func coreTerms(of query: Query, _ cues: Cues) -> [String] {
        let excluded = Self.stems(of: query) { if case .excluded = $0 { true } else { false } }
        let meant = Set(cues.rest(beyond: List.around))
            .union(Self.conceptStems(of: query)).union(Self.intentStems(of: query)).subtracting(excluded)
        return query.terms.filter(meant.contains)
    }

    /// "show me the second one" asks for more, too.
    private var moreName: String { moves.firstIndex { $0.kind == .more }.map(List.move) ?? "" }

    private func longestMove(in cues: Cues) -> (Int, Cues.Cue)? {
        let found = moves.indices.compactMap { index in
            cues.longest(of: List.move(index)).map { (index, $0) }
        }
        // Of moves told in as many words, the first in the line.
        let strong = found.filter { !moves[$0.0].isWeak }
        return (strong.isEmpty ? found : strong).max { a, b in
            (a.1.length, b.1.range.lowerBound, b.0) < (b.1.length, a.1.range.lowerBound, a.0)
        }
    }

    /// Whether it is a word for what knead is about: "massage", "roll".
    func isOfTopic(_ stem: String) -> Bool { topic.contains(stem) }

    func isOfTopicOrSide(_ stem: String) -> Bool { isOfTopic(stem) || sides.contains(stem) }

    static func conceptStems(of query: Query) -> Set<String> {
        stems(of: query) { reading in
            switch reading {
            case .concept, .lackedTool, .emptyHanded, .excluded, .repaired: true
            case .intent, .outside, .danger: false
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

extension Query {
    /// Takes in that tools are lacking. One that was read as meant by the same word alone is lacking, too.
    fileprivate mutating func addLacked(_ items: [Evidence]) {
        for item in items {
            guard case .lackedTool(let id) = item.reading, !withoutTools.contains(id) else { continue }
            let named = evidence.filter { $0.reading == .concept(.tool, id) }.map(\.words)
            guard named.allSatisfy({ IntentMatcher.stems(of: $0) == [item.words] }) else { continue }
            tools.removeAll { $0 == id }
            evidence.removeAll { $0.reading == .concept(.tool, id) }
            withoutTools.append(id)
            evidence.append(item)
        }
    }
}

extension Move.Kind {
    /// How many words of something else may stand beside it: who has no kit often says where they are.
    fileprivate var mostStrayWords: Int {
        switch self {
        case .lacksIt, .lacksAll, .noBetter: 1
        default: 0
        }
    }
}
