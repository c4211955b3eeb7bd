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

    /// Colours of the sixteen that read on dark and light grounds alike.
    private static let command = "36"

    private static func sgr(_ meaning: ReadWords.Meaning) -> String {
        switch meaning {
        case .concept(.area): "32"
        case .concept(.tool): "36"
        case .concept(.phase): "35"
        case .concept(.symptom): "33"
        case .danger: "31"
        }
    }
}
