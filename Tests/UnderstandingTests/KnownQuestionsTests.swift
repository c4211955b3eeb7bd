import CorpusModel
import TestSupport
import Testing
import Understanding

struct KnownQuestionsTests {
    private static let ready = RealCorpus.compiled.ready

    /// The piece that the question is most like; the first by its id where several are.
    private static func best(_ likeness: [Double], in corpus: Corpus) -> AdviceID? {
        zip(likeness, corpus.advice.map(\.id)).max { ($0.0, $1.1) < ($1.0, $0.1) }?.1
    }

    @Test func `given the names of each piece, when likened, then nearly all are most like their own piece`() {
        var asked = 0
        var strays: [String] = []
        for piece in RealCorpus.corpus.advice {
            for phrase in piece.alsoKnownAs {
                asked += 1
                let likeness = Self.ready.knownQuestions.likeness(to: Self.ready.matcher.query(for: phrase))
                if Self.best(likeness, in: RealCorpus.corpus) != piece.id { strays.append("\(phrase): \(piece.id)") }
            }
        }
        #expect(strays.count * 20 < asked, "\(strays.count) of \(asked): \(strays.prefix(20))")
    }

    @Test(arguments: ["my frobbled shanks", "frobbled 🦵", "shanks: frobbled!"])
    func `given a question that two pieces answer, when one like it is asked, then it is most like one of these`(
        line: String
    ) {
        var corpus = Corpus(articles: Array(RealCorpus.corpus.articles.prefix(1)))
        let answers = corpus.advice.suffix(2).map(\.id)
        corpus.asked = [AskedQuestion(text: "how do i treat my frobbled shanks", answers: answers)]
        let ready = CompiledCorpus(compiling: corpus).ready
        let likeness = ready.knownQuestions.likeness(to: ready.matcher.query(for: line))
        #expect(answers.contains(Self.best(likeness, in: corpus) ?? ""), "\(likeness)")
    }

    @Test func `given a question of unheard words, when likened, then it is like no piece`() {
        let likeness = Self.ready.knownQuestions.likeness(to: Query(text: ""))
        #expect(likeness.count == RealCorpus.corpus.advice.count)
        #expect(likeness.allSatisfy { $0 == 0 })
    }
}
