import CorpusModel
import Rendering
import TerminalText
import TestSupport
import Testing

@Suite struct BodyMapTests {
    private static let map = RealCorpus.corpus.rules.body
    private static let columns = 17
    private static let mirrored: [Character: Character] = [
        "╭": "╮", "╮": "╭", "╰": "╯", "╯": "╰", "├": "┤", "┤": "├", "╱": "╲", "╲": "╱", "/": "\\", "\\": "/",
        "(": ")", ")": "(",
    ]

    @Test(arguments: RealCorpus.corpus.rules.vocabulary.concepts(.area))
    func `given an area, when it is asked for, then it is lit and named on the map`(area: Concept) throws {
        let page = try #require(try RealPages.reply(to: "/map \(area.id)").page)
        let figure = try #require(page.figure)
        #expect(figure.caption == area.name && page.title.contains(area.name))
        let letters = Set(Self.map.regions.filter { figure.lit.contains($0.area) }.map(\.letter))
        let drawn = Self.map.views.flatMap(\.lines).joined()
        #expect(!letters.isEmpty && letters.allSatisfy { drawn.contains($0) }, "\(letters)")
        let plain = TextRenderer(style: Style()).render(try RealPages.reply(to: "/map"))
        #expect(TextRenderer(style: Style()).render(try RealPages.reply(to: "/map \(area.id)")) != plain)
    }

    @Test func `given the map, when read from the right, then it is the same as from the left`() throws {
        let width = try #require(Self.map.views.flatMap(\.lines).map(\.count).max())
        for view in Self.map.views {
            for line in view.lines {
                let whole = line + String(repeating: " ", count: width - line.count)
                let other = String(whole.reversed().map { Self.mirrored[$0] ?? $0 })
                #expect(other == whole, "\(view.name): \(line)")
            }
        }
    }

    @Test func `given the map, when measured, then it fits beside a list and on a screen`() {
        #expect(Self.map.views.map(\.name) == ["front", "back"])
        #expect(Set(Self.map.views.map(\.lines.count)).count == 1)
        for line in Self.map.views.flatMap(\.lines) { #expect(DisplayWidth.of(line) <= Self.columns, "\(line)") }
        #expect(Self.map.views.allSatisfy { $0.lines.count <= 21 })
    }

    @Test func `given the calf, when lit, then its two muscles are told apart, in ASCII too`() throws {
        let reply = try RealPages.reply(to: "/map calves")
        for (style, marks) in [(Style(), ["▓", "░"]), (Style(usesUnicode: false), ["#", ":"])] {
            let text = TextRenderer(style: style).render(reply)
            #expect(text.contains("\(marks[0]) gastrocnemius") && text.contains("\(marks[1]) soleus"))
        }
    }

    @Test func `given the map without drawing, when rendered, then every area is listed with its number`() throws {
        let reply = try RealPages.reply(to: "/map")
        let lines = TextRenderer(style: Style(isAccessible: true)).render(reply).split(separator: "\n")
        for (number, area) in zip(1..., RealCorpus.corpus.rules.vocabulary.concepts(.area)) {
            #expect(lines.contains { $0.hasPrefix("\(number): \(area.name): ") }, "\(area.name)")
        }
    }
}
