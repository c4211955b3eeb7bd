import CorpusModel
import Rendering
import Testing

@Suite struct PlainTextTests {
    @Test func `given a whole answer, when told plainly, then nothing shown is missing`() {
        let expected = """
            Slow strokes towards the heart, on bare skin or over thin clothes. \
            1. Sit down and hold the stick at both ends. \
            2. Start at the knee, move in a controlled line down to the top of the Achilles, and back up. \
            (Hannah Floyd) \
            How long: 5-10 minutes in all, never more than 2 minutes on one point. \
            Stop if: sharp pain, numbness or tingling. \
            Sources differ on how long to stay on one spot: 2 minutes at most, or 10 to 15. The shorter is used here.
            """
        #expect(plainText(of: .stick, disagreements: [.spot]) == expected)
    }

    @Test(arguments: [
        ("", ""), (" \n ", ""), ("Rest", "Rest."), ("Rest.", "Rest."), ("Rest?", "Rest?"),
        ("Say \"stop.\"", "Say \"stop.\""),
        ("Say \"stop\"", "Say \"stop\"."), ("One.\n\nTwo", "One. Two."), ("跑步", "跑步."), ("👍🏽", "👍🏽."), (")", ")"),
    ])
    func `given a text, when told plainly, then it is whole sentences on one line`(text: String, expected: String) {
        #expect(plainText(of: answer(text: text)) == expected)
    }

    @Test func `given 180 words, when told plainly, then none is lost`() {
        #expect(plainText(of: answer(text: words(180))) == words(180) + ".")
    }

    @Test func `given too many words, when told plainly, then disagreements go first`() {
        var long = answer(text: words(170))
        long.notes = [Note("General", "rule", sources: ["pat-mosley"])]
        #expect(plainText(of: long, disagreements: [.spot]) == words(170) + ". General: rule.")
    }

    @Test func `given still too many, when told plainly, then other articles' notes go from the end`() {
        var long = answer(text: words(170))
        long.notes = [
            Note("First", words(4), sources: ["pat-mosley"]), Note("Stop if", "it hurts", sources: ["fleet-feet"]),
            Note("Last", words(6), sources: ["fleet-feet", "pat-mosley"]),
        ]
        let expected = words(170) + ". First: " + words(4) + ". Stop if: it hurts."
        #expect(plainText(of: long, disagreements: [.spot]) == expected)
    }

    @Test func `given nothing left to leave out, when told plainly, then the piece's own caution stays`() {
        var long = answer(text: words(400))
        long.notes = [Note("Stop if", "it hurts", sources: ["fleet-feet"])]
        #expect(plainText(of: long) == words(176) + "... Stop if: it hurts.")
    }

    @Test(arguments: [0, 1, 179, 180, 181, 1000])
    func `given notes of any length, when told plainly, then 180 words hold`(count: Int) {
        var long = answer(text: words(count))
        long.notes = Array(repeating: Note("Stop if", words(count), sources: ["fleet-feet"]), count: 3)
        #expect(plainText(of: long, disagreements: [.spot]).split(separator: " ").count <= 180)
    }

    private func answer(text: String) -> Answer {
        var advice = Advice(id: "fleet-feet/x", title: "X")
        advice.text = text
        return Answer(advice, source: .fleetFeet)
    }

    private func words(_ count: Int) -> String {
        Array(repeating: "word", count: count).joined(separator: " ")
    }
}
