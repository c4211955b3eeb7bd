import CorpusModel
import Foundation
import Yams

/// A line with what a right reply must be. A turn of a conversation is one, too.
struct Question: Decodable, Sendable {
    /// As a runner types it.
    var ask: String
    /// The bucket it is counted in: plain, keywords, story, near, far, ... Empty for a turn.
    var kind: String
    /// The pieces of advice any of which, shown first and alone, is a right answer.
    var answers: [AdviceID]
    /// What a right answer must say: one of the words of each list, whatever the case.
    var must: [[String]]
    /// What the title and text of the first answer must not say.
    var mustNot: [String]
    /// Whether the articles do not cover it, so that it must be refused.
    var mustBeRefused: Bool
    /// Whether one short question back is right.
    var mustBeClarified: Bool
    /// How urgent the warning must be; nil when nothing is said of it.
    var level: Urgency?
    /// The condition that must be named in the warning.
    var condition: String?

    init(ask: String, kind: String, answers: [AdviceID]) {
        (self.ask, self.kind, self.answers) = (ask, kind, answers)
        (must, mustNot, mustBeRefused, mustBeClarified) = ([], [], false, false)
    }

    private enum CodingKeys: String, CodingKey {
        case ask, kind, answers, must
        case mustNot = "not"
        case refuse, clarify, level, condition
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        ask = try values.decode(String.self, forKey: .ask)
        kind = try values.decodeIfPresent(String.self, forKey: .kind) ?? ""
        answers = try values.decodeIfPresent([AdviceID].self, forKey: .answers) ?? []
        must = try values.decodeIfPresent([[String]].self, forKey: .must) ?? []
        mustNot = try values.decodeIfPresent([String].self, forKey: .mustNot) ?? []
        mustBeRefused = try values.decodeIfPresent(Bool.self, forKey: .refuse) ?? false
        mustBeClarified = try values.decodeIfPresent(Bool.self, forKey: .clarify) ?? false
        level = try values.decodeIfPresent(Urgency.self, forKey: .level)
        condition = try values.decodeIfPresent(String.self, forKey: .condition)
    }

    /// Whether it is about danger: `level` or `condition` is given.
    var isAboutDanger: Bool { level != nil || condition != nil }

    /// Whether it says what to answer, refuse or ask back.
    var isAboutAnswers: Bool { !answers.isEmpty || mustBeRefused || mustBeClarified }

    /// Whether `answer`, whose reader is shown `text`, is right.
    func accepts(_ answer: Answer, text: String) -> Bool {
        answers.contains(answer.advice.id) && saysEnough(answer, text) && saysNothingWrong(answer, text)
    }

    func saysNothingWrong(_ answer: Answer, _ text: String) -> Bool {
        let shown = (answer.advice.title + " " + text).lowercased()
        return !mustNot.contains { shown.contains($0.lowercased()) }
    }

    private func saysEnough(_ answer: Answer, _ text: String) -> Bool {
        let shown = (answer.advice.title + " " + text).lowercased()
        return must.allSatisfy { words in words.contains { shown.contains($0.lowercased()) } }
    }
}

/// How soon someone must be seen: a danger level, or none.
enum Urgency: String, Decodable, Sendable, Comparable, CaseIterable {
    case none, stop, book
    case sameDay = "same-day"
    case emergency

    static func < (a: Urgency, b: Urgency) -> Bool {
        (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
}

/// A conversation: its turns are asked one after the other.
struct Exchange: Decodable, Sendable {
    var kind: String
    var turns: [Question]
}

/// A file of questions and conversations.
struct QuestionSet: Decodable {
    var questions: [Question] = []
    var conversations: [Exchange] = []

    init() {}

    init(file: String) throws {
        let text = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
        self = try YAMLDecoder().decode(QuestionSet.self, from: text)
    }

    private enum CodingKeys: String, CodingKey {
        case questions, conversations
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        questions = try values.decodeIfPresent([Question].self, forKey: .questions) ?? []
        conversations = try values.decodeIfPresent([Exchange].self, forKey: .conversations) ?? []
    }
}
