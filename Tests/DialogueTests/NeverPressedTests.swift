import CorpusModel
import Dialogue
import TestSupport
import Testing

/// Whoever asks where never to press gets the places, and no advice on where to massage.
struct NeverPressedTests {
    @Test(arguments: [
        ["where should i never press"], ["which bit of the leg shud i never press"], ["are there any no go areas?"],
        ["tight calves after a run", "where should I not massage"],
    ])
    func `given a question on where not to press, when asked, then the page of danger is shown`(lines: [String]) throws
    {
        let asked = try #require(try replies(lines).last)
        #expect(asked.answers.isEmpty)
        #expect(asked.page == (try reply(to: "/safety")).page)
        #expect(asked.page != nil)
    }
}
