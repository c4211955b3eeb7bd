import TerminalText

/// Lays candidates out in aligned columns, in pages that fit the screen.
struct CandidateList: Equatable {
    /// One page: the numbers of its candidates, and how many there are in all.
    struct Page: Equatable {
        var rows: [String]
        var candidates: Range<Int>
    }

    private(set) var pages: [Page] = []

    /// Pages of at most `rows` rows (at least 2) of at most `columns` columns. When there are several, the last
    /// row of each says where it stands. Candidates with descriptions get a row each; others share rows, read
    /// down the columns.
    init(_ candidates: [Candidate], columns: Int, rows: Int) {
        let grid = Grid(candidates, columns: columns)
        let isSingle = grid.height(of: candidates.count) <= rows
        let size = isSingle ? candidates.count : grid.across * max(rows - 1, 1)
        for start in stride(from: 0, to: candidates.count, by: max(size, 1)) {
            let range = start..<min(start + size, candidates.count)
            let note = isSingle ? [] : [Self.note(range, of: candidates.count)]
            pages.append(Page(rows: grid.rows(range) + note.map { clipped($0, to: columns) }, candidates: range))
        }
    }

    private static func note(_ range: Range<Int>, of count: Int) -> String {
        let place = "(\(range.lowerBound + 1)-\(range.upperBound) of \(count)"
        return place + (range.upperBound < count ? "; PageDown shows more)" : ")")
    }
}

/// The columns that a list is set in.
private struct Grid {
    private let names: [String]
    private let descriptions: [String]
    private let columns: Int
    private let cell: Int
    /// Candidates beside each other.
    let across: Int

    init(_ candidates: [Candidate], columns: Int) {
        self.columns = columns
        names = candidates.map { visibleOnOneLine($0.display) }
        descriptions = candidates.map { visibleOnOneLine($0.description) }
        let widest = names.map { DisplayWidth.of($0) }.max() ?? 0
        let areDescribed = descriptions.contains { !$0.isEmpty }
        cell = areDescribed ? min(widest, max(columns / 2, 1)) + 2 : widest + 2
        across = areDescribed ? 1 : max(1, (columns + 2) / max(cell, 1))
    }

    func height(of count: Int) -> Int { (count + across - 1) / across }

    func rows(_ range: Range<Int>) -> [String] {
        let height = height(of: range.count)
        return (0..<height).map { row in
            let inRow = stride(from: range.lowerBound + row, to: range.upperBound, by: height)
            let text = inRow.map { index in
                let isLast = index + height >= range.upperBound && descriptions[index].isEmpty
                return (isLast ? names[index] : padded(names[index], to: cell)) + descriptions[index]
            }
            return clipped(text.joined(), to: columns)
        }
    }
}

private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
}

/// As much of `text` as fits into `width` columns, in whole characters.
private func clipped(_ text: String, to width: Int) -> String {
    var used = 0
    return String(
        text.prefix {
            used += DisplayWidth.of($0)
            return used <= width
        })
}
