import CorpusModel
import Dialogue
import Rendering
import TestSupport
import Testing

/// Nothing in the corpus is out of a reader's reach.
@Suite struct EverythingShownTests {
    /// Every page that numbers lead to from the lists, without blanks, since lines break anywhere, by the name that opens
    /// it.
    private static let pages = Result { () throws -> [String: String] in
        let browser = TopicBrowser(try RealPages.library.get())
        var waiting = ["topics", "map", "sources", "areas", "tools", "phases", "questions", "symptoms", "articles"]
        var pages: [String: String] = [:]
        while let name = waiting.popLast() {
            guard pages[name] == nil else { continue }
            let reply = try RealPages.reply(to: "/" + name)
            pages[name] = bare(TextRenderer(style: Style(isAccessible: true)).render(reply))
            if case .page(let page)? = try browser.page(named: name, isCommand: true) { waiting += page.choices }
        }
        return pages
    }

    /// The document as a reader sees it, without what makes marks of Markdown plain.
    private static let handbook = Result { () throws -> String in
        let handbook = try HandbookWriter(try RealPages.library.get()).handbook()
        return bare(MarkdownRenderer().render(handbook).replacing("\\", with: ""))
    }

    private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    private func expect(_ page: String, shows text: String, location: SourceLocation = #_sourceLocation) {
        let isShown = page.contains(Self.bare(text))
        #expect(isShown, "\(text)", sourceLocation: location)
    }

    @Test(arguments: RealCorpus.corpus.advice)
    func `given a piece of advice, when pages are opened, then one shows it whole`(advice: Advice) throws {
        let page = try #require(try Self.pages.get()[advice.id])
        for text in [advice.title, advice.text] + advice.steps + advice.cautions {
            expect(page, shows: text)
            expect(try Self.handbook.get(), shows: text)
        }
    }

    @Test(arguments: RealCorpus.corpus.rules.disagreements)
    func `given a disagreement, when pages are opened, then one shows every side`(difference: Disagreement) throws {
        let page = try #require(try Self.pages.get()[difference.id])
        for position in difference.positions {
            expect(page, shows: "\(position.source): \(position.text)")
            expect(try Self.handbook.get(), shows: position.text)
        }
    }

    @Test func `given signs, conditions and places, when safety is opened, then each is there`() throws {
        let rules = RealCorpus.corpus.rules
        let page = Self.bare(TextRenderer(style: Style(isAccessible: true)).render(try RealPages.reply(to: "/safety")))
        #expect(!rules.safety.keepOff.isEmpty)
        for place in rules.safety.keepOff {
            expect(page, shows: place.place)
            expect(page, shows: place.why)
        }
        for title in rules.safety.signs.map(\.title) + rules.conditions.conditions.map(\.title) {
            expect(page, shows: title)
        }
    }

    @Test(arguments: RealCorpus.corpus.rules.evidence.claims)
    func `given what studies say, when pages are opened, then it stands by each piece that claims it`(
        claim: Claim
    ) throws {
        let pages = try Self.pages.get()
        for id in claim.advice {
            let advice = try #require(RealCorpus.corpus.advice.first { $0.id == id })
            expect(try #require(pages[id]), shows: claim.line.sentence)
            for name in [advice.articleID] + advice.areas + advice.tools {
                expect(try #require(pages[name]), shows: ": \(advice.title): Studies: \(claim.line.brief)")
            }
        }
        expect(try Self.handbook.get(), shows: claim.line.sentence)
    }

    @Test func `given what studies say of massage, when pages are opened, then one shows it`() throws {
        let summary = try #require(RealCorpus.corpus.rules.evidence.summary)
        expect(try #require(try Self.pages.get()["benefit"]), shows: summary.brief)
        expect(try Self.handbook.get(), shows: summary.sentence)
    }

    @Test(arguments: [
        ("https://www.example.org/a/b", "It is so. (example.org)"), ("http://example.org", "It is so. (example.org)"),
        ("example.org/www.", "It is so. (example.org)"), ("", "It is so. (source under review)"),
        ("https://例え.jp/路", "It is so. (例え.jp)"), ("://", "It is so. ()"),
    ])
    func `given the source of a study, when told in a list, then its place is named`(url: String, shown: String) {
        #expect(StudyLine(text: "It is so.", url: url).brief == shown)
    }
}
