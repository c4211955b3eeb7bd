import CorpusModel
import Rendering
import TerminalText
import TestSupport
import Testing

struct Screen: Sendable, CustomTestStringConvertible {
    var name: String
    var style: Style
    var testDescription: String { name }

    static let all = [
        Screen(name: "20", style: Style(width: 20)), Screen(name: "30", style: Style(width: 30)),
        Screen(name: "40", style: Style(width: 40)),
        Screen(name: "80", style: Style(width: 80)), Screen(name: "120", style: Style(width: 120)),
        Screen(name: "80-colour", style: Style(width: 80, usesColor: true)),
        Screen(name: "80-ascii", style: Style(width: 80, usesUnicode: false)),
        Screen(name: "80-accessible", style: Style(width: 80, isAccessible: true)),
    ]
}

@Suite struct TextRendererTests {
    /// Escape sequences are shown in the files as `^[`.
    @Test(arguments: Sample.all, Screen.all)
    func `given a reply, when rendered, then it is as recorded`(sample: Sample, screen: Screen) throws {
        let text = TextRenderer(style: screen.style).render(sample.reply)
        let recording = Recording(beside: #filePath)
        #expect(try recording.difference(of: visible(text), from: "\(sample.name).\(screen.name).txt") == nil)
    }

    @Test(arguments: Sample.all)
    func `given any width, when rendered, then lines fit and end well`(sample: Sample) {
        for width in 10...100 {
            let text = TextRenderer(style: Style(width: width)).render(sample.reply)
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "width \(width)")
            for line in text.split(separator: "\n") {
                let isAddress = sample.name == "page" && line.contains("https://")
                #expect(
                    DisplayWidth.of(line) <= (sample.reply.figure == nil ? min(width, 80) : width) || isAddress,
                    "width \(width): \(line)")
                #expect(line.last != " ", "width \(width): \(line)")
            }
        }
    }

    @Test(arguments: Sample.all)
    func `given no colour, when rendered, then nothing steers the terminal`(sample: Sample) {
        let text = TextRenderer(style: Style(width: 40)).render(sample.reply)
        #expect(text == visible(text))
    }

    @Test(arguments: Sample.all)
    func `given no unicode, when rendered, then all is ASCII`(sample: Sample) {
        for width in [10, 20, 40, 80] {
            let text = TextRenderer(style: Style(width: width, usesUnicode: false)).render(sample.reply)
            #expect(text.utf8.allSatisfy { $0 < 0x80 })
        }
    }

    @Test(arguments: Sample.all)
    func `given colour, when it is taken away, then the same words are left`(sample: Sample) {
        // Without colour, matches have marks of their own.
        guard sample.reply.page?.sections.contains(where: { $0.entries.contains { !$0.matches.isEmpty } }) != true
        else {
            return
        }
        let painted = TextRenderer(style: Style(width: 60, usesColor: true)).render(sample.reply)
        let plain = TextRenderer(style: Style(width: 60)).render(sample.reply)
        #expect(painted.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    }

    @Test func `given links, when rendered, then marks link and addresses are harmless`() {
        var reply = Reply.answer
        reply.answers = [.ball]
        reply.answers[0].notes = [Note("Side", "both", sources: ["fleet-feet", "pat-mosley"])]
        reply.answers[0].source.url = "https://example.org/\u{1B}\\x"
        reply.disagreements = []
        reply.suggestions = []
        reply.query.readAs = reply.query.text
        reply.heading = ""
        let text = TextRenderer(style: Style(width: 60, usesLinks: true)).render(reply)
        let link = "^[]8;;https://example.org/^[\\x^[\\[fleet-feet]^[]8;;^[\\"
        let expected = """
              Sit on a tennis ball                          \(link)
              Ten breaths a side
              Side  both                       \(link) [pat-mosley]

            """
        #expect(visible(text) == expected)
    }

    @Test(arguments: [
        (DangerLevel.adapt, "TAKE CARE: x\n"), (.stop, "STOP: x\n"), (.book, "BOOK AN APPOINTMENT: x\n"),
        (.sameDay, "SEE SOMEONE TODAY: x\n"),
        (.emergency, "EMERGENCY: x\n"),
    ])
    func `given a level, when rendered, then it is told in words`(level: DangerLevel, expected: String) {
        var reply = Reply(.redFlag, to: Query(text: ""))
        reply.warning = Warning(level: level, id: "x", title: "x", text: "", sources: [])
        #expect(TextRenderer(style: Style()).render(reply) == expected)
    }

    @Test func `given ten others, when rendered, then their numbers line up`() {
        var reply = Reply(.answer, to: Query(text: ""))
        reply.answers = Array(repeating: .ball, count: 10)
        let lines = TextRenderer(style: Style()).render(reply).split(separator: "\n").suffix(2)
        #expect(lines == ["   9. Sit on a tennis ball  [fleet-feet]", "  10. Sit on a tennis ball  [fleet-feet]"])
    }
}
