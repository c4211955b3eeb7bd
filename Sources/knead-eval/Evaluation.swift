import CorpusModel
import Dialogue

/// Asks every question of a set on its own and every conversation turn by turn, and counts what was right.
struct Evaluation {
    /// A line that was not answered right first.
    struct Failure: Encodable {
        var ask: String
        var kind: String
        var outcome: String
        /// The level and id of the warning shown and the words that gave it; empty when there was none.
        var warning: String
        var got: [AdviceID]
        /// Answers, or else the level, the condition, or what to do.
        var want: [String]
    }

    /// By bucket: questions that say what to answer, refuse or ask back.
    private(set) var buckets: [String: Tally] = [:]
    /// By bucket: questions that say how urgent they are, or which condition they name.
    private(set) var dangers: [String: DangerTally] = [:]
    /// By bucket.
    private(set) var conversations: [String: ConversationTally] = [:]
    /// Questions that say nothing of danger, and how many of them were warned of.
    private(set) var ordinary = (asked: 0, alarmed: 0)
    private(set) var failures: [Failure] = []

    init(of set: QuestionSet, in library: Library) throws {
        for question in set.questions {
            var conversation = Conversation(library)
            count(question, try conversation.reply(to: question.ask))
        }
        for exchange in set.conversations { try hold(exchange, in: library) }
    }

    /// All questions that the articles cover, then all that must be refused.
    var totals: (answerable: Tally, refusable: Tally) {
        let sorted = buckets.sorted { $0.key < $1.key }.map(\.value)
        return (
            sorted.filter { $0.refusable == 0 }.reduce(Tally(), +),
            sorted.filter { $0.refusable > 0 }.reduce(Tally(), +)
        )
    }

    private mutating func count(_ question: Question, _ reply: Reply) {
        let judgement = Judgement(reply, to: question)
        if question.isAboutAnswers { buckets[question.kind, default: Tally()].count(question, judgement) }
        if question.isAboutDanger {
            dangers[question.kind, default: DangerTally()].count(judgement)
        } else {
            ordinary.asked += 1
            if judgement.urgency > .none { ordinary.alarmed += 1 }
        }
        if !judgement.isRight { note(question, reply, kind: question.kind) }
    }

    private mutating func hold(_ exchange: Exchange, in library: Library) throws {
        var conversation = Conversation(library)
        var judgements: [Judgement] = []
        for (number, turn) in exchange.turns.enumerated() {
            let reply = try conversation.reply(to: turn.ask)
            let judgement = Judgement(reply, to: turn)
            judgements.append(judgement)
            if !judgement.isRight { note(turn, reply, kind: "\(exchange.kind), turn \(number + 1)") }
        }
        conversations[exchange.kind, default: ConversationTally()].count(judgements)
    }

    private mutating func note(_ question: Question, _ reply: Reply, kind: String) {
        failures.append(
            Failure(
                ask: question.ask, kind: kind, outcome: reply.outcome.rawValue,
                warning: reply.warning.map { "\($0.level.rawValue) \($0.id) '\(reply.query.words(for: $0.id))'" } ?? "",
                got: reply.answers.map(\.advice.id), want: question.wants))
    }
}

extension Question {
    fileprivate var wants: [String] {
        answers + [level?.rawValue, condition].compactMap(\.self) + (mustBeRefused ? ["refuse"] : [])
            + (mustBeClarified ? ["clarify"] : [])
    }
}

extension Query {
    fileprivate func words(for sign: String) -> String {
        evidence.first { $0.reading == .danger(sign) }?.words ?? ""
    }
}
