import CorpusModel
import TestSupport
import Testing
import Understanding

/// Whether tools are at hand, by words that no phrase of the vocabulary has.
struct ToolOddsTests {
    /// A corpus that knows of tools by these lines and the vocabulary alone.
    private static func ready(_ lines: [ToolLine]) -> ReadyCorpus {
        var corpus = RealCorpus.corpus
        corpus.articles = corpus.articles.filter { $0.id == "living-it" }
        corpus.asked = []
        corpus.followed = []
        corpus.toolLines = lines
        return CompiledCorpus(compiling: corpus).ready
    }

    @Test func `given lines with an unheard word for loss, when a tool stands beside it, then that tool alone is gone`()
    {
        let lost = ["frobbled my", "the dog frobbled the", "so I frobbled that"].map {
            ToolLine("\($0) stick, calves?", gone: ["massage-stick"])
        }
        let kept = ["stick for my calves", "how do I hold the stick", "how long with a stick on calves"].map {
            ToolLine($0)
        }
        let matcher = Self.ready(lost + kept).matcher
        let query = matcher.query(for: "my gran frobbled the golf ball 🎾, a tennis ball for the feet?")
        #expect(query.withoutTools == ["golf-ball"])
        #expect(query.tools == ["tennis-ball"])
    }

    @Test func `given lines that tell of it, when one like them comes, then the news is read`() {
        let lines =
            ["grommeted", "she grommeted it", "it got grommeted, typical"].map { ToolLine($0, news: .gone) }
            + ["it florped back", "it florped behind the door", "it florped, at last"].map { ToolLine($0, news: .back) }
        let ready = Self.ready(lines)
        let news = { (line: String) in ready.turns.turn(ready.matcher.query(for: line)).news }
        #expect(news("they grommeted it") == .gone)
        #expect(news("it florped again") == .back)
        #expect(news("it is sore") == nil)
        #expect(news("they grommeted the stick") == nil)
    }
}
