import Dialogue
import LineEditing
import TestSupport
import Testing

@testable import knead

struct InputHighlighterTests {
    private static let library = Result { try Library(RealCorpus.compiled) }

    struct Row: Sendable, CustomTestStringConvertible {
        var line: String
        /// The words that are coloured, with how, in the order of the line.
        var words: [String]
        var testDescription: String { line.debugDescription }

        init(_ line: String, _ words: [String]) { (self.line, self.words) = (line, words) }
    }

    /// Yellow and cyan are lost on a white ground, blue on a black one.
    @Test(arguments: [
        Row("", []), Row("🦵 é", []), Row("/nowhere calves", []), Row("/topics calves", ["/topics 1"]),
        Row("tight calves", ["tight 1", "calves 32"]),
        Row("calves with a foam roller after", ["calves 32", "foam roller 35", "after 4"]),
        Row("my calf is swollen", ["calf 31", "swollen 31"]),
        Row("my calf isn't swollen", ["calf 32", "swollen 1"]), Row("pop music", []),
        Row("Schwoll 🦵 SWOLEN calf", ["SWOLEN 31", "calf 31"]),
    ])
    func `given a line, when typed, then what is understood reads on dark and light grounds`(row: Row) throws {
        let ranges = InputHighlighter(try Self.library.get()).colors(of: row.line)
        // Of ranges at one place the last is seen.
        let seen = Dictionary(ranges.map { ($0.range.lowerBound, $0) }, uniquingKeysWith: { $1 })
        let words = seen.sorted { $0.key < $1.key }.map { "\(row.line[$0.value.range]) \($0.value.sgr)" }
        #expect(words == row.words)
    }
}
