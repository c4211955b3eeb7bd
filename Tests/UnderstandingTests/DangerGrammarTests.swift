import Testing

@testable import Understanding

struct DangerGrammarTests {
    static let groups = [
        "part": ["calf", "back of {part}", "=calves"], "pain": ["pain", "{bad} pain"], "bad": ["bad", "very {bad}"],
        "wide": ["* swells"], "nested": ["{pain} in {part}"], "own": ["{own} {own}", "{part}"], "empty": [""],
    ]

    private func found(_ phrase: String, in text: String) -> [String] {
        var grammar = DangerGrammar(groups: Self.groups, barriers: ["not"], passable: ["my", "the"])
        let number = grammar.number(of: phrase)
        let words = Folding.words(in: text)
        return (grammar.occurrences(in: words)[number] ?? []).map { words[$0].map(\.text).joined(separator: " ") }
    }

    @Test(arguments: [
        ("{part}", "my calf", ["calf"]), ("{part}", "the back of my calf", ["back of my calf", "calf"]),
        ("{part}", "calves", ["calves"]), ("{part}", "calfs", ["calfs"]), ("{part}", "élan", []), ("{part}", "", []),
        ("{part}", "🦵 calf \u{0} calf", ["calf", "calf"]),
        ("{pain}", "very very bad pain", ["very very bad pain", "very bad pain", "bad pain", "pain"]),
        (
            "{nested}", "bad pain in the back of my calf",
            ["bad pain in the back of my calf", "pain in the back of my calf"]
        ),
        ("{wide}", "it swells", ["it swells", "swells"]), ("{wide}", "not it swells", ["it swells", "swells"]),
        ("{own}", "calf calf", ["calf", "calf"]), ("hurts {empty} calf", "hurts calf", ["hurts calf"]),
        ("{unknown}", "unknown", ["unknown"]),
    ])
    func `given groups, when phrases are looked for, then each is found wherever it may begin`(
        phrase: String, text: String, expected: [String]
    ) {
        #expect(found(phrase, in: text) == expected)
    }
}
