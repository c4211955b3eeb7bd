import CorpusModel
import Rendering
import TerminalText
import TestSupport
import Testing

@Suite struct PageRenderingTests {
    struct Screen: Sendable, CustomTestStringConvertible {
        var name: String
        var style: Style
        /// Lines of each page that are recorded: whole pages at one width, a screen of each at the others.
        var height: Int
        var testDescription: String { name }
    }

    static let screens = [
        Screen(name: "20", style: Style(width: 20), height: 24),
        Screen(name: "30", style: Style(width: 30), height: 24),
        Screen(name: "40", style: Style(width: 40), height: 24),
        Screen(name: "80", style: Style(width: 80), height: .max),
        Screen(name: "120", style: Style(width: 120), height: 24),
        Screen(name: "80-colour", style: Style(width: 80, usesColor: true, usesLinks: true), height: 10),
        Screen(name: "80-ascii", style: Style(width: 80, usesUnicode: false), height: 10),
        Screen(name: "80-accessible", style: Style(width: 80, isAccessible: true), height: 24),
    ]

    /// Escape sequences are shown in the files as `^[`.
    @Test(arguments: screens)
    func `given every page, when rendered, then it is as recorded`(screen: Screen) throws {
        var text = ""
        for line in try RealPages.lines() {
            let page = TextRenderer(style: screen.style).render(try RealPages.reply(to: line))
            let lines = page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            text += "===== \(line)\n" + lines.prefix(screen.height).joined(separator: "\n") + "\n"
            if lines.count > screen.height { text += "===== and \(lines.count - screen.height) more lines\n" }
        }
        #expect(try Recording(beside: #filePath).difference(of: visible(text), from: "pages.\(screen.name).txt") == nil)
    }

    @Test(arguments: [10, 15, 20, 30, 40, 59, 60, 80, 97, 98, 115, 200])
    func `given every page, when rendered at any width, then lines fit and end well`(width: Int) throws {
        for line in try RealPages.linesAndQuestions() where line != "/sources" {
            let reply = try RealPages.reply(to: line)
            for isAccessible in [false, true] {
                let text = TextRenderer(style: Style(width: width, isAccessible: isAccessible)).render(reply)
                for shown in text.split(separator: "\n") {
                    #expect(DisplayWidth.of(shown) <= width && shown.last != " ", "\(line) at \(width): \(shown)")
                }
            }
        }
    }

    @Test func `given every page, when rendered in ASCII, then all is ASCII and nothing is lost`() throws {
        for line in try RealPages.linesAndQuestions() {
            let text = TextRenderer(style: Style(usesUnicode: false)).render(try RealPages.reply(to: line))
            #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(line)")
            #expect(!text.contains("??"), "\(line): \(text)")
        }
    }

    @Test func `given every page, when colour and links are taken away, then the same words are left`() throws {
        let escape = #/\u{1B}(\[[0-9;]*m|\]8;;[^\u{1B}]*\u{1B}\\)/#
        for line in try RealPages.linesAndQuestions() where !line.hasPrefix("/search") {
            let reply = try RealPages.reply(to: line)
            let painted = TextRenderer(style: Style(width: 120, usesColor: true, usesLinks: true)).render(reply)
            #expect(painted.replacing(escape, with: "") == TextRenderer(style: Style(width: 120)).render(reply))
        }
    }

    @Test func `given a screen, when an answer is a little longer, then it is set tighter and keeps all advice`() throws
    {
        let reply = try RealPages.reply(to: "my calves are tight after a long run")
        let whole = TextRenderer(style: Style()).render(reply)
        let count = whole.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        let tight = TextRenderer(style: Style(height: count - 1)).render(reply)
        #expect(tight.split(separator: "\n", omittingEmptySubsequences: false).count - 1 < count)
        for note in reply.answers[0].notes { #expect(tight.contains(note.label)) }
        // No tightening helps: nothing is lost for nothing.
        #expect(TextRenderer(style: Style(height: 3)).render(reply) == whole)
        #expect(TextRenderer(style: Style(height: count)).render(reply) == whole)
    }
}
