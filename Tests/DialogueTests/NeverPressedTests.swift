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
    func `given a question on where not to press, when asked, then the page of these places is shown`(lines: [String])
        throws
    {
        let asked = try #require(try replies(lines).last)
        #expect(asked.answers.isEmpty)
        #expect(asked.page == (try reply(to: "/never-press")).page)
        #expect(asked.page != nil)
    }

    @Test func `given the page of these places, when shown, then each is among those of the page of danger`() throws {
        let places = try #require(try reply(to: "/never-press").page).sections.flatMap(\.entries).map(\.name)
        let danger = try #require(try reply(to: "/safety").page).sections.flatMap(\.entries).map(\.name)
        #expect(!places.isEmpty && Set(places).isSubset(of: danger))
    }

    @Test func `given small talk that names a page, when said, then there is such a page`() throws {
        let talks = RealCorpus.corpus.rules.intents.chat.filter { $0.page != nil }
        #expect(!talks.isEmpty)
        for talk in talks {
            let page = try reply(to: talk.phrases[0]).page
            #expect(page != nil, "\(talk.id) names \(talk.page ?? "")")
        }
    }
}
