import CorpusModel
import TestSupport
import Testing
import Understanding

struct HushedWordsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var patterns: [String]
        var unless: [String]
        /// The phrases that are never heard.
        var hushed: [String] = []
        var testDescription: String { "\(patterns) unless \(unless)" }
    }

    private static let groups = [
        "faint": ["feinted", "passed out", "{dark}"], "dark": ["everything went black", "\u{1F311}"],
    ]

    @Test(arguments: [
        // In a pattern, whether in the same form or not.
        Row(patterns: ["knee & bends where | sideways"], unless: ["bend"], hushed: ["bends where"]),
        Row(patterns: ["like ice & {faint}"], unless: ["ice"], hushed: ["like ice"]),
        // In a group, only by the stem, as it may be narrowed on purpose.
        Row(patterns: ["{faint}"], unless: ["feint"], hushed: ["feinted"]),
        Row(patterns: ["{faint}"], unless: ["feinted"]),
        Row(patterns: ["{faint}"], unless: ["go black", "went blacks"], hushed: ["everything went black"]),
        // Longer than what is said, in another order, in this form alone, or part of a word.
        Row(patterns: ["knee & bends"], unless: ["bends down", "down bends"]),
        Row(patterns: ["bends where"], unless: ["where bends"]),
        Row(patterns: ["knee bends"], unless: ["=bend", "b", "kn", "bender", "{dark}", "*"]),
        Row(patterns: [], unless: ["bend"]), Row(patterns: ["knee"], unless: []),
        Row(patterns: ["\u{1F9B5} & нога"], unless: ["нога", "ног"], hushed: ["нога"]),
        Row(patterns: ["{no-such-group}", " & | + "], unless: ["no", "group"]),
    ])
    func `given what is not to be said, when it is in a sign's own words, then these are told`(row: Row) {
        var safety = SafetyRules()
        safety.groups = Self.groups
        safety.signs = [
            DangerSign(id: "s", level: .book, title: "", text: "", patterns: row.patterns, unless: row.unless)
        ]
        #expect(HushedWords.all(in: safety).map(\.phrase) == row.hushed)
    }

    @Test func `given a group that names itself, when looked at, then it ends`() {
        var safety = SafetyRules()
        safety.groups = ["a": ["{b}"], "b": ["{a}", "bends"]]
        safety.signs = [DangerSign(id: "s", level: .book, title: "", text: "", patterns: ["{a}"], unless: ["bend"])]
        #expect(HushedWords.all(in: safety) == [HushedWords(sign: "s", unless: "bend", phrase: "bends")])
    }

    @Test func `given the corpus, when looked at, then no sign hushes its own words`() {
        #expect(HushedWords.all(in: RealCorpus.corpus.rules.safety) == [])
    }
}
