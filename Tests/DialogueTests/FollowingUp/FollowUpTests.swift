import CorpusModel
import Dialogue
import Testing

/// A question, a line that leans on it, and what the line must come to.
private struct Lean: Sendable, CustomTestStringConvertible {
    var first: String
    var next: String
    var areas: [ConceptID]
    var intent: ConceptID?
    var phase: ConceptID?
    var tools: [ConceptID]?
    var without: ConceptID?
    var testDescription: String { "\(first) / \(next)" }

    init(
        _ first: String, _ next: String, _ areas: [ConceptID], intent: ConceptID? = nil, phase: ConceptID? = nil,
        tools: [ConceptID]? = nil, without: ConceptID? = nil
    ) {
        self.first = first
        self.next = next
        self.areas = areas
        self.intent = intent
        self.phase = phase
        self.tools = tools
        self.without = without
    }

    static let all = [
        Lean("how do i roll my it band", "how long?", ["it-band"], intent: "dose"),
        Lean("how do i roll my it band", "ok mate, and HOW LONG for then", ["it-band"], intent: "dose"),
        Lean("how do i roll my it band", "and before a run?", ["it-band"], intent: "how-to", phase: "before"),
        Lean("sore calves after a run", "what about hamstrings", ["hamstrings"], intent: "relieve", phase: "after"),
        Lean("sore calves after a run", "no, my shin", ["shins"], phase: "after"),
        Lean("sore calves after a run", "not calves, shins", ["shins"], phase: "after"),
        Lean("tight glutes", "with a tennis ball instead", ["glutes"], tools: ["tennis-ball"]),
        Lean("tight glutes with a ball", "i don\u{2019}t have one", ["glutes"], without: "massage-ball"),
        Lean("roll my feet on a golf ball", "is that safe?", ["feet"], intent: "safety"),
        Lean("roll my feet on a golf ball", "does it work \u{1F9B6}", ["feet"], intent: "benefit"),
        Lean("arch of my foot aches", "left all my balls at home", ["feet"], without: "golf-ball"),
        Lean(
            "how do i roll my it band", "and no stick either", ["it-band"], intent: "how-to", without: "massage-stick"),
        Lean("how do i roll my it band", "got no stick or roller mate", ["it-band"], tools: [], without: "foam-roller"),
        Lean("sore calves", "my stick snapped in two", ["calves"], without: "massage-stick"),
        Lean("massage stick on calves", "no stick. i said rolling pin", ["calves"], tools: ["rolling-pin"]),
        Lean(
            "legs by hand after a run", "would a foam roller be EASIER then?", ["legs"], intent: "tool-choice",
            tools: ["foam-roller"]),
        Lean("sore calves", "what if i havent got a stick or a roller", ["calves"], intent: "relieve", tools: []),
        Lean("sore calves", "the dog\u{2019}s eaten my roller", ["calves"], without: "foam-roller"),
        Lean("sore calves", "nae stick", ["calves"], without: "massage-stick"),
        Lean("golf ball for my feet", "cannae find one", ["feet"], without: "golf-ball"),
        Lean("roll my calves with a stick", "and my feet, but i dont have any ball", ["feet"], tools: []),
        Lean("sore glutes", "which of those needs no kit whatsoever?", ["glutes"], intent: "relieve", tools: []),
        Lean("sore calves", "my watch says i\u{2019}m unfit, rude. shins?", ["shins"], intent: "relieve"),
        Lean("sore calves", "fair dos \u{1F44D} you win. how do i roll out my arches then", ["feet"], intent: "how-to"),
        Lean("sore achilles", "and the night before a race?", ["achilles"], intent: "relieve", phase: "before"),
        Lean("tight glutes on a ball", "twice a week enuf?", ["glutes"], intent: "frequency"),
        Lean("who is michael gaige", "is he a doctor or what", [], intent: "source"),
        Lean("tight calves by hand", "my thumbs are arthritic", ["calves"], without: "thumbs"),
        Lean("tight calves after a run", "and 2moro b4 work run", ["calves"], phase: "before"),
        Lean("stick on my calves", "STICK\u{2019}S SNAPPED clean in two", ["calves"], without: "massage-stick"),
        Lean("feet ache", "the foot roller I cannot find here", ["feet"], without: "foot-roller"),
        Lean("massage stick for the back of the thigh", "And the front?", ["quads"], tools: ["massage-stick"]),
        Lean("tight quads", "the side of it \u{1F9B5}", ["it-band"]),
        Lean("tight hamstrings", "LOWER DOWN?", ["calves"]),
        Lean("sore achilles after a run", "and further up", ["calves"]),
        Lean("tight hamstrings", "left side too?", ["hamstrings"]),
        Lean("tight calves", "up or down?", ["calves"], intent: "how-to"),
        Lean("sore glutes, i have a massage ball", "is it ok for the calves too?", ["calves"], intent: "relieve"),
        Lean("tight quads", "It hurts. A lot, every day. Anything gentler?", ["quads"]),
        Lean("pressing technique after a run, legs", "HARDER on calves?", ["calves"], intent: "pressure"),
        Lean("why do hips matter for runners", "tennis ball?", ["hips"], intent: "how-to", tools: ["tennis-ball"]),
        Lean("tight quads", "still hurts", ["quads"], intent: "professional"),
        Lean("tight quads", "who says that", ["quads"], intent: "source"),
        Lean("it band is tight", "no foam roller in this airbnb", ["it-band"], without: "foam-roller"),
        Lean("feet ache", "don't play golf, so no golf balls \u{26F3}", ["feet"], without: "golf-ball"),
        Lean("feet ache", "they CONFISCATED my tennis balls", ["feet"], without: "tennis-ball"),
        Lean("tight glutes", "i own zero balls", ["glutes"], without: "massage-ball"),
        Lean(
            "massage gun for quads", "my sister borrowed it and never gave it back", ["quads"], without: "massage-gun"),
        Lean("stick on my calves", "mine\u{2019}s snapped", ["calves"], without: "massage-stick"),
        Lean("feet ache", "my tennis ball got eaten by the dog", ["feet"], without: "tennis-ball"),
        Lean("sore glutes", "i have literally nothing, on a campsite", ["glutes"], tools: []),
    ]

    /// Lines that need nothing from before.
    static let alone = [
        Lean("roll my it band with a foam roller after a run", "my feet hurt", ["feet"], tools: []),
        Lean("sore calves after a run", "how do i massage my hips before running", ["hips"], phase: "before"),
        Lean(
            "sore calves after a run", "changing subject - how often should i massage \u{1F914}", [],
            intent: "frequency"),
        Lean("sore calves after a run", "changing subject - can i do too much massage", [], intent: "safety"),
        Lean("sore calves after a run", "forget that, feet are the problem today", ["feet"], intent: "relieve"),
        Lean("who's julia kirtland", "and pat mosley, who's that", [], intent: "source"),
        Lean("sore calves after a run", "who is hannah floyd", [], intent: "source"),
        Lean("sore calves after a run", "and last one, how often should I massage in general", [], intent: "frequency"),
        Lean("sore calves after a run", "does foam rolling really work?", [], intent: "benefit"),
        Lean(
            "sore calves", "difference between a stick and a roller \u{1F914}", [], intent: "tool-choice",
            tools: ["massage-stick", "foam-roller"]),
    ]
}

struct FollowUpTests {
    @Test(arguments: Lean.all + Lean.alone)
    private func `given a question, when a line leans on it, then only what it leaves out is completed`(
        row: Lean
    ) throws {
        let query = try #require(try replies(row.first, row.next).last).query
        #expect(query.text == row.next)
        #expect(query.areas == row.areas)
        if let intent = row.intent { #expect(query.intents.first == intent) }
        if let phase = row.phase { #expect(query.phase == phase) }
        if let tools = row.tools { #expect(query.tools == tools) }
        if let without = row.without { #expect(query.withoutTools.contains(without)) }
    }

    @Test(arguments: [("or a stick haha", true), ("OR EVEN A STICK", true), ("or a stick?", false), ("a stick", false)])
    func `given a tool that is lacking, when another follows with an or, then that one is lacking, too`(
        line: String, isLacking: Bool
    ) throws {
        let query = try #require(try replies("it band is tight", "dont own a foam roller", line).last).query
        #expect(query.withoutTools.contains("massage-stick") == isLacking)
        #expect(query.tools.contains("massage-stick") != isLacking)
    }

    @Test(arguments: [
        ("how to massage toes", "what comes after the toes?", "spine-and-beyond/press-achilles"),
        ("tell me about stroking the legs", "then what \u{1F9B5}", "spine-and-beyond/pressing"),
        ("which massage techniques are there", "Whats the NEXT STEP", "living-it/plantar-golf-ball"),
    ])
    func `given one of several that are counted up, when asked what comes next, then it is the one after`(
        first: String, next: String, advice: AdviceID
    ) throws {
        #expect(try replies(first, next).last?.answers.first?.advice.id == advice)
    }

    @Test(arguments: ["so not the stick then??", "no roller then"])
    func `given a sign of danger, when a tool is taken away, then the warning stands`(line: String) throws {
        let replies = try replies("roll my calves", "my left calf is swollen, hot and red", line)
        #expect(replies.map(\.outcome) == [.answer, .redFlag, .redFlag])
    }

    @Test(arguments: ["tell me about lactic acid", "what\u{2019}s lactic acid \u{1F9EA}"])
    func `given a tool and no other, when something is asked that needs none, then it is told`(line: String) throws {
        let replies = try replies("my feet are tight", "i only have a golf ball", line)
        #expect(replies[1].query.hasOnlyTheseTools)
        #expect(replies[2].answers.first?.advice.id == "carole-lilly/stick-lactic-acid")
    }

    @Test(arguments: Lean.all)
    private func `given a cleared conversation, when a line leans, then nothing is taken from before`(
        row: Lean
    ) throws {
        let cleared = try #require(try replies(row.first, "/clear", row.next).last)
        let alone = try #require(try replies(row.next).last)
        #expect(cleared == alone)
    }

    @Test(arguments: [
        "no kit, hotel room", "nothing in the house at all", "ive got none of that \u{1F937}", "ZERO EQUIPMENT",
    ])
    func `given an answer, when there are no tools, then what follows needs none`(line: String) throws {
        let replies = try replies("sore calves after a run", line, "and my glutes?", "how do i massage my feet")
        for reply in replies.dropFirst() {
            let needed = reply.answers.map(\.advice.tools).filter { !$0.isEmpty }
            #expect(needed.allSatisfy { !Set($0).isDisjoint(with: ["hands", "thumbs", "body-weight"]) })
        }
    }

    @Test(arguments: ["something gentler", "that\u{2019}s too hard", "could i do it more lightly", "SOFTER!!"])
    func `given a hard tool, when something gentler is asked for, then a softer one comes first`(line: String) throws {
        let replies = try replies("golf ball under my foot, how do i do it", line)
        let first = try #require(replies[1].answers.first?.advice)
        #expect(first.id != replies[0].answers[0].advice.id)
        #expect(first.tools.isEmpty || !Set(first.tools).isDisjoint(with: ["tennis-ball", "hands", "foam-roller"]))
    }

    @Test(arguments: ["sorry I meant quads", "mainly quads", "and the glutes \u{1F351}?", "hands only"])
    func `given an answer, when only another part or tool is named, then that is answered`(line: String) throws {
        #expect(try replies("tight hamstrings", line).map(\.outcome) == [.answer, .answer])
    }

    @Test func `given an answer, when asked whether there is nothing else, then more is shown`() throws {
        let replies = try replies("tight calves", "nothing else?", "nothing else, thanks")
        #expect(replies.map(\.outcome) == [.answer, .answer, .chat])
        #expect(replies[1].answers.first?.advice.id != replies[0].answers.first?.advice.id)
    }

    @Test(arguments: [
        ("tell me about drumming on the legs", "does it help with cramps"),
        ("is it meant to hurt", "when should i stop"),
    ])
    func `given a piece that was shown, when something else is asked, then it is not shown again`(
        first: String, next: String
    ) throws {
        let replies = try replies(first, next)
        #expect(replies.map(\.outcome) == [.answer, .answer])
        #expect(replies[1].answers.first?.advice.id != replies[0].answers.first?.advice.id)
    }

    @Test func `given a piece with a dose of its own, when asked how long, then it answers itself`() throws {
        let replies = try replies("how do i press my glutes with a screwdriver handle", "how long", "and how hard?")
        #expect(replies[1].answers.first?.advice.dose?.secondsMax == 10)
        #expect(replies[1].answers.first?.advice.tools == ["screwdriver-handle"])
        #expect(replies[2].query.areas == ["glutes"])
    }

    @Test func `given a quoted expert, when asked who says so, then the expert is named`() throws {
        let reply = try #require(try replies("how do i loosen sore shins", "says who?").last)
        #expect(reply.answers.first?.advice.id == "fleet-feet/who-is-floyd")
        #expect(reply.answers.first?.notes.first?.text.hasPrefix("Hannah Floyd") == true)
    }

    @Test func `given an answer, when more is asked for, then nothing is shown first twice`() throws {
        var conversation = try RealConversation.start()
        var shown = [try conversation.reply(to: "tight calves").answers.first?.advice.id]
        for line in ["what else", "more", "another one please", "anything else?"] {
            let reply = try conversation.reply(to: line)
            guard reply.outcome == .answer else { break }
            shown.append(reply.answers.first?.advice.id)
        }
        #expect(shown.count > 3)
        #expect(Set(shown).count == shown.count, "\(shown)")
    }

    @Test(arguments: ["the second one", "number 2", "option two please", "2"])
    func `given several answers, when one is named by its place, then it opens`(line: String) throws {
        let replies = try replies("my calves are tight after a long run", line)
        #expect(replies[1].answers.map(\.advice.id) == [replies[0].answers[1].advice.id])
    }

    @Test(arguments: [
        ("tell me the five ways to massage legs after a run", "the second one", "spine-and-beyond/pressing"),
        ("tell me the five ways to massage legs after a run", "no. 2?", "spine-and-beyond/pressing"),
        ("tell me the five ways to massage legs after a run", "the LAST one \u{1F9B5}", "spine-and-beyond/foam-roller"),
        (
            "which three tools does the carole lilly one explain", "second one, how do i use that",
            "carole-lilly/stick-legs"
        ),
        ("which three tools does the carole lilly one explain", "and the third", "carole-lilly/foot-roller"),
    ])
    func `given an answer that counts up others, when one is named by its place, then it is meant`(
        first: String, next: String, id: AdviceID
    ) throws {
        let replies = try replies(first, next, "and number one")
        #expect(replies[1].answers.first?.advice.id == id)
        // The places hold until something else is shown.
        #expect(replies[2].answers.first?.advice.id != id)
        #expect(replies[2].answers.first?.advice.articleID == replies[0].answers.first?.advice.articleID)
    }

    @Test(arguments: [
        "where exactly", "whereabouts?", "which bit do I hold", "up or down?", "LENGTHWAYS", "sideways?",
        "standing or sitting", "one hand or two \u{1F91A}",
    ])
    func `given a piece, when asked where or which way, then the part and the way hold`(line: String) throws {
        let replies = try replies("how do i stroke my legs after a run", line)
        #expect(replies[1].outcome == .answer)
        #expect(replies[1].query.areas == ["legs"])
        #expect(replies[1].query.intents.first == "how-to")
    }

    @Test(arguments: [
        ("achilles is stiff", ["how hard", "something gentler", "who says that", "how many times"]),
        ("how do i massage my diaphragm", ["something GENTLER", "how hard?"]),
    ])
    func `given a part, when asked about it line by line, then the part and the piece hold`(
        first: String, lines: [String]
    ) throws {
        var conversation = try RealConversation.start()
        let piece = try #require(try conversation.reply(to: first).answers.first?.advice)
        let replies = try lines.map { try conversation.reply(to: $0) }
        #expect(replies.allSatisfy { $0.query.areas == piece.areas }, "\(replies.map(\.query.areas))")
        #expect(replies.last?.answers.first?.advice.id == piece.id)
    }

    @Test func `given an answer, when it is asked for again, then it is the same, and shorter on request`() throws {
        let replies = try replies("my calves are tight after a long run", "say that again", "shorter please")
        #expect(replies[1].answers == replies[0].answers)
        #expect(replies[2].answers.map(\.advice.id) == [replies[0].answers[0].advice.id])
        #expect(replies[2].answers[0].notes.isEmpty)
    }

    @Test func `given nothing before, when a line only leans, then it takes nothing for granted`() throws {
        for line in ["what else", "the second one", "say that again", "why?", "still hurts", "i dont have one"] {
            let reply = try #require(try replies(line).last)
            #expect(reply.query.areas.isEmpty && reply.query.tools.isEmpty, "\(line)")
        }
    }

    @Test func `given a refusal between, when a line leans, then it leans on the answer before`() throws {
        let replies = try replies("sore calves", "which shoes should i buy", "how hard should i press?")
        #expect(replies.map(\.outcome) == [.answer, .unknown, .answer])
        #expect(replies[2].query.areas == ["calves"])
    }

    @Test(arguments: [
        "more", "what else", "the second one", "2", "something gentler", "say that again", "why?", "how?",
    ])
    func `given a danger, when more of what was shown is asked for, then the warning stands`(line: String) throws {
        let replies = try replies("my calves are tight after a long run", "one calf is swollen and hot", line)
        #expect(replies.map(\.outcome) == [.answer, .redFlag, .redFlag])
        #expect(replies[2].answers.isEmpty)
    }

    @Test(arguments: [
        "i have a fever", "i'm on warfarin", "i'm 14", "tore my calf yesterday", "stress fracture in my shin",
        "i have osteoporosis", "my skin is broken on the shin", "my achilles is inflamed",
    ])
    func `given a condition, when lines lean on what it rules out, then each is replied to`(condition: String) throws {
        let lines = [
            "how do i roll my calves", "and my shins?", "what about glutes", "circles or lines", "how?",
            "standing or sitting",
            "with a golf ball", "before a run", "lengthways?", "no roller here", "and quads",
        ]
        var conversation = try RealConversation.start()
        for line in [lines[0], condition] + lines {
            let reply = try conversation.reply(to: line)
            #expect(reply.outcome != .answer || !reply.answers.isEmpty || reply.warning != nil, "\(line)")
        }
    }
}
