import CorpusModel

/// A question with what a right answer must be.
struct Question: Decodable, Sendable {
    /// As a runner types it.
    var ask: String
    /// The bucket it is counted in: plain, keywords, story, near, far, ...
    var kind: String
    /// The pieces of advice any of which, shown first and alone, is a right answer.
    var answers: [AdviceID]
    /// What a right answer must say: one of the words of each list, whatever the case.
    var must: [[String]]
    /// Whether the articles do not cover it, so that it must be refused.
    var mustBeRefused: Bool

    private enum CodingKeys: String, CodingKey {
        case ask, kind, answers, must, refuse
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        ask = try values.decode(String.self, forKey: .ask)
        kind = try values.decode(String.self, forKey: .kind)
        answers = try values.decodeIfPresent([AdviceID].self, forKey: .answers) ?? []
        must = try values.decodeIfPresent([[String]].self, forKey: .must) ?? []
        mustBeRefused = try values.decodeIfPresent(Bool.self, forKey: .refuse) ?? false
    }

    /// Whether `answer`, whose reader is shown `text`, is right.
    func accepts(_ answer: Answer, text: String) -> Bool {
        guard answers.contains(answer.advice.id) else { return false }
        let shown = (answer.advice.title + " " + text).lowercased()
        return must.allSatisfy { words in words.contains { shown.contains($0.lowercased()) } }
    }
}

/// A file of questions.
struct QuestionSet: Decodable {
    var questions: [Question]
}
