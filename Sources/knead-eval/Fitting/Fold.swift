import CorpusModel
import Learning

/// A part of the questions, and a corpus that learned nothing from them.
struct Fold {
    static let count = 4

    let number: Int
    /// What is asked of it, as compared.
    private let asked: Set<String>
    let questions: [Question]
    let conversations: [Exchange]

    init(_ number: Int, of set: QuestionSet) {
        self.number = number
        questions = set.questions.filter { Self.number(of: $0.ask) == number }
        conversations = set.conversations.filter { Self.number(of: $0.turns.first?.ask ?? "") == number }
        asked = Set((questions + conversations.flatMap(\.turns)).map { Self.compared($0.ask) })
    }

    /// `corpus` without the lines that are asked, and without its own part of the rest.
    func rest(of corpus: Corpus) -> Corpus {
        var rest = corpus
        rest.asked.removeAll { holds($0.text) }
        rest.followed.removeAll { holds($0.text) }
        rest.toolLines.removeAll { holds($0.text) }
        rest.covered.removeAll(where: holds)
        rest.vague.removeAll(where: holds)
        for topic in rest.notCovered.indices { rest.notCovered[topic].examples.removeAll(where: holds) }
        for article in rest.articles.indices {
            for piece in rest.articles[article].advice.indices {
                rest.articles[article].advice[piece].alsoKnownAs.removeAll { asked.contains(Self.compared($0)) }
            }
        }
        return rest
    }

    private func holds(_ line: String) -> Bool {
        Self.number(of: line) == number || asked.contains(Self.compared(line))
    }

    private static func number(of line: String) -> Int { Int(FeatureHash.hash(compared(line)) % UInt32(count)) }

    /// Without case and marks, by which two lines are no less the same.
    static func compared(_ line: String) -> String {
        String(line.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
