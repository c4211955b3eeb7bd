import CorpusModel
import Dialogue
import Rendering

/// Asks every question of a set on its own, and counts what was right.
struct Evaluation {
    /// A question that was not answered right first.
    struct Failure: Encodable {
        var ask: String
        var kind: String
        var outcome: String
        var got: [AdviceID]
        var want: [AdviceID]
    }

    private(set) var buckets: [String: Tally] = [:]
    private(set) var failures: [Failure] = []

    init(of questions: [Question], in library: Library) throws {
        for question in questions {
            var conversation = Conversation(library)
            count(question, try conversation.reply(to: question.ask))
        }
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
        var tally = buckets[question.kind] ?? Tally()
        tally.questions += 1
        let isRefused = reply.outcome == .unknown || reply.outcome == .chat
        var isRight = isRefused
        if question.mustBeRefused {
            tally.refusable += 1
            if isRefused { tally.refused += 1 }
        } else {
            let right = reply.answers.enumerated().map { index, answer in
                question.accepts(
                    answer, text: plainText(of: answer, disagreements: index == 0 ? reply.disagreements : []))
            }
            isRight = right.first ?? false
            if isRight { tally.first += 1 }
            if right.prefix(3).contains(true) { tally.firstThree += 1 }
            if isRefused { tally.wronglyRefused += 1 }
            if let first = reply.answers.first {
                let text = plainText(of: first, disagreements: reply.disagreements)
                tally.words.append(text.split(separator: " ").count)
            }
        }
        buckets[question.kind] = tally
        guard !isRight else { return }
        failures.append(
            Failure(
                ask: question.ask, kind: question.kind, outcome: reply.outcome.rawValue,
                got: reply.answers.map(\.advice.id), want: question.answers))
    }
}
