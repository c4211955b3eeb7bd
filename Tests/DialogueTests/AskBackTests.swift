import CorpusModel
import Dialogue
import Testing

struct AskBackTests {
    @Test(arguments: [
        "my legs hurt", "it hurts", "something is tight", "help me", "OW!", "i\u{2019}m sore \u{1F629}",
        "how do I massage it", "what about the other one", "aches after my run", "got a niggle, where do i press",
        "massage", "my THIGH feels tight", "lower leg is sore", "back of leg\u{2019}s tight", "front of my leg aches",
        "there's a tender spot, can u help", "one leg is tighter than the other", "soooo tight rn",
        "something feels off since Saturday \u{1F915}", "is this normal", "IS IT SAFE?", "quick fix pls", "im broken",
        "overdid it yday and now im suffering", "feeling rough after my run", "my leg feels weird",
        "wheres the best place to press", "how long", "HOW OFTEN? \u{1F914}", "which one should I get?",
        "is it before or after", "it's that same place again",
    ])
    func `given nothing to tell where it is, when asked, then one question comes back with choices`(
        line: String
    ) throws {
        let reply = try #require(try replies(line).last)
        #expect(reply.outcome == .clarify && reply.answers.isEmpty)
        let clarification = try #require(reply.clarification)
        #expect(clarification.question.hasSuffix("?"))
        #expect(clarification.options.count > 2 && clarification.options.last == "none of these")
    }

    @Test(arguments: [
        "how often should runners massage", "how long do i hold each spot", "how hard do i press \u{1F914}",
    ])
    func `given a question that says what it is about, when asked, then it is answered`(line: String) throws {
        #expect(try replies(line).map(\.outcome) == [.answer])
    }

    @Test(arguments: ["i don\u{2019}t have a foam roller", "no kit at all", "lost my stick \u{1F62D}"])
    func `given a tool that is lacking, when it is not told where it is, then one question comes back`(line: String)
        throws
    {
        let replies = try replies("roll my quads with a foam roller", line, "my legs hurt", "calves")
        #expect(replies[2].outcome == .clarify)
        #expect(replies[3].query.areas == ["calves"])
    }

    @Test func `given choices, when answered by number, place or word, then the question is completed`() throws {
        for choice in ["1", "the first one", "calves", "calf i think", "my calves mate"] {
            let reply = try #require(try replies("my legs hurt", choice).last)
            #expect(reply.outcome == .answer, "\(choice)")
            #expect(reply.query.areas == ["calves"], "\(choice)")
            #expect(reply.query.symptoms == ["pain"], "\(choice)")
        }
    }

    @Test(arguments: [
        ("my thigh is stiff", "front", ["quads"]), ("thigh tight", "the back one", ["hamstrings"]),
        ("upper leg is stiff", "OUTSIDE", ["it-band"]), ("lower leg feels tight", "the shin", ["shins"]),
        ("back of leg tight", "lower part", ["calves"]), ("back of leg tight", "thigh", ["hamstrings"]),
        ("front of my leg is sore", "top half \u{1F9B5}", ["quads"]),
        ("my legs hurt", "the front", ["quads", "shins"]),
        ("got a niggle", "left hip", ["hips"]), ("my thigh is stiff", "3", ["it-band"]),
        ("im sore", "back", ["lower-back"]), ("it hurts", "HAMS \u{1F356}", ["hamstrings"]),
        ("everything aches", "my behind", ["glutes"]),
        ("my legs hurt", "1 and 2", ["calves", "shins"]), ("my legs hurt", "the last two", ["feet", "shins"]),
        ("my legs hurt", "#2", ["shins"]), ("my legs hurt", "(3)", ["it-band"]),
        ("my legs hurt", "2\u{2013}4", ["shins", "it-band", "quads"]), ("my legs hurt", "one mate", ["calves"]),
        ("my legs hurt", "both", ["legs"]), ("lower leg is tight", "bit of both", ["calves", "shins"]),
        ("my legs hurt", "the left one", ["legs"]), ("my legs hurt", "all over \u{1F62D}", ["legs"]),
        ("my legs hurt", "not the calves", ["legs"]),
    ])
    func `given choices, when told where it lies, then that is meant`(line: String, answer: String, areas: [ConceptID])
        throws
    {
        let replies = try replies(line, answer)
        #expect(replies.map(\.outcome) == [.clarify, .answer])
        #expect(replies[1].query.areas == areas)
    }

    @Test(arguments: [
        "none of these", "something else", "99", "0", "-1", "my legs hurt", "dunno", "it hurts", "\u{1F937}",
    ])
    func `given choices, when none is taken, then nothing is asked back again`(line: String) throws {
        let replies = try replies("my legs hurt", line)
        #expect(replies[0].outcome == .clarify)
        #expect(replies[1].outcome != .clarify)
    }

    @Test(arguments: [
        "how long should i massage", "which shoes should i buy", "why do you ask?", "thanks \u{1F64F}", "",
    ])
    func `given choices, when another line comes between, then a part named after it completes the question`(
        line: String
    ) throws {
        let reply = try #require(try replies("im sore", line, "ok, the lower back i mean").last)
        #expect(reply.outcome == .answer)
        #expect(reply.query.areas == ["lower-back"])
        #expect(reply.query.intents.first == "relieve" && reply.query.symptoms == ["sore"])
    }

    @Test(arguments: ["both", "either", "1 & 2", "tomorrow morning"])
    func `given a routine, when it is for no time in particular, then it is told all the same`(line: String) throws {
        let replies = try replies("give me a routine", line)
        #expect(replies.map(\.outcome) == [.clarify, .answer])
        #expect(replies[1].query.phase == nil && replies[1].query.intents.first == "routine")
    }

    @Test(arguments: ["is it normal that it hurts", "what if it gets tender while i press", "is it safe every day"])
    func `given a part that is known, when more is asked, then it is not asked again where it is`(line: String) throws {
        let replies = try replies("how do i roll my calves", line)
        #expect(replies.map(\.outcome) == [.answer, .answer])
    }

    @Test func `given choices, when a new question is asked, then that is answered`() throws {
        let reply = try #require(try replies("my legs hurt", "how often should i massage").last)
        #expect(reply.outcome == .answer)
        #expect(reply.query.intents.first == "frequency")
    }

    @Test(arguments: [
        "my calves hurt", "stiff legs after a marathon", "massage my legs with just my hands", "leg cramps after a run",
        "how long should i massage my legs", "is self massage supposed to be uncomfortable",
        "should it hurt when i roll",
        "outer thigh is tight", "tight thighs, I have a stick", "press the sore spots first after a run?",
        "thighs front and back are stiff",
        "how long on one spot", "whats the drumming thing", "what massage techniques are there for after a run",
    ])
    func `given a question that can be answered, when asked, then nothing is asked back`(line: String) throws {
        #expect(try replies(line).last?.outcome == .answer)
    }

    @Test(arguments: ["my laptop hurts my eyes", "help me with my taxes", "what should i do about my boss", ""])
    func `given something off topic, when said, then nothing is asked back`(line: String) throws {
        let reply = try #require(try replies(line).last)
        #expect(reply.outcome == .unknown || reply.outcome == .chat)
    }
}
