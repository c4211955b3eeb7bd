import CorpusModel
import Indexing
import Understanding

/// What a question does not say that changes the advice: where, or when.
struct Vagueness {
    /// A piece whose words and names are this much like the question answers it without another word.
    private static let clearLikeness = 17.5
    /// The same for a question that says more than that something hurts.
    private static let likenessOfMore = 11.5
    /// A longer question has enough in it to be answered.
    private static let mostWords = 6
    /// A word of the topic that adds no more than this to the score is in most pieces.
    private static let commonWord = 1.0
    /// Natural logarithm of the odds from which on a first line is taken to be vague by its words alone.
    private static let vagueFrom = 1.0
    /// A question about an "it" that was never named is answered only when it is this sure what is meant.
    private static let sureness = 0.7

    private let query: Query
    private let turns: TurnReader
    private let isAnswered: Bool
    /// Whether nothing was answered before.
    private let isFirst: Bool
    /// Whether it has no topic but what was read from it.
    private let isPlain: Bool
    /// Whether it says no more than what to do with an "it" that nothing was said of.
    private let onlyPoints: Bool
    /// Whether it may be about anything, for all that its "it" tells.
    private let isInDoubt: Bool
    /// "massage", "help me massage": whether it has nothing but what knead is about.
    private let isBareTopic: Bool
    /// Whether its words are those of lines that leave something out.
    private let readsVague: Bool

    /// - Parameters:
    ///   - odds: How much its words are those of lines that leave something out; asked for of a first line only.
    ///   - isFirst: Whether nothing was asked before that an "it" could stand for.
    init(
        of query: Query, odds: @autoclosure () -> Double, best: Hit?, _ coverage: Coverage, _ turns: TurnReader,
        isFirst: Bool
    ) {
        self.query = query
        readsVague = isFirst && odds() >= Self.vagueFrom
        self.turns = turns
        self.isFirst = isFirst
        let likeness = best.map { $0.words + $0.likeness } ?? 0
        let saysMore = query.areas.isEmpty && (query.phase != nil || query.namesTopic)
        isAnswered = likeness >= (saysMore ? Self.likenessOfMore : Self.clearLikeness)
        isPlain = turns.isPlain(query)
        onlyPoints = isFirst && turns.onlyPoints(query)
        isInDoubt = isFirst && turns.turn(query).points && coverage.isEnough && coverage.confidence < Self.sureness
        isBareTopic =
            query.namesTopic && query.phase == nil && query.contentWords.count <= 2
            && best.map { $0.words <= Self.commonWord } ?? false
    }

    /// The first of `questions` that asks for what is missing; nil when there is none.
    func question(among questions: [AskedBack]) -> AskedBack? {
        guard query.tools.isEmpty || readsVague, query.conditions.isEmpty,
            query.outside.isEmpty, query.contentWords.count <= Self.mostWords
        else { return nil }
        let asked = questions.first { question in
            !query.symptoms.contains(where: question.unlessSymptoms.contains) && isAskedFor(by: question)
        }
        return asked ?? (readsVague ? questions.first(where: asksWhere) : nil)
    }

    /// Whether `question` asks where, of all the body or of the wide part that is named.
    private func asksWhere(_ question: AskedBack) -> Bool {
        guard question.subject == .area, question.phrases.isEmpty else { return false }
        return query.areas.isEmpty ? question.areas.isEmpty : query.areas.allSatisfy(question.areas.contains)
    }

    private func isAskedFor(by question: AskedBack) -> Bool {
        if let most = question.mostWords, !isFirst || query.terms.count > most { return false }
        if !question.phrases.isEmpty {
            let isWanted = query.intents.first.map(question.intents.contains) ?? true
            return isWanted && (query.areas.isEmpty || query.phase == nil) && turns.says(phraseOf: question, query)
        }
        guard !isAnswered, query.unknownWords.isEmpty else { return false }
        let asksOfAnyArea = question.subject == .area && question.areas.isEmpty
        if asksOfAnyArea, query.areas.isEmpty, onlyPoints || isInDoubt { return true }
        let saysEnough = !isPlain && (query.areas.isEmpty || !turns.tellsLittleMore(query))
        guard !saysEnough, query.intents.first.map(question.intents.contains) ?? isBareTopic else { return false }
        switch question.subject {
        case .phase: return query.areas.isEmpty && query.phase == nil
        // "how do I get rid of lactic acid" is of no part.
        case .area where asksOfAnyArea:
            return query.areas.isEmpty && lacksArea && (isBareTopic || !query.intents.contains(.benefit))
        case .area:
            return !query.areas.isEmpty && query.areas.allSatisfy(question.areas.contains) && !query.namesTopic
                && query.phase == nil
        }
    }

    private var lacksArea: Bool {
        if query.symptoms.isEmpty { return query.phase == nil && (!query.namesTopic || isBareTopic) }
        return !query.namesTopic || query.asksSomething
    }
}
