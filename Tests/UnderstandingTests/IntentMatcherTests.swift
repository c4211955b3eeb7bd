import CorpusModel
import TestSupport
import Testing
import Understanding

struct IntentMatcherTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var text: String
        var areas: [String] = []
        var tools: [String] = []
        var without: [String] = []
        var phase: String?
        var symptoms: [String] = []
        var intent: String?
        var testDescription: String { text }
    }

    static let matcher = IntentMatcher(RealCorpus.corpus.rules, knownStems: [])

    @Test(arguments: [
        Row(text: ""),
        Row(text: "?!… 🦵"),
        Row(
            text: "my calves are tight after a long run", areas: ["calves"], phase: "after", symptoms: ["tight"],
            intent: "relieve"),
        Row(
            text: "How do I roll my IT band with a foam roller?", areas: ["it-band"], tools: ["foam-roller"],
            intent: "how-to"),
        Row(text: "how long should I press on my glutes", areas: ["glutes"], intent: "dose"),
        Row(text: "gastroc", areas: ["calves"], intent: "relieve"),
        // Got by borrowing, and lent out.
        Row(text: "I borrowed a foam roller for my quads", areas: ["quads"], tools: ["foam-roller"]),
        Row(text: "daughter GAVE ME a stick, calves", areas: ["calves"], tools: ["massage-stick"]),
        Row(text: "she borrowed my stick, calves", areas: ["calves"], without: ["massage-stick"]),
        Row(
            text: "calves, and someone lent out my massage stick \u{1F624}", areas: ["calves"],
            without: ["massage-stick"]),
        // A hand that is none.
        Row(text: "no golf ball to hand, feet", areas: ["feet"], without: ["golf-ball"]),
        Row(text: "on the other hand my calves are stiff", areas: ["calves"], symptoms: ["stiff"]),
        Row(text: "lie on the ball with my glutes", areas: ["glutes"], tools: ["massage-ball"]),
        Row(text: "night before a race, calves", areas: ["calves"], phase: "before", intent: "relieve"),
        Row(text: "hammies before a race", areas: ["hamstrings"], phase: "before", intent: "relieve"),
        Row(
            text: "sore feet, no foam roller", areas: ["feet"], without: ["foam-roller"], symptoms: ["sore"],
            intent: "relieve"),
        Row(
            text: "calves without a roller or a stick", areas: ["calves"],
            without: ["foam-roller", "foot-roller", "massage-stick"]),
        Row(
            text: "Roller\u{2019}s in the wash, quads?", areas: ["quads"], without: ["foam-roller", "foot-roller"]),
        Row(
            text: "my foam roller split down the middle 🫠 calves", areas: ["calves"], without: ["foam-roller"]),
        Row(
            text: "physio told me not to use a foam roller on my it band", areas: ["it-band"],
            without: ["foam-roller"]),
        Row(text: "refuse to lie on that foam log, itb", areas: ["it-band"], without: ["foam-roller"]),
        Row(text: "my wrists can't handle holding a stick, calves", areas: ["calves"], without: ["massage-stick"]),
        Row(text: "not my calf, my shin", areas: ["shins"], intent: "relieve"),
        Row(text: "I only have a tennis ball", tools: ["tennis-ball"]),
        Row(text: "quads, no kit, hands only", areas: ["quads"], tools: ["hands"]),
        Row(
            text: "not with a ball please, my arch is stiff", areas: ["feet"],
            without: ["massage-ball", "tennis-ball", "golf-ball", "lacrosse-ball"], symptoms: ["stiff"]),
        Row(
            text: "no ball but a tennis ball", tools: ["tennis-ball"],
            without: ["massage-ball", "golf-ball", "lacrosse-ball"]),
        Row(text: "the adductors are fine, it's my cálf", areas: ["calves"]),
        Row(text: "not before a run, for the IT band", areas: ["it-band"], phase: "after"),
        Row(text: "running at six, hips", areas: ["hips"], phase: "before"),
        Row(text: "just crossed the FINISH line, quads", areas: ["quads"], phase: "after"),
        Row(text: "half an hour till the GUN, calves", areas: ["calves"], phase: "before"),
        Row(text: "20 min \u{2014} until the gun goes, my quads", areas: ["quads"], phase: "before"),
        Row(text: "the gun on my quads", areas: ["quads"], tools: ["massage-gun"]),
        Row(text: "how long should it b", intent: "dose"),
        Row(text: "rub my tose", areas: ["toes"]),
        Row(text: "CÁLVES", areas: ["calves"], intent: "relieve"),
    ])
    func `given a question, when read, then what it names is found`(row: Row) {
        let query = Self.matcher.query(for: row.text)
        #expect(query.areas == row.areas, "\(query.evidence)")
        #expect(query.tools == row.tools, "\(query.evidence)")
        #expect(query.withoutTools == row.without, "\(query.evidence)")
        #expect(query.phase == row.phase, "\(query.evidence)")
        #expect(query.symptoms == row.symptoms, "\(query.evidence)")
        if let intent = row.intent { #expect(query.intents.first == intent, "\(query.evidence)") }
    }

    struct TimeRow: Sendable, CustomTestStringConvertible {
        var text: String
        var minutes: Int?
        var asksHowLong = false
        var testDescription: String { text }
    }

    @Test(arguments: [
        TimeRow(text: "ten minutes before the start, calves", minutes: 10),
        TimeRow(text: "calves, 5 minutes, no kit", minutes: 5),
        TimeRow(text: "12min, cálves", minutes: 12),
        TimeRow(text: "bus leaves in 8 mins, my calves \u{1F68C}", minutes: 8),
        TimeRow(text: "3 minutes while the kettle boils, calves", minutes: 3),
        TimeRow(text: "I ran for 40 minutes and my calves are stiff"),
        TimeRow(text: "ran for 40 minutes, I've got 10 minutes for my calves", minutes: 10),
        TimeRow(text: "how long on a calf? is 20 minutes too long?", asksHowLong: true),
        TimeRow(text: "99999999999999999999 minutes, 🦵", asksHowLong: true),
    ])
    func `given a time, when read, then only time at hand counts, and time that went by asks nothing`(row: TimeRow) {
        let query = Self.matcher.query(for: row.text)
        #expect(query.minutes == row.minutes, "\(query.evidence)")
        #expect(query.intents.contains("dose") == row.asksHowLong, "\(query.evidence)")
    }

    @Test func `given every phrase of every concept, when read alone, then it is that concept`() {
        var misread: [String] = []
        for concept in RealCorpus.corpus.rules.vocabulary.concepts {
            for phrase in concept.phrases {
                let query = Self.matcher.query(for: phrase)
                let found: [ConceptID] =
                    switch concept.kind {
                    case .area: query.areas
                    case .tool: query.tools
                    case .phase: query.phase.map { [$0] } ?? []
                    case .symptom: query.symptoms
                    }
                if !found.contains(concept.id) { misread.append("\(concept.id): \(phrase) -> \(query.evidence)") }
            }
        }
        #expect(misread.isEmpty, "\(misread.count): \(misread.prefix(20).joined(separator: "\n"))")
    }

    @Test(arguments: [
        "thanks", "Hello!", "who are you?", "thank you so much", "hi, thanks, who are you",
        "what topics do you cover \u{1F44B}",
    ])
    func `given small talk, when read, then it is known as such`(text: String) {
        #expect(Self.matcher.smallTalk(in: text) != nil)
    }

    @Test(arguments: [
        ("hi, thanks, who are you", "who-are-you"), ("good morning! are you a doctor?", "are-you-a-doctor"),
        ("how does this thing work, what are you for", "what-can-you-do"), ("\u{1F44B} hello and thank you", "thanks"),
    ])
    func `given several kinds of small talk, when read, then the one that asks most is known`(text: String, id: String)
    {
        #expect(Self.matcher.smallTalk(in: text) == id)
    }

    @Test(arguments: ["thanks, and how long per spot?", "hello my calves hurt", "", "calves"])
    func `given a question with a greeting, when read, then it is no small talk`(text: String) {
        #expect(Self.matcher.smallTalk(in: text) == nil)
    }
}
