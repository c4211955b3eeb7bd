import CorpusModel
import TestSupport
import Testing
import Understanding

/// Whether tools are at hand, by words that no phrase of the vocabulary has.
struct ToolOddsTests {
    /// A corpus that knows of tools by these lines and the vocabulary alone.
    private static func matcher(_ lines: [ToolLine]) -> IntentMatcher {
        var corpus = RealCorpus.corpus
        corpus.articles = corpus.articles.filter { $0.id == "living-it" }
        corpus.asked = []
        corpus.followed = []
        corpus.toolLines = lines
        return CompiledCorpus(compiling: corpus).ready.matcher
    }

    @Test func `given lines with an unheard word for loss, when a tool stands beside it, then that tool alone is gone`()
    {
        let lost = ["frobbled my", "the dog frobbled the", "so I frobbled that"].map {
            ToolLine("\($0) stick, calves?", gone: ["massage-stick"])
        }
        let kept = ["stick for my calves", "how do I hold the stick", "how long with a stick on calves"].map {
            ToolLine($0)
        }
        let matcher = Self.matcher(lost + kept)
        let query = matcher.query(for: "my gran frobbled the golf ball 🎾, a tennis ball for the feet?")
        #expect(query.withoutTools == ["golf-ball"])
        #expect(query.tools == ["tennis-ball"])
    }

    @Test func `given lines that tell of it, when one like them comes, then the news is read`() {
        let lines =
            ["grommeted", "she grommeted it", "it got grommeted, typical"].map { ToolLine($0, news: .gone) }
            + ["it florped back", "it florped behind the door", "it florped, at last"].map { ToolLine($0, news: .back) }
        let matcher = Self.matcher(lines)
        #expect(matcher.query(for: "they grommeted it").news == .gone)
        #expect(matcher.query(for: "it florped again").news == .back)
        #expect(matcher.query(for: "it is sore").news == nil)
        #expect(matcher.query(for: "they grommeted the stick").news == nil)
    }
}
