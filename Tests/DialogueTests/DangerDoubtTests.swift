import CorpusModel
import Dialogue
import Testing

/// Words of a sign that are of different things, or that are taken back.
struct DangerDoubtTests {
    private func levels(_ lines: [String]) throws -> [DangerLevel?] {
        var conversation = try RealConversation.start()
        return try lines.map { try conversation.reply(to: $0).warning?.level }
    }

    private func outcomes(_ lines: [String]) throws -> [Reply.Outcome] {
        var conversation = try RealConversation.start()
        return try lines.map { try conversation.reply(to: $0).outcome }
    }

    @Test(arguments: [
        "There's a knot in my left glute I find whenever I sit down. I've tried stretching and it doesn't budge. I own a "
            + "ball. How should I work at it after running?",
        "I ran my fastest parkrun yesterday, buzzing, but my hamstrings didn't enjoy it. Two tennis balls, any way of using "
            + "those?",
        "Every time I finish speedwork the front of my lower legs feels tired. Just achy. Somebody in the group grabs the shin "
            + "beside the bone with his hands. How does that go?",
        "been gardening all afternoon and the hips won't open", "my left calf is tight and my right hip is tight",
        "there's a give way sign at the end of my loop", "ITB is giving me jip. flatmates nicked the roler", "",
        "\u{1F9B5}\u{1F9B5}", "ça va? mes mollets",
    ])
    func `given words of a sign that are of different things, when asked, then nothing is warned of`(line: String)
        throws
    {
        #expect(try levels([line]) == [nil])
        // Nor later, read together with what follows.
        #expect(try levels([line, "how long for?"]) == [nil, nil])
    }

    @Test(arguments: [
        "set the heating to 19", "how hot is too hot to run?", "how hot should the bath be",
        "recommend some albums like Pink Floyd's The Wall", "roll out puff pastry without it sticking to the worktop",
        "how much water should i drink on a hot run", "caf\u{E9} noir, tr\u{E8}s hot \u{1F525}",
    ])
    func `given a sore calf, when the next line is of other things, then they are no sign of it`(line: String) throws {
        #expect(try levels(["my calves are tight after a long run", line, "how long for?"]) == [nil, nil, nil])
        // What is said of the calf later still adds up.
        #expect(try levels(["my left calf is sore", line, "it's gone hot and swollen"]).last == .sameDay)
    }

    @Test(arguments: [
        ("my hips are tight after a long run", "k how long max on one spot"),
        ("my calves are tight after a long run", "my buddy swears his stick flushes out the lactic"),
        ("my quads are tight", "welp it snapped in half, what else from the kitchen could i use"),
    ])
    func `given a tight part, when the next line is an ordinary one, then its words complete no sign`(
        first: String, line: String
    ) throws {
        #expect(try levels([first, line, "how hard?"]) == [nil, nil, nil])
    }

    @Test(arguments: [
        ("my calf is sore. I flew home from Perth on Sunday", DangerLevel.sameDay),
        ("my back has been bad all week. today both of my legs went numb", .emergency),
        ("did a hot marathon. since then my wee has been like cola", .emergency),
    ])
    func `given a sign told in two sentences, when asked, then it is warned of`(line: String, level: DangerLevel) throws
    {
        #expect(try levels([line]) == [level])
    }

    @Test(arguments: [
        "just got in from 12 miles, calves are like rocks", "got in from a hilly 10k \u{1F97E} calves sore",
    ])
    func `given a run that the runner got in from, when pain is supposed, then it is no journey`(line: String) throws {
        let conversation = try outcomes([line, "what if it hurts", "knees"])
        #expect(conversation == [.answer, .answer, .answer])
        #expect(try levels(["just got in from Sydney and my calf is sore"]) == [.sameDay])
    }

    @Test(arguments: [
        ("rolling breaks up scar tissue \u{1F914} true?", "which spot on my calves"),
        ("does it loosen the tissue of my calves", "how long on one spot"),
    ])
    func `given tissue that is no handkerchief, when a spot is told of, then no blood is`(line: String, next: String)
        throws
    {
        #expect(try levels([line, next]) == [nil, nil])
        #expect(try levels(["coughed into a tissue and it was spotted"]) == [.emergency])
        #expect(try levels(["my tissue had pink streaks after i coughed"]) == [.emergency])
    }

    @Test func `given a question about signs, when it is answered, then the next line is answered for itself`() throws {
        let asked = "what if my calf was sore after a flight?"
        #expect(try outcomes([asked, "hips", "weather tomorrow", asked]) == [.chat, .answer, .unknown, .chat])
    }

    @Test(arguments: [
        "only kidding, my chest is fine. how do I roll my pecs?", "it was a false alarm, all fine now",
    ])
    func `given a sign, when it is taken back, then nothing is warned of`(line: String) throws {
        #expect(try levels(["my chest hurts", line, "how do I roll my calves?"]) == [.emergency, nil, nil])
    }

    @Test(arguments: ["But stick is okay or no?", "ok and without the stick", "gentler", "🤔 or hands"])
    func `given a sign after an answer, when the answer is gone on about, then the warning comes again`(
        line: String
    ) throws {
        var conversation = try RealConversation.start()
        _ = try conversation.reply(to: "how do i massage quads")
        _ = try conversation.reply(to: "my urine is brown since the race")
        let reply = try conversation.reply(to: line)
        #expect(reply.outcome == .redFlag && reply.warning?.level == .emergency)
    }

    @Test func `given a sign, when asked about it in words that say nothing, then it still stands`() throws {
        #expect(try levels(["one calf is swollen", "how do I roll it?"]) == [.sameDay, .sameDay])
    }
}
