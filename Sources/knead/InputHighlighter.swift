import CorpusModel
import Dialogue
import LineEditing

/// Colours what knead understands while it is typed: a known command, and words for areas, tools, phases, symptoms and
/// danger.
struct InputHighlighter {
    private let library: Library
    private let commands: Set<String>

    init(_ library: Library) {
        self.library = library
        commands = Set(CommandNames.all.map(\.name) + TopicBrowser(library).names.map { "/\($0.name)" })
    }

    /// A longer text is a paste; colours in it are not worth a wait at every key.
    private static let longestLine = 2_000

    func colors(of line: String) -> [StyledRange] {
        guard line.utf8.count <= Self.longestLine else { return [] }
        if line.first == "/" {
            let end = line.firstIndex(where: \.isWhitespace) ?? line.endIndex
            let isKnown = commands.contains(line[..<end].lowercased())
            return isKnown ? [StyledRange(line.startIndex..<end, sgr: Self.command)] : []
        }
        return library.reading(of: line).map { StyledRange($0.range, sgr: Self.sgr($0.meaning)) }
    }

    /// Attributes, and those of the sixteen colours that can be read on dark and light grounds alike: yellow and cyan
    /// are lost on white, blue on black.
    private static let command = "1"

    private static func sgr(_ meaning: ReadWords.Meaning) -> String {
        switch meaning {
        case .concept(.area): "32"
        case .concept(.tool): "35"
        case .concept(.phase): "4"
        case .concept(.symptom): "1"
        case .danger: "31"
        }
    }
}
