import CorpusModel
import TestSupport
import Testing
import Understanding

struct KnownQuestionsTests {
    private static let ready = RealCorpus.compiled.ready

    @Test func `given the names of each piece, when likened, then nearly all are most like their own piece`() {
        var asked = 0
        var strays: [String] = []
        for piece in RealCorpus.corpus.advice {
            for phrase in piece.alsoKnownAs {
                asked += 1
                let likeness = Self.ready.knownQuestions.likeness(to: Self.ready.matcher.query(for: phrase))
                let best = likeness.max { ($0.value, $1.key) < ($1.value, $0.key) }
                if best?.key != piece.id { strays.append("\(phrase): \(piece.id)") }
            }
        }
        #expect(strays.count * 20 < asked, "\(strays.count) of \(asked): \(strays.prefix(20))")
    }

    @Test func `given a question of unheard words, when likened, then it is like no piece`() {
        let likeness = Self.ready.knownQuestions.likeness(to: Query(text: ""))
        #expect(likeness.count == RealCorpus.corpus.advice.count)
        #expect(likeness.values.allSatisfy { $0 == 0 })
    }
}
