import CorpusModel
import Rendering
import Testing

@Suite struct PaletteTests {
    /// The codes that suit black and white backgrounds alike, with 16 colours: attributes, red and green.
    private static let quiet: Set<Substring> = ["0", "1", "2", "4", "31", "32"]

    @Test(arguments: Sample.all)
    func `given a reply in colour, when rendered, then only quiet codes are used and each is ended`(sample: Sample) {
        let text = TextRenderer(style: Style(width: 120, usesColor: true)).render(sample.reply)
        let codes = text.matches(of: #/\u{1B}\[([0-9;]*)m/#).map(\.output.1)
        #expect(Set(codes.flatMap { $0.split(separator: ";") }).isSubset(of: Self.quiet))
        // A line can be copied or cut anywhere without colour running on.
        for line in text.split(separator: "\n") {
            let codes = line.matches(of: #/\u{1B}\[([0-9;]*)m/#).map(\.output.1)
            #expect(codes.isEmpty || codes.last == "0", "\(line.debugDescription)")
        }
    }
}
