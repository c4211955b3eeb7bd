import CorpusModel
import Dialogue
import TestSupport
import Testing

struct EvidenceTests {
    @Test(arguments: [
        ["does foam rolling really work?"], ["DOES SELF\u{2011}MASSAGE WORK"], ["is foam rolling worth it \u{1F914}"],
        ["any studies on all this?"], ["sore calves after a run", "does foam rolling really work?"],
        ["tight hamstrings, foam roller", "ok, and does self massage really do anything?"],
    ])
    func `given massage as a whole, when asked whether it works, then the summary of studies comes first`(
        lines: [String]
    ) throws {
        let summary = try #require(RealCorpus.corpus.rules.evidence.summary)
        let first = try #require(try replies(lines).last?.answers.first)
        #expect(first.opening?.text == summary.sentence)
        #expect(first.evidence?.line == summary)
        #expect(!first.notes.contains { $0.text == summary.sentence })
    }

    @Test(arguments: [
        ("do adhesions exist or is that marketing", "frees-tissue"),
        ("is it true that rolling flushes out lactic acid", "clears-lactic-acid"),
        ("has anyone shown that massage prevents injuries", "prevents-injury"),
        ("does massage make you faster or is it hype", "improves-performance"),
    ])
    func `given a claim, when asked whether it is so, then a piece that makes it answers with its own line`(
        line: String, claim: String
    ) throws {
        let first = try #require(try replies([line])[0].answers.first)
        #expect(RealCorpus.corpus.rules.evidence.claim(of: first.advice.id)?.id == claim)
        #expect(first.opening == nil)
        #expect(first.notes.contains { $0.label == "Studies" })
    }

    @Test(arguments: ["muscle knots", "knot in my glute", "sore glutes after a run", "best tool for a tight bum"])
    func `given advice that is not recommended, when its tool is not named, then another comes first`(
        line: String
    ) throws {
        let reply = try replies([line])[0]
        let first = try #require(reply.answers.first)
        #expect(RealCorpus.corpus.rules.evidence.claim(of: first.advice.id)?.standing != .notRecommended)
        #expect(reply.answers.map(\.score) == reply.answers.map(\.score).sorted(by: >))
    }

    @Test func `given advice that is not recommended, when its tool is named, then it is told with the reason`() throws
    {
        let first = try #require(try replies(["how do i press my glutes with a screwdriver handle"])[0].answers.first)
        #expect(first.advice.tools == ["screwdriver-handle"])
        #expect(first.evidence?.standing == Claim.Standing.notRecommended.rawValue)
    }
}
