import CorpusModel
import Dialogue
import TestSupport
import Testing

struct KeepingOffTests {
    @Test(arguments: [
        ("can i put a ball on my throat", "vessels-and-nerves"), ("Massage gun on my neck?", "vessels-and-nerves"),
        ("massage behind my knee", "vessels-and-nerves"), ("can i roll my spine", "bare-bone"),
        ("should I roll right on the shin bone", "bare-bone"), ("can i roll my knee", "joints"),
        ("lacrosse ball for my belly", "belly"), ("golf ball under the kneecap, ok?", "bare-bone"),
        ("rolling my   KNEES 🦵", "joints"),
    ])
    func `given a place that is never pressed, when someone wants to press it, then it says so`(
        line: String, place: String
    ) throws {
        let reply = try reply(to: line)
        let warning = try #require(reply.warning, "\(reply.outcome)")
        let why = RealCorpus.corpus.rules.safety.keepOff.first { $0.id == place }?.why
        #expect(warning.level == .adapt && warning.id == place)
        #expect(warning.text.hasSuffix(why ?? "-"))
        #expect(reply.answers.allSatisfy { !$0.advice.areas.isEmpty })
    }

    @Test(arguments: [
        "who wrote the spine and beyond article", "how do i roll my calves", "my knee hurts when i run",
        "massage my quads above the knee", "my mate and i finished neck and neck, calves are tight",
        "what is the soleus",
    ])
    func `given no such wish, when asked, then it says nothing of places`(line: String) throws {
        #expect(try reply(to: line).warning?.level != .adapt)
    }

    @Test func `given such a wish, when something else is asked next, then it is not held`() throws {
        #expect(try reply(to: "can i roll my spine", "how do i roll my calves").warning == nil)
    }

    @Test func `given a condition as well, when both are told, then both are said`() throws {
        let reply = try reply(to: "i take warfarin, can i use a ball on my neck")
        let warning = try #require(reply.warning, "\(reply.outcome)")
        #expect(warning.id == "blood-thinners" && warning.title.hasSuffix("; where never to press"))
    }
}
