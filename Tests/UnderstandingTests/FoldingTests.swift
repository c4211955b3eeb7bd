import Testing

@testable import Understanding

struct FoldingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var text: String
        var words: [String]
        var testDescription: String { text }

        init(_ text: String, _ words: [String]) {
            self.text = text
            self.words = words
        }
    }

    @Test(arguments: [
        Row("", []),
        Row("   \n\t", []),
        Row("My CALVES are tight!", ["my", "calves", "are", "tight"]),
        Row("don't", ["dont"]),
        Row("don\u{2019}t", ["dont"]),
        Row("runners' legs", ["runners", "legs"]),
        Row("'quoted' words", ["quoted", "words"]),
        Row("post-run", ["post", "run"]),
        Row("5-10 min", ["5", "10", "min"]),
        Row("crème brûlée", ["creme", "brulee"]),
        Row("cafe\u{301}", ["cafe"]),
        Row("ﬂex", ["flex"]),
        Row("你好 calf", ["你好", "calf"]),
        Row("👨‍👩‍👧 calf 🦵", ["calf"]),
        Row("\u{0}calf\u{1B}[31m", ["calf", "31m"]),
        Row("\u{202E}calf", ["calf"]),
    ])
    func `given a text, when split, then its words are folded`(row: Row) {
        #expect(Folding.words(in: row.text).map(\.text) == row.words)
    }

    @Test func `given several sentences, when split, then the first word of each opens it`() {
        let words = Folding.words(in: "No swelling. It hurts; a lot, though")
        #expect(words.filter(\.opensSentence).map(\.text) == ["no", "it", "a"])
    }
}
