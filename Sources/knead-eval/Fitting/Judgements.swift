import CorpusModel
import Dialogue
import Indexing

/// What the weights of each kind are found from.
struct Judgements {
    private(set) var ranking: [Judged<Ranking.Weights>] = []
    private(set) var coverage: [Judged<Coverage.Weights>] = []
    private(set) var independence: [Judged<Independence.Weights>] = []
    private(set) var continuation: [Judged<Continuation.Weights>] = []

    /// The kind of the questions that are lines of the corpus: all of them are covered, so only the ranking
    /// is judged by them.
    static let asked = "asked in the corpus"

    /// - Parameter library: Of a corpus that learned nothing from `fold`.
    mutating func collect(_ fold: Fold, in library: Library) throws {
        let conversation = Conversation(library)
        for question in fold.questions {
            if !question.answers.isEmpty { try judgeRanking(question, fold.number, conversation) }
            // Of danger a line may tell beside what it asks.
            guard question.kind != Self.asked, question.level == nil else { continue }
            try judgeCoverage(question, fold.number, conversation)
        }
        for exchange in fold.conversations { try judge(exchange, fold.number, Conversation(library)) }
    }

    private mutating func judgeRanking(_ question: Question, _ fold: Int, _ conversation: Conversation) throws {
        let (pieces, scores) = try conversation.ranking(of: question.ask)
        let kind = question.kind == Self.asked ? question.kind : "other questions"
        ranking.append(
            Judged(kind: kind, fold: fold, isRight: pieces.map(question.answers.contains), scores: scores))
    }

    private mutating func judgeCoverage(_ question: Question, _ fold: Int, _ conversation: Conversation) throws {
        let isCovered = !question.answers.isEmpty
        guard isCovered || question.mustBeRefused else { return }
        coverage.append(
            Judged(
                kind: isCovered ? "covered" : "not covered", fold: fold, isRight: [isCovered, !isCovered],
                scores: try conversation.coverage(of: question.ask)))
        if isCovered, let scores = try conversation.independence(of: question.ask) {
            independence.append(
                Judged(kind: "on their own", fold: fold, isRight: [true, false], scores: scores))
        }
    }

    private mutating func judge(_ exchange: Exchange, _ fold: Int, _ conversation: Conversation) throws {
        var conversation = conversation
        for (place, turn) in exchange.turns.enumerated() {
            if place > 0, !turn.answers.isEmpty { try judge(turn, of: exchange, fold, conversation) }
            _ = try conversation.reply(to: turn.ask)
        }
    }

    private mutating func judge(
        _ turn: Question, of exchange: Exchange, _ fold: Int, _ conversation: Conversation
    ) throws {
        if let (pieces, scores) = try conversation.continuation(of: turn.ask) {
            continuation.append(
                Judged(kind: "turns", fold: fold, isRight: pieces.map(turn.answers.contains), scores: scores))
        }
        if exchange.kind == "follow-up", let scores = try conversation.independence(of: turn.ask) {
            independence.append(
                Judged(kind: "that lean on others", fold: fold, isRight: [false, true], scores: scores))
        }
    }
}
