import CorpusModel
import Dialogue
import Testing

/// The one question on whose answer it depends whether a line tells of a sign.
struct SignQuestionTests {
    private static let question = Clarification(
        question: "Is it one sore spot on the bone, or sore along the shin?",
        options: ["one sore spot on the bone", "sore along the shin", "none of these"])

    private func replies(_ lines: [String]) throws -> [Reply] {
        var conversation = try RealConversation.start()
        return try lines.map { line in
            let reply = try conversation.reply(to: line)
            #expect(reply.query.text == line)
            return reply
        }
    }

    @Test(arguments: [
        "my shin hurts", "shin pain", "sore shin", "MY SHIN ACHES!!", "my left shin is tender",
        "\u{00A1}my shin hurts! \u{1F622}",
    ])
    func `given no more than that a shin hurts, when asked, then one question comes back`(line: String) throws {
        let reply = try #require(try replies([line]).last)
        #expect(reply.outcome == .clarify && reply.answers.isEmpty && reply.warning == nil)
        #expect(reply.clarification == Self.question)
    }

    @Test(arguments: [
        "my shins are sore", "my shin is sore after running", "sore all along my shin", "how do I massage my shin",
        "shin pain, only got hands", "shin splints, my shin hurts", "",
    ])
    func `given a line that says more, when asked, then it is not asked`(line: String) throws {
        #expect(try replies([line]).last?.clarification != Self.question)
    }

    @Test(arguments: [
        "1", " 1 ", "the first one", "one sore spot", "on the bone", "it's a spot the size of a coin", "dunno",
        "not sure",
    ])
    func `given the question, when the answer tells of a sign, then it is warned of until it is taken back`(
        answer: String
    ) throws {
        let replies = try replies(["my shin hurts", answer, "which tool for it?"])
        #expect(replies[1...].map(\.warning?.id) == ["one-spot-on-bone", "one-spot-on-bone"], "\(answer)")
        #expect(replies[1].outcome == .redFlag)
    }

    @Test(arguments: ["2", "the second one", "along the shin", "all the way up", "no, not the bone", "both shins"])
    func `given the question, when the answer is harmless, then the line is answered`(answer: String) throws {
        let reply = try #require(try replies(["my shin hurts", answer]).last)
        #expect(reply.outcome == .answer && reply.warning == nil, "\(answer)")
        #expect(reply.query.areas.contains("shins"), "\(answer)")
    }

    @Test(arguments: [
        "3", "none of these", "0", "-1", "99999999999999999999", "my shin hurts", "\u{1F937}", "thanks", "/help",
    ])
    func `given the question, when it is not answered, then it is not asked again`(line: String) throws {
        let replies = try replies(["my shin hurts", line, "my shin hurts"])
        #expect(replies[1].outcome != .clarify && replies[1].outcome != .redFlag, "\(line)")
        #expect(replies[2].clarification != Self.question, "\(line)")
    }

    @Test func `given the question, when the next line tells of an urgent sign, then that is warned of`() throws {
        #expect(try replies(["my shin hurts", "and my chest hurts when I breathe"]).last?.warning?.level == .emergency)
    }

    @Test(arguments: [["my legs hurt", "my shin hurts"], ["my shin hurts", "my legs hurt"]])
    func `given a question back, when another would follow, then it does not`(lines: [String]) throws {
        #expect(try replies(lines).map { $0.outcome == .clarify } == [true, false])
    }
}
