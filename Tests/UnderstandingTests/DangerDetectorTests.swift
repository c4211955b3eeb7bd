import CorpusModel
import TestSupport
import Testing
import Understanding

struct DangerDetectorTests {
    static let matcher = IntentMatcher(RealCorpus.corpus.rules, knownStems: [])

    private func level(of text: String) -> DangerLevel? {
        let ids = Self.matcher.dangers(in: [text]).signs.map(\.id)
        return RealCorpus.corpus.rules.safety.signs.filter { ids.contains($0.id) }.map(\.level).max()
    }

    @Test(arguments: [
        "chest pain", "my chest hurts when i breathe in", "short of breath and sore calf", "coughed up blood",
        "numb between my legs", "back pain and cant pee", "my pee is brown", "dark urine after marathon",
        "foot at a funny angle", "bone sticking out", "calf rock hard and pain getting worse",
    ])
    func `given an emergency, when read, then it is one`(text: String) {
        #expect(level(of: text) == .emergency)
    }

    @Test(arguments: [
        "one calf swollen", "my calf is hot to touch", "throbbing calf after a flight", "felt a pop in my calf",
        "heard a snap in my heel", "can't put weight on my foot", "back pain and fever",
    ])
    func `given a sign for the same day, when read, then it is one`(text: String) {
        #expect(level(of: text) == .sameDay)
    }

    @Test(arguments: [
        "sharp pain when I roll my calf", "my foot goes numb when I roll", "tingling in my leg during massage",
    ])
    func `given a sign at which the articles say stop, when read, then it is a danger`(text: String) {
        #expect(level(of: text) != nil)
    }

    @Test(arguments: [
        "", "my calves are tight after a long run", "massage my chest for better breathing", "both legs are tight",
        "sore two days after a marathon", "hot bath for calves", "no swelling, just tight calves",
        "knots in my calf won\u{2019}t shift", "knot in my bum cheek that WON'T budge",
        "can't feel any knots in my calf",
        "couldnt feel any sore spots on my glutes \u{1F351}", "how do i breathe while running", "rock hard calves",
        "pop music", "my knee pops but doesn't hurt",
    ])
    func `given an ordinary line, when read, then it is no danger`(text: String) {
        #expect(level(of: text) == nil, "\(Self.matcher.dangers(in: [text]))")
    }

    @Test(arguments: [
        ("chest pain on the hill but it's gone now", DangerLevel.emergency),
        ("I fainted at the finish, ok now", .emergency),
        ("coughed up blood yesterday, all fine now 🩸", .emergency),
        ("his face drooped for a minute, went away", .emergency),
        ("my calf was swollen, gone down now", nil), ("couldn't put weight on my foot, better now", nil),
        ("chest pain years ago, gone now", nil), ("i once had chest pain, was ruled out", nil),
    ])
    func `given a sign that is over, when read, then it counts where it does not go by itself`(
        text: String, level: DangerLevel?
    ) {
        #expect(self.level(of: text) == level, "\(Self.matcher.dangers(in: [text]))")
    }

    @Test func `given what a sign is not told with, when another line said it, then it is told`() {
        let lines = ["can i roll my arch on a golf ball", "there's one sore spot on the bone"]
        #expect(!Self.matcher.dangers(in: [lines[1]]).signs.isEmpty)
        #expect(!Self.matcher.dangers(in: lines).signs.isEmpty)
    }

    @Test(arguments: [
        ("trouble getting my breht", DangerLevel.emergency), ("shortness of breth at rest", .emergency),
        ("chset pian when i run", .emergency),
        ("chest press and piano", nil), ("my claf is swolen and hot", .sameDay),
    ])
    func `given known slips, when read, then they are the words they stand for`(text: String, level: DangerLevel?) {
        #expect(self.level(of: text) == level, "\(Self.matcher.dangers(in: [text]))")
    }

    @Test(arguments: [
        ("legs feel rough after the half \u{1F915}", [String]()), ("feeling rough after my run", []),
        ("I feel ROUGH, sore throat", ["fever"]), ("caught something, feeling rotten", ["fever"]),
        ("the kids nicked my roller", []), ("my son took my roller. calves?", []),
        ("my kid has my roller so what for the calves", []), ("could nick a golf ball for my soles", []),
        ("my daughter has my roller, is it ok for her calves", ["under-16"]),
        ("my son is 12, tight calves", ["under-16"]),
        ("nicked my shin shaving", ["broken-skin"]), ("", []),
        ("my son is 12 and timed me, tight calves", []), ("two kids, no time: tight hips", []),
        ("I'm fifteen stone, is a golf ball ok?", []), ("our lad is 13 and his shins ache", ["under-16"]),
        ("is a massage gun safe for kids", ["under-16"]), ("we've a ten year old labrador", []),
        ("skin goes pink when I rub \u{1F336}", []), ("took the skin off my knee", ["broken-skin"]),
        ("it's just a tight hamstring, no injury", []), ("ran a race yesterday, tight quads", []),
        ("just tweaked my hamstring", ["fresh-injury"]), ("massage ball pain relief", []),
        ("dad is on warfarin, how do I roll my calves", []),
        ("dad is on warfarin, how do I rub his calves", ["blood-thinners"]),
        ("knee op in January, the surgeon said yes to everything. my quads?", []), ("\u{1F9D2}\u{1F9D2}", []),
    ])
    func `given who or what a line is of, when read, then only a condition of the runner is kept`(
        text: String, conditions: [String]
    ) {
        #expect(Self.matcher.dangers(in: [text]).conditions.map(\.id) == conditions)
    }
}
