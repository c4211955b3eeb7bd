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
            var conversation = Conversation(try Library(RealCorpus.compiled))
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
        var conversation = Conversation(try Library(RealCorpus.compiled))
        let reply = try conversation.reply(to: line)
        let first = try #require(reply.answers.first?.advice)
        #expect(reply.warning?.level == .adapt)
        #expect(first.areas.contains(area) && !first.tools.contains(tool))
    }

    private func said(in text: String, of words: [String]) -> [String] {
        let text = " " + text.lowercased().split { !$0.isLetter }.joined(separator: " ") + " "
        return words.filter { text.contains(" \($0.lowercased()) ") }
    }
}
