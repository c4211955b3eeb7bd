import CorpusModel
import Dialogue
import TestSupport
import Testing

struct RestrictionTests {
    private static let told = [
        "i'm on warfarin", "i'm pregnant", "i'm type 2 diabetic 🩸", "I have osteoporosis",
        "i've varicose veins in both legs",
        "my blood pressure is high", "no feeling in my feet, it's the neuropathy",
    ]
    private static let asked = [
        "how do i massage my calves", "how hard should i roll my quads", "how long per spot",
        "how do i massage my feet",
        "massage gun or roller", "golf ball for my arches", "HOW HARD ??",
    ]

    @Test(arguments: told) func `given a condition, when anything is asked, then nothing that it rules out is advised`(
        told: String
    ) throws {
        let vocabulary = RealCorpus.corpus.rules.vocabulary
        for question in Self.asked {
            var conversation = try RealConversation.start()
            let id = try #require(try conversation.reply(to: told).query.conditions.first, "\(told)")
            let out = try #require(RealCorpus.corpus.rules.conditions.conditions.first { $0.id == id }).ruledOut
            let words = out.words + out.tools.map { vocabulary.name(.tool, $0) }
            let reply = try conversation.reply(to: question)
            for answer in reply.answers {
                #expect(out.tools.allSatisfy { !answer.advice.tools.contains($0) }, "\(question): \(answer.advice.id)")
                for note in answer.notes where ["How long", "How hard"].contains(note.label) {
                    #expect(said(in: note.text, of: words) == [], "\(question): \(note.text)")
                }
            }
            for other in reply.disagreements {
                #expect(said(in: other.text, of: words) == [], "\(question): \(other.text)")
            }
        }
    }

    @Test(arguments: [
        ("im on warfarin, foam roller for calves?", "foam-roller", "calves"),
        ("i'm diabetic, how do i massage my feet", "golf-ball", "feet"),
        ("PREGNANT 🤰 foam roller for calves?", "foam-roller", "calves"),
    ])
    func `given a tool that is ruled out, when asked for, then the answer is what is left for the part`(
        line: String, tool: ConceptID, area: ConceptID
    ) throws {
        var conversation = try RealConversation.start()
        let reply = try conversation.reply(to: line)
        let first = try #require(reply.answers.first?.advice)
        #expect(reply.warning?.level == .adapt)
        #expect(first.areas.contains(area) && !first.tools.contains(tool))
    }

    /// A line, the area and the tools of which the first answer must be, one of each; no area: none is asked for.
    struct Left: Sendable, CustomTestStringConvertible {
        var line: String
        var area: ConceptID?
        var tools: [ConceptID] = ["hands", "thumbs"]
        var testDescription: String { line }
    }

    @Test(arguments: [
        Left(line: "xarelto + foam roller"),
        Left(line: "i'm 14, how long should i use a massage gun on my quads", area: "legs"),
        Left(line: "haemophilia, is a lacrosse ball in the glutes ok", area: "glutes", tools: ["body-weight"]),
        Left(line: "DIABETIC 🩸 tennis ball or golf ball for my feet??", area: "feet"),
        Left(line: "osteopenia, can i lie on a roller for my low back", area: "lower-back", tools: []),
        Left(
            line: "sprained my ankle today, can i do the stick on my other calf", area: "calves",
            tools: ["massage-stick"]),
        Left(
            line: "varicose veins in my calf, ball for the glutes", area: "glutes",
            tools: ["tennis-ball", "massage-ball", "lacrosse-ball"]),
        Left(
            line: "Blister on my heel, how do i roll my calves with a stick", area: "calves", tools: ["massage-stick"]),
        Left(
            line: "broken metatarsal, I'm in a boot. can I roll the OTHER foot with a tennis ball", area: "feet",
            tools: ["tennis-ball"]),
        Left(
            line: "varicose veins on my calves same as mum, ball for the glutes", area: "glutes",
            tools: ["tennis-ball", "massage-ball", "lacrosse-ball"]),
        Left(line: "my platelets run low, the doctor says. foam roller for my quads?", area: "legs"),
        Left(line: "broke my toe 🦶, tight glutes, ball?", area: "glutes", tools: ["tennis-ball", "massage-ball"]),
        Left(
            line: "titanium rod in my left tibia, whats safest for the calf on that side", area: "calves",
            tools: ["hands", "thumbs", "massage-stick", "rolling-pin"]),
    ]) func `given a condition, when what it rules out is asked for, then a gentle piece for the part comes first`(
        row: Left
    ) throws {
        var conversation = try RealConversation.start()
        let reply = try conversation.reply(to: row.line)
        #expect(reply.outcome == .answer)
        #expect(reply.warning?.level == .adapt)
        let first = try #require(reply.answers.first?.advice)
        #expect(row.area.map(first.areas.contains) ?? true, "\(first.id)")
        #expect(
            row.tools.isEmpty ? first.tools.isEmpty : first.tools.contains(where: row.tools.contains), "\(first.id)")
    }

    @Test(arguments: [
        "numbing cream on the ITB then roll it hard, clever or daft?", "i'm 14, how deep do i go on my quads 🏃",
        "high blood pressure, is it ok to go deep on my calves",
    ])
    func `given only light pressure is left, when someone means to press hard, then how much is too much comes first`(
        line: String
    ) throws {
        var conversation = try RealConversation.start()
        let reply = try conversation.reply(to: line)
        let first = try #require(reply.answers.first?.advice)
        #expect(reply.warning?.level == .adapt)
        #expect(first.intents.contains("pressure"), "\(first.id)")
    }

    @Test(arguments: [
        (
            "sprained my ankle this morning, rub it?",
            ["carole-lilly/do-not-over-massage-inflamed", "living-it/see-an-expert"]
        ),
        ("my achilles tendon is inflamed, do i press it firmly", ["carole-lilly/do-not-over-massage-inflamed"]),
        ("Just rolled my ankle on the common 🥴 whats good for that", ["carole-lilly/do-not-over-massage-inflamed"]),
        ("My ankle joint is inflamed 🥶, can i massage the joint", ["carole-lilly/do-not-over-massage-inflamed"]),
    ])
    func `given a condition that rules all out, when asked what to do, then what belongs beside its warning is shown`(
        line: String, pieces: [AdviceID]
    ) throws {
        var conversation = try RealConversation.start()
        let reply = try conversation.reply(to: line)
        #expect(reply.answers.prefix(pieces.count).map(\.advice.id) == pieces)
    }

    @Test(arguments: [
        "i'm on warfarin by the way", "should have said, I have osteoporosis", "oh and i'm pregnant 🤰",
        "i'm 22 weeks btw",
    ])
    func `given an answer, when a condition is told after it, then the question is answered again with what is left`(
        told: String
    ) throws {
        var conversation = try RealConversation.start()
        let before = try conversation.reply(to: "foam roller for quads")
        let after = try conversation.reply(to: told)
        #expect(before.answers.first?.advice.tools.contains("foam-roller") == true)
        #expect(after.outcome == .answer && after.warning?.level == .adapt)
        #expect(after.answers.allSatisfy { !$0.advice.tools.contains("foam-roller") })
    }

    @Test func `given an operation, when something covered is asked, then it is no refusal and shows nothing to do`()
        throws
    {
        var conversation = try RealConversation.start()
        let reply = try conversation.reply(to: "had an op on my knee last month, quads are tight 💥")
        #expect(reply.outcome == .answer && reply.warning?.level == .adapt)
        #expect(reply.answers.allSatisfy { $0.advice.steps.isEmpty && $0.advice.tools.isEmpty })
    }

    @Test(arguments: [
        "alendronic acid every monday. how hard can i lean on things when i massage my thighs",
        "Codeine for my shoulder 💊, how deep do i go on my glutes with the ball",
        "predisolone for polymyalgia for 3 yrs, how firm can i massage my thighs",
    ])
    func `given a condition that leaves light pressure, when asked how hard, then a piece on pressure comes first`(
        line: String
    )
        throws
    {
        var conversation = try RealConversation.start()
        let first = try #require(try conversation.reply(to: line).answers.first?.advice)
        #expect(first.intents.contains("pressure"), "\(first.id)")
    }

    @Test(arguments: [
        ("hairline crack in my left tibia, stick on my calf?", "and my other calf?"),
        ("blister on my right heel, roll that foot?", "ok. the OTHER foot 🦶 then, with a ball"),
    ])
    func `given a condition of one side, when the other is asked about, then it is answered`(told: String, line: String)
        throws
    {
        var conversation = try RealConversation.start()
        _ = try conversation.reply(to: told)
        let reply = try conversation.reply(to: line)
        #expect(reply.outcome == .answer && reply.answers.first?.advice.steps.isEmpty == false)
    }

    private func said(in text: String, of words: [String]) -> [String] {
        let text = " " + text.lowercased().split { !$0.isLetter }.joined(separator: " ") + " "
        return words.filter { text.contains(" \($0.lowercased()) ") }
    }
}
