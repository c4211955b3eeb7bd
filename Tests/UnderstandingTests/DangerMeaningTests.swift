import CorpusModel
import TestSupport
import Testing
import Understanding

/// What is said of a sign decides, not that its words are there.
struct DangerMeaningTests {
    static let matcher = IntentMatcher(RealCorpus.corpus.rules, knownStems: [])

    private func signs(_ lines: String...) -> [String] { Self.matcher.dangers(in: lines).signs.map(\.id) }

    @Test(arguments: [
        "no swelling, redness or heat in my calf", "didn't hear a pop in my calf", "my foot isn't numb",
        "my calf was swollen last year but that cleared up", "what if my calf swells up", "signs of a blood clot",
        "pop music while I roll", "I was numb with joy", "back in 1984 my hips were tight", "warm up my calves",
        "back pain? no. numb bum? nope. just tight glutes", "i never felt a pop", "without any pain in my chest",
        "", "\u{1F9B5}", "нога", "no no no", "and my", "no? no.", "? no.",
    ])
    func `given a sign denied, past, supposed or of another sense, when read, then it is none`(line: String) {
        #expect(signs(line).isEmpty)
    }

    @Test(arguments: [
        "I can't feel my foot", "my calf has never been so swollen", "calf no better, still swollen",
        "no fever but my calf is swollen and hot", "is my calf swollen? yes. numb? no.",
        "years ago I tore it, and now my calf is swollen",
    ])
    func `given words that only look like a denial, when read, then the sign is there`(line: String) {
        #expect(!signs(line).isEmpty)
    }

    @Test(arguments: [
        ("my calf is swolen", "leg-swelling"), ("felt a pop in my achillies", "pop-or-snap"),
        ("im brethless", "breathless"), ("my foot is tingley", "numb-or-tingling"),
    ])
    func `given a slip of the fingers, when read, then the sign is found`(line: String, sign: String) {
        #expect(signs(line).contains(sign))
    }

    @Test(arguments: ["my paint is dry", "I bought a chess board", "the clock stopped", "a cheap roller"])
    func `given an ordinary word near a danger word, when read, then it raises no alarm`(line: String) {
        #expect(signs(line).isEmpty)
    }

    @Test func `given another part of the body between, when read, then the sign is not said of the first`() {
        #expect(!signs("my calf is tight and my knee is swollen").contains("leg-swelling"))
        #expect(signs("my calf and ankle are swollen").contains("leg-swelling"))
    }

    @Test func `given lines that add up, when read as one story, then the sign is found`() {
        #expect(signs("my calf is sore").isEmpty)
        #expect(signs("my calf is sore", "it's hot and swollen too").contains("leg-swelling"))
        #expect(signs("my calf is swollen", "actually it's not swollen").isEmpty)
    }

    @Test func `given a condition, when read, then it is named, and not when denied`() {
        #expect(Self.matcher.dangers(in: ["I'm on warfarin"]).conditions.map(\.id) == ["blood-thinners"])
        #expect(Self.matcher.dangers(in: ["I'm not on warfarin"]).conditions.isEmpty)
    }

    @Test(arguments: [
        ("high blood pressure, how hard can I roll?", "blood-pressure"), ("blood thinners every day", "blood-thinners"),
        ("got a dead leg at football this morning", "fresh-injury"), ("five months along, tight hips", "pregnancy"),
        ("my meniscus was trimmed last month", "surgery"), ("titanium rod in my tibia", "implant"),
        ("bulging veins at the back of my leg", "varicose-veins"), ("my bones are like chalk", "osteoporosis"),
        ("secondaries in my bones, hip stiff", "cancer"), ("feet have been numb for years, nerve damage", "numb-feet"),
    ])
    func `given a condition told obliquely, when read, then it is named`(line: String, condition: String) {
        #expect(Self.matcher.dangers(in: [line]).conditions.map(\.id).contains(condition))
    }

    @Test(arguments: [
        "", "🦵🦵🦵", "\u{0}", "only a rolling pin here, calves tight", "expecting a fast time in the half",
        "is ten minutes enough", "my daughter bought me a roller, how do I use it on my calves",
        "pacemaker for the half marathon",
        "I'm not pregnant", "no diabetes, no high blood pressure, just tight calves",
        "how hard should the pressure be on my calf",
        "Ich bin mü de, 小腿很紧",
    ])
    func `given words near those of conditions, when read, then none is named`(line: String) {
        #expect(Self.matcher.dangers(in: [line]).conditions.isEmpty)
    }
}
