import TestSupport
import Testing

@testable import LineEditing

struct ViKeyTests {
    /// Escape is a key of its own when nothing follows at once.
    private static func typed(_ text: String, history: [String] = []) -> Editor {
        var setup = EditorSetup()
        setup.entries = history
        setup.bindings.reset(isVi: true)
        var editor = Editor(setup)
        for (index, part) in text.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { _ = editor.take(.named(.escape, [])) }
            for key in keys(String(part)) { _ = editor.take(key) }
        }
        return editor
    }

    @Test(arguments: [
        EditRow("typing", "ab", "ab|"),
        EditRow("Escape steps back", "ab\u{1B}", "a|b"),
        EditRow("h, l and i", "abc\u{1B}hhlix", "ax|bc"),
        EditRow("l stops on the last character", "ab\u{1B}lllx", "|a"),
        EditRow("a and A, I", "abc\u{1B}0ax\u{1B}Ay\u{1B}Iz", "z|axbcy"),
        EditRow("words", "one two-three four\u{1B}0wwx", "one two|three four"),
        EditRow("big words", "one two-three four\u{1B}0WWx", "one two-three |our"),
        EditRow("ends of words", "one two\u{1B}0eex", "one t|w"),
        EditRow("back by words", "one two three\u{1B}bbx", "one |wo three"),
        EditRow("dw", "one two\u{1B}0dw", "|two"),
        EditRow("d2w", "one two three\u{1B}0d2w", "|three"),
        EditRow("2dw", "one two three\u{1B}02dw", "|three"),
        EditRow("cw leaves the blank", "one two\u{1B}0cwx\u{1B}", "|x two"),
        EditRow("db", "one two\u{1B}db", "one |o"),
        EditRow("dd and p", "one\u{1B}ddp", "on|e"),
        EditRow("cc", "one\u{1B}ccx", "x|"),
        EditRow("D and P", "one two\u{1B}0wDP", "onetw|o "),
        EditRow("C", "one two\u{1B}0wCx", "one x|"),
        EditRow("yy and p", "ab\u{1B}yyp", "aba|b"),
        EditRow("yw and P", "one two\u{1B}0yw$P", "one twone| o"),
        EditRow("x with a count and X", "abcdef\u{1B}02x$X", "cd|f"),
        EditRow("r", "abc\u{1B}0rx", "|xbc"),
        EditRow("r with a count", "abc\u{1B}02rx", "x|xc"),
        EditRow("tilde", "aBé\u{1B}03~", "Ab|É"),
        EditRow("f, ; and ,", "a.b.c.d\u{1B}0f.;x", "a.b|c.d"),
        EditRow("dt", "one, two\u{1B}0dt,", "|, two"),
        EditRow("dF", "one, two\u{1B}dF,", "one|o"),
        EditRow("df", "one, two\u{1B}0df,", "| two"),
        EditRow("s and S", "abc\u{1B}0sx\u{1B}Sy", "y|"),
        EditRow("u and Ctrl-R", "one two\u{1B}0dwu", "|one two"),
        EditRow("redo", "one two\u{1B}0dwu\u{12}", "|two"),
        EditRow("k and j", "\u{1B}kkj", "secon|d"),
        EditRow("an unknown key is nothing", "ab\u{1B}Zqx", "|a"),
        EditRow("an operator that is not finished", "ab\u{1B}d\u{1B}x", "|a"),
        EditRow("wide characters", "你好 世界\u{1B}0wx", "你好 |界"),
        EditRow("clusters", "a👨‍👩‍👧e\u{301}\u{1B}hx", "a|e\u{301}"),
        EditRow("an empty line", "\u{1B}xddDpPrx~", "|"),
        EditRow("a count that is too large", "ab\u{1B}99999999999999999999x", "|a"),
    ])
    func `vi keys edit the line`(row: EditRow) {
        #expect(Self.typed(row.typed, history: ["first", "second"]).drawn == row.line)
    }

    @Test func `Escape and a key typed quickly are both taken`() {
        var setup = EditorSetup()
        setup.bindings.reset(isVi: true)
        #expect(edited("ab\u{1B}x", setup).0.drawn == "|a")
    }

    @Test(arguments: [31, 32] as [UInt64])
    func `after any keys the cursor is in the line`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var setup = EditorSetup()
        setup.entries = ["what is a calf", "two\nrows"]
        setup.bindings.reset(isVi: true)
        var editor = Editor(setup)
        let letters = Array("hlwbeWBE0^$fFtT;,dcyrxXDCYpP~ukjGiaIAsSo123é👨‍👩‍👧 ").map { Key.text($0.unicodeScalars.first!) }
        let others: [Key] = [.named(.escape, []), .control("r"), .control("c"), .named(.left, []), .paste("x\ny")]
        for _ in 0..<20_000 {
            _ = editor.take((letters + others + [.named(.escape, [])]).randomElement(using: &random)!)
            #expect((0...editor.buffer.characters.count).contains(editor.buffer.cursor), "seed \(seed)")
            if editor.buffer.characters.count > 80 { editor = Editor(setup) }
        }
    }
}
