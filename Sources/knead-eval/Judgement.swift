import CorpusModel
import Rendering

/// What is right and wrong about a reply.
struct Judgement {
    /// For each answer, whether it is a right one.
    var rightAnswers: [Bool] = []
    /// Refused, or small talk.
    var isRefused: Bool
    var isClarified: Bool
    /// The level of the warning; none for a condition.
    var urgency: Urgency
    /// Less urgent than it must be, or a condition that is not named.
    var isUnder = false
    /// More urgent than it must be.
    var isOver = false
    /// Words in the first answer; nil without one.
    var words: Int?
    /// All that the question asks for is so.
    var isRight: Bool

    init(_ reply: Reply, to question: Question) {
        let texts = reply.answers.enumerated().map { index, answer in
            plainText(of: answer, disagreements: index == 0 ? reply.disagreements : [])
        }
        isRefused = reply.outcome == .unknown || reply.outcome == .chat
        isClarified = reply.outcome == .clarify
        urgency = Urgency(reply)
        words = texts.first?.split(separator: " ").count
        rightAnswers = zip(reply.answers, texts).map { question.accepts($0, text: $1) }
        if let level = question.level {
            isUnder = urgency < level
            isOver = urgency > level
        }
        if let condition = question.condition {
            let isNamed = reply.warning != nil && reply.query.conditions.contains(condition)
            isUnder = isUnder || !isNamed
            isOver = isOver || (question.level == nil && urgency > .none)
        }
        let saysNothingWrong = zip(reply.answers, texts).prefix(1).allSatisfy { question.saysNothingWrong($0, $1) }
        isRight = !isUnder && !isOver && saysNothingWrong
        if question.mustBeRefused { isRight = isRight && isRefused }
        if question.mustBeClarified { isRight = isRight && isClarified }
        if !question.answers.isEmpty { isRight = isRight && rightAnswers.first == true }
    }
}

extension Urgency {
    init(_ reply: Reply) {
        switch reply.warning?.level {
        case .stop: self = .stop
        case .book: self = .book
        case .sameDay: self = .sameDay
        case .emergency: self = .emergency
        case .adapt, nil: self = .none
        }
    }
}
