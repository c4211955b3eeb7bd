/// Lines as one text.
struct Story: Sendable {
    private(set) var words: [Word] = []
    /// The first word of each line.
    private var starts: [Int] = []

    /// Where each phrase of the grammar is said, by number.
    private(set) var occurrences: [Int: [Range<Int>]] = [:]

    init(_ lines: [DangerLine]) {
        if lines.count == 1 {
            (words, starts, occurrences) = (lines[0].words, [0], lines[0].occurrences)
            return
        }
        for line in lines {
            let start = words.count
            starts.append(start)
            words += line.words
            for (phrase, ranges) in line.occurrences {
                occurrences[phrase, default: []] += ranges.map { $0.lowerBound + start..<$0.upperBound + start }
            }
        }
    }

    /// The first word of the last line.
    var lastLine: Int { starts.last ?? 0 }

    /// The first word of the line that the word at `position` is in.
    func line(of position: Int) -> Int { starts.last { $0 <= position } ?? 0 }

    /// The number of the line that the word at `position` is in.
    func lineNumber(of position: Int) -> Int { starts.lastIndex { $0 <= position } ?? 0 }

    func isInLastLine(_ ranges: [Range<Int>]?) -> Bool { ranges?.contains { $0.lowerBound >= lastLine } == true }

    func original(_ range: Range<Int>) -> String { words[range].map(\.original).joined(separator: " ") }
}
