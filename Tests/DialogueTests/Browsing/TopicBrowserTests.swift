import CorpusModel
import Dialogue
import TestSupport
import Testing

struct TopicBrowserTests {
    /// Every page that numbers lead to from the topics, by the name that opens it, and all advice that is shown.
    @Test func `given the topics, when every number is followed, then all advice and every difference is shown`() throws
    {
        let browser = TopicBrowser(try RealConversation.library.get())
        var waiting = ["topics", "map", "sources"]
        var seen: Set<String> = []
        var advice: Set<AdviceID> = []
        while let name = waiting.popLast() {
            guard seen.insert(name).inserted else { continue }
            switch try #require(try browser.page(named: name, isCommand: true), "\(name) opens nothing") {
            case .page(let page): waiting += page.choices
            case .advice(let piece): advice.insert(piece.id)
            case .nothing(let page): Issue.record("\(page.title): a number leads to nothing")
            }
        }
        let corpus = RealCorpus.corpus
        #expect(Set(corpus.advice.map(\.id)).subtracting(advice).isEmpty)
        #expect(Set(corpus.rules.disagreements.map(\.id)).subtracting(seen).isEmpty)
    }

    @Test func `given every name, when opened, then there is a page with something on it`() throws {
        let browser = TopicBrowser(try RealConversation.library.get())
        #expect(!browser.names.isEmpty)
        for (name, _) in browser.names {
            let opened = try browser.page(named: "/" + name.uppercased(), isCommand: true)
            switch try #require(opened, "\(name)") {
            case .page(let page): #expect(!page.title.isEmpty && !page.choices.isEmpty, "\(name)")
            // A word of the vocabulary on which the articles have nothing.
            case .nothing(let page): #expect(!page.sections.isEmpty, "\(name)")
            case .advice: Issue.record("\(name) is a piece of advice")
            }
        }
    }

    @Test(arguments: [
        ("/calves foam-roller after", "Calves, foam roller, after a run"),
        ("/calf roller", "Calves, foam roller"), ("/foam roller", "Foam roller"),
        ("/FOAM-ROLLER calves", "Foam roller, calves"), ("/calves calves", "Calves"), ("/topics  calves ", "Calves"),
        ("/article pat-mosley", "Self-Massage for Jogging Prep"),
        ("/time-on-one-spot", "Sources differ on how long to stay on one spot"),
        ("/map calves", "The body, calves"), ("map", "The body: "),
        ("/compare foam-roller massage-stick", "Foam roller or massage stick"),
        ("/compare fleet-feet carole-lilly pressure", "fleet-feet or carole-lilly: how hard"),
        ("/search trigger points", "2 places have 'trigger points'"),
    ])
    func `given a name or several, when typed, then that page opens`(line: String, title: String) throws {
        let page = try #require(try reply(to: line).page, "\(line)")
        #expect(page.title.hasPrefix(title), "\(page.title)")
        #expect(!page.choices.isEmpty)
    }

    @Test(arguments: [
        ("/calvrse", ["/calves"]), ("/calves faom-rollerr", ["/calves foam-roller", "/foam-roller"]),
        ("/flet-feet", ["/fleet-feet"]), ("/serch knots", ["/search knot", "/search"]), ("/🦵", []), ("/xyzzy", []),
        ("/calves 99", ["/calves"]), ("/ca", ["/calves", "/carole-lilly"]), ("/FLEET", ["/fleet-feet"]),
        ("/lower", ["/lower-back"]), ("/\u{1F9B5}ca", []),
    ])
    func `given a wrong name, when typed, then the nearest is suggested`(line: String, near: [String]) throws {
        let reply = try reply(to: line)
        #expect(reply.outcome == .unknown && reply.page == nil)
        #expect(reply.suggestions.starts(with: near), "\(reply.suggestions)")
        #expect(near.isEmpty == reply.message.contains("/topics"), "\(reply.message)")
    }

    @Test(arguments: ["/shins golf-ball", "/toes foam-roller before", "/swollen"])
    func `given topics with nothing in common, when opened, then what is nearest has something`(line: String) throws {
        let reply = try reply(to: line)
        #expect(reply.outcome == .unknown)
        for name in try #require(reply.page).choices {
            guard case .page = try TopicBrowser(try RealConversation.library.get()).page(named: name, isCommand: true)
            else {
                Issue.record("\(name) has nothing")
                continue
            }
        }
    }

    @Test func `given a page, when a number is typed, then that entry opens, and numbers stay while reading`() throws {
        let choices = try #require(try reply(to: "/calves").page).choices
        #expect(try reply(to: "/calves", "3").answers.map(\.advice.id) == [choices[2]])
        #expect(try reply(to: "/calves 3").answers.map(\.advice.id) == [choices[2]])
        #expect(try reply(to: "/calves", "3", "4").answers.map(\.advice.id) == [choices[3]])
        #expect(try reply(to: "/topics", "1").page?.title == "Areas")
        #expect(try reply(to: "/calves", "/clear", "3").outcome == .unknown)
    }

    @Test func `given words, when searched, then each hit has one of them marked`() throws {
        for words in ["knot", "LACTIC acid", "soleus", "stay on one spot"] {
            let page = try #require(try reply(to: "/search \(words)").page)
            for entry in page.sections.flatMap(\.entries) {
                #expect(!entry.matches.isEmpty, "\(words): \(entry.name)")
                let shown = entry.name + " " + entry.detail
                #expect(entry.matches.allSatisfy(shown.contains), "\(entry.matches) in \(shown)")
            }
        }
    }

    @Test(arguments: [
        "/search", "/search \"", "/search \u{0}", "/search 🦵", "/search zzzz", "/compare", "/compare calves",
    ])
    func `given nothing to look for, when typed, then that is said`(line: String) throws {
        let reply = try reply(to: line)
        #expect(reply.outcome == .unknown && reply.page?.title.isEmpty == false, "\(reply)")
    }

    @Test(arguments: [
        (["compare", "foam-roller"], "massage-stick", "foam-roller"), (["map"], "calves", "foam-roller"),
        (["article"], "fleet-feet", "calves"), (["calves"], "foam-roller", "shins"),
        (["calves", "foam-roller"], "after", "golf-ball"), (["topics"], "calves", "xyzzy"),
        (["search"], "soleus", "x"),
    ])
    func `given a command so far, when completed, then what can follow is offered`(
        words: [String], offered: String, not: String
    ) throws {
        let names = TopicBrowser(try RealConversation.library.get()).arguments(after: words).map(\.name)
        #expect(names.contains(offered) && !names.contains(not), "\(names)")
    }

    @Test(arguments: [
        ("roller or stick for calves?", ["Foam roller", "Massage stick"]),
        ("golf ball or tennis ball for my feet", ["Golf ball", "Tennis ball"]),
        ("foam roller vs massage stick", ["Foam roller", "Massage stick"]),
        ("how do i foam roll my it band", nil), ("sore calves, i don't have a roller or a stick", nil),
        ("what shoes should i buy", nil),
    ])
    func `given a question which tool to use, when answered, then they stand side by side`(
        question: String, columns: [String]?
    ) throws {
        let reply = try reply(to: question)
        #expect(reply.page?.sections.first?.comparison?.columns == columns)
        #expect(columns == nil || (reply.outcome == .answer && !reply.answers.isEmpty))
    }

    @Test(arguments: [
        ("foam roller for calves after a run", nil), ("hands on my calves before a run", "/calves hands before"),
        ("how long should i use my hands on my calves before a run", nil), ("calves", nil),
    ])
    func `given several things named plainly, when answered, then all there is on them is offered`(
        question: String, page: String?
    ) throws {
        let suggestions = try reply(to: question).suggestions.filter { $0.hasPrefix("/") }
        #expect(suggestions == [page].compactMap { $0 })
    }
}
