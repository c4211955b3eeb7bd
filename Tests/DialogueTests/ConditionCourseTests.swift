import CorpusModel
import Dialogue
import TestSupport
import Testing

/// How a condition of the runner goes on over the turns of a conversation.
struct ConditionCourseTests {
    private func replies(to lines: [String]) throws -> [Reply] {
        var conversation = try RealConversation.start()
        return try lines.map { line in
            let reply = try conversation.reply(to: line)
            #expect(reply.query.text == line)
            return reply
        }
    }

    private func text(of id: String) -> String? {
        RealCorpus.corpus.rules.conditions.conditions.first { $0.id == id }?.text
    }

    @Test func `given a condition, when more is asked, then it is told once and kept in mind in a line`() throws {
        let replies = try replies(to: ["I'm on warfarin, how do I massage my calves", "how long 🩸", "and my feet?"])
        let whole = try #require(text(of: "blood-thinners"))
        #expect(replies[0].warning?.text == whole)
        for reply in replies.dropFirst() {
            let reminder = try #require(reply.warning)
            #expect(reminder.id == "blood-thinners" && reminder.level == .adapt)
            #expect(reminder.text.count < whole.count / 2)
        }
    }

    @Test(arguments: [
        ("got the flu, 38.6 this morning", "temp's been normal ten days, quads?", "fever"),
        ("knee op four weeks ago, foam roller for quads?", "the surgeon said yes to light massage. QUADS?", "surgery"),
        (
            "I'm on warfarin, tight calves", "that's my husband's account, I'm not on anything. calves?",
            "blood-thinners"
        ),
        ("i'm on warfarin, tight calves", "Doc stopped it last month 💊 massage gun on quads?", "blood-thinners"),
        ("on apixaban, how do i massage my calves", "came off them in june. foam roller for quads", "blood-thinners"),
        ("on co-codamol, quads tight", "i stopped taking them on monday. massage gun on quads", "dulled-feeling"),
        ("knee op in august, quads tight", "all healed up and discharged. foam roller for quads", "surgery"),
        ("plates and screws in my tibia, gun on calves?", "they took the plates out. gun on calves", "implant"),
        ("broke my foot 5 weeks ago, calves", "x-ray shows it's mended. roller for calves", "fracture"),
        ("i have the flu, tight calves", "that's gone, feeling great for a week. calves roller?", "fever"),
    ])
    func `given a condition, when a later line ends it, then it is no more`(told: String, end: String, id: String)
        throws
    {
        let replies = try replies(to: [told, end])
        #expect(replies[0].query.conditions.contains(id))
        #expect(!replies[1].query.conditions.contains(id))
        #expect(replies[1].warning == nil)
    }

    @Test(arguments: ["I'm on warfarin", "btw I take eliquis \u{1FA78}"])
    func `given an answer, when only a condition is told, then it is answered again for that`(line: String) throws {
        let replies = try replies(to: ["my calves are tight", line])
        #expect(replies[1].warning?.id == "blood-thinners" && replies[1].query.areas == ["calves"])
        #expect(!replies[1].answers.isEmpty)
    }

    @Test(arguments: [
        "how hard should i press", "", "\u{1F9B5}\u{1F9B5}", "and with the stick?", "doc never took me off it. calves?",
        "stopped at 10k with a cramp, gun on calves?", "the bike? came off it. calves still tight",
    ])
    func `given a condition, when a later line says nothing of it, then it stays`(line: String) throws {
        let replies = try replies(to: ["I'm on warfarin, how do I massage my calves", line, "foam roller for calves"])
        #expect(replies.last?.query.conditions == ["blood-thinners"])
    }

    @Test(arguments: ["I came off it in march, doc stopped it", "not on thinners any more \u{1F64C} doc took me off"])
    func `given an answer for a condition, when a line only ends that, then it is answered again`(line: String) throws {
        let replies = try replies(to: ["I'm on warfarin, foam roller for my quads", line])
        #expect(replies[1].warning == nil && replies[1].query.conditions == [])
        #expect(replies[1].outcome == .answer && replies[1].query.areas == ["quads"])
    }

    @Test func `given a condition told with a sign, when the sign is taken back, then the condition stays`() throws {
        let replies = try replies(to: [
            "I'm on warfarin and my left calf is swollen and hot", "false alarm, I was joking",
            "foam roller for calves",
        ])
        #expect(replies[0].outcome == .redFlag)
        #expect(replies[2].outcome == .answer && replies[2].query.conditions == ["blood-thinners"])
    }

    @Test func `given an operation, when the surgeon allows massage, then no sign is heard in what was told of it`()
        throws
    {
        let replies = try replies(to: [
            "had surgery a week ago and my legs are stiff", "surgeon said yes to it. legs by hand?",
        ])
        #expect(replies[0].query.conditions == ["surgery"] && replies[1].query.conditions == [])
        #expect(replies[1].outcome == .answer && replies[1].warning == nil)
    }

    @Test func `given an answer, when a condition is told of "it", then it is of the part that was asked about`() throws
    {
        let replies = try replies(to: ["tight calves, got an hour", "oh and i've a big varicose vein right down it 🩸"])
        #expect(replies[1].query.conditions == ["varicose-veins"])
        #expect(replies[1].answers.allSatisfy { $0.advice.steps.isEmpty })
    }

    @Test(arguments: [
        ("hairline crack in my tibia, can I use the stick on my calf", "calves"),
        ("cracked a rib three weeks ago. chest and rib rolling?", "chest"),
    ])
    func `given a broken bone, when massage beside it is asked for, then none is advised`(
        line: String, area: ConceptID
    ) throws {
        let reply = try #require(try replies(to: [line]).first)
        #expect(reply.query.conditions == ["fracture"])
        #expect(reply.answers.allSatisfy { $0.advice.steps.isEmpty || !$0.advice.areas.contains(area) })
    }

    @Test(arguments: [
        "cracked my shin bone last month, can i roll my calves", "Broke my tibia in the spring, calves are stiff now",
        "I bust a bone in my foot eight weeks ago. ball for the arch",
        "cracked a metatarsal over the summer, golf ball?",
        "my heel bone was broken in may, how do I roll my foot 🦶", "shinbone fracture in october, roller for calves",
        "stress fracture of the femur earlier this year, quads tight", "broke my leg skiing last summer, calf is tight",
    ])
    func `given a bone broken weeks or months ago, when massage is asked for, then it is a broken bone`(line: String)
        throws
    {
        let reply = try #require(try replies(to: [line]).first)
        #expect(reply.query.conditions == ["fracture"] && reply.warning?.level == .adapt)
    }

    @Test(arguments: [
        "broke my tibia in 2009, how do i roll my calves", "cracked my shin twenty years ago, calves tight",
        "fractured my ankle as a kid, how do i use the stick on my calf", "STRESS FRACTURE long healed, calves tight",
        "my roller cracked last month, stick for my shins?", "my ball fell out of the boot of my car 🥎. glutes?",
    ])
    func `given a bone that healed long ago, or none, when massage is asked for, then none is heard`(line: String)
        throws
    {
        #expect(try replies(to: [line]).first?.query.conditions == [])
    }
}
