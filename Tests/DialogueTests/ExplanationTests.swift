import CorpusModel
import Dialogue
import Testing

struct ExplanationTests {
    @Test func `given an answer, when asked why, then words, wishes and terms are told`() throws {
        let replies = try replies("how long should i roll my calves without a foam roller", "/why")
        let why = try #require(replies[1].explanation)
        #expect(replies[1].outcome == .chat && replies[1].page == why.page)
        #expect(why.readings.contains(.init("calves", as: "area: calves")))
        #expect(why.readings.contains { $0.meaning == "tool you lack: foam roller" })
        #expect(why.wanted.first?.id == "dose")
        let first = try #require(replies[0].answers.first)
        #expect(why.piece == first.advice.title)
        #expect(abs(why.score - first.score) < 0.001)
        #expect(why.runnerUp?.name == replies[0].answers[1].advice.title)
    }

    @Test func `given a follow-up, when asked why, then what came from before is told`() throws {
        let why = try #require(try replies("sore calves after a run", "how long?", "/why").last?.explanation)
        #expect(why.carried.contains("calves") && why.carried.contains("after a run"))
    }

    @Test(arguments: [
        (line: "dog took it lol", word: "took", meaning: "a tool is gone"),
        (line: "sis brought it back", word: "brought", meaning: "a tool is back"),
        (line: "i left it on the train", word: "left", meaning: "a tool is gone"),
    ])
    func `given news of a tool, when asked why, then the words that told it are shown`(
        line: String, word: String, meaning: String
    ) throws {
        let why = try #require(try replies("foam roller for my calves", line, "/why").last?.explanation)
        let told = try #require(why.readings.first { $0.meaning == meaning }, "\(why.readings)")
        #expect(told.words.split(separator: " ").contains(Substring(word)), "\(told.words)")
    }

    @Test func `given a refusal, when asked why, then what is not covered is told`() throws {
        let why = try #require(try replies("which shoes should i buy", "/why").last?.explanation)
        #expect(why.piece.isEmpty)
        #expect(why.readings.contains { $0.meaning.hasPrefix("not in the articles") }, "\(why.readings)")
    }

    @Test func `given nothing before, when asked why, then it says so`() throws {
        for lines in [["/why"], ["tight calves", "/clear", "/why"]] {
            var conversation = try RealConversation.start()
            let last = try #require(try lines.map { try conversation.reply(to: $0) }.last)
            #expect(last.explanation == nil && !last.message.isEmpty)
        }
    }

    @Test func `given a conversation that explains, when anything is asked, then each reply tells why`() throws {
        var conversation = try RealConversation.start()
        #expect(try conversation.reply(to: "tight calves").explanation == nil)
        conversation.isExplaining = true
        for line in ["tight calves", "how long", "thanks", "\u{1F937}", "my legs hurt"] {
            #expect(try conversation.reply(to: line).explanation != nil, "\(line)")
        }
    }
}
