import CorpusModel
import TestSupport
import Testing
import Understanding

struct KnownFollowUpsTests {
    private static let shown = RealCorpus.corpus.advice.first { $0.id == "living-it/calves-pin-or-stick" }

    /// What `line` gives to `advice` when `shown` was shown before.
    private static func worth(_ advice: AdviceID, _ line: String, _ ready: ReadyCorpus) throws -> Double {
        let piece = try #require(RealCorpus.corpus.advice.first { $0.id == advice })
        let query = ready.matcher.query(for: line)
        let leanings = ready.followUps.leanings(of: query)
        let traits = Succession(RealCorpus.corpus.rules).traits(
            of: piece, after: try #require(shown), areas: query.areas)
        return traits.map { leanings[Int($0)] }.reduce(0, +)
    }

    @Test(arguments: [
        ("WHY tho \u{1F914}", "living-it/calves-rolling-pin-effect", "living-it/two-minute-limit"),
        ("how hard do i lean", "living-it/optimal-pressure", "living-it/saves-money"),
    ])
    func
        `given a line, when pieces are compared by how they stand to the one before, then what it is after is worth more`(
            line: String, more: AdviceID, less: AdviceID
        ) throws
    {
        let ready = RealCorpus.compiled.ready
        #expect(try Self.worth(more, line, ready) > Self.worth(less, line, ready))
    }

    @Test func `given lines with an unheard word, when one like them comes, then it is after what answered them`()
        throws
    {
        var corpus = RealCorpus.corpus
        corpus.articles = corpus.articles.filter { $0.id == "living-it" }
        corpus.asked = []
        corpus.followed = ["frobbling", "frobbling 🦵 now", "so frobbling?"].map {
            FollowedLine(
                after: "living-it/calves-pin-or-stick", text: $0, answers: ["living-it/calves-rolling-pin-effect"])
        }
        let ready = CompiledCorpus(compiling: corpus).ready
        let (right, wrong) = ("living-it/calves-rolling-pin-effect", "living-it/two-minute-limit")
        #expect(try Self.worth(right, "frobbling mate", ready) > Self.worth(wrong, "frobbling mate", ready))
    }
}
