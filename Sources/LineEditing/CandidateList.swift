import TerminalText

/// Lays candidates out in aligned columns.
enum CandidateList {
    /// Rows of at most `columns` columns, and at most `rows` rows (at least 1), the last one a note when some are left
    /// out. Candidates with descriptions get a row each; others share rows, read down the columns.
    static func rows(for candidates: [Candidate], columns: Int, rows: Int) -> [String] {
        let described = candidates.contains { !$0.description.isEmpty }
        return described
            ? describedRows(candidates, columns: columns, limit: rows)
            : sharedRows(candidates.map { visibleOnOneLine($0.display) }, columns: columns, limit: rows)
    }

    private static func describedRows(_ candidates: [Candidate], columns: Int, limit: Int) -> [String] {
        let shown = candidates.count > limit ? candidates.prefix(max(limit - 1, 0)) : candidates[...]
        let names = shown.map { visibleOnOneLine($0.display) }
        let widest = min(names.map { DisplayWidth.of($0) }.max() ?? 0, max(columns / 2, 1))
        let rows = zip(names, shown).map { name, candidate in
            let text = candidate.description.isEmpty ? name : padded(name, to: widest) + "  "
            return clipped(text + visibleOnOneLine(candidate.description), to: columns)
        }
        return rows + note(candidates.count - shown.count)
    }

    private static func sharedRows(_ names: [String], columns: Int, limit: Int) -> [String] {
        let cell = (names.map { DisplayWidth.of($0) }.max() ?? 0) + 2
        let across = max(1, (columns + 2) / max(cell, 1))
        let fits = (names.count + across - 1) / across <= limit
        let shown = fits ? names[...] : names.prefix(max(limit - 1, 0) * across)
        let height = (shown.count + across - 1) / across
        let rows = (0..<height).map { row in
            let inRow = stride(from: row, to: shown.count, by: height).map { shown[$0] }
            let text = inRow.dropLast().map { padded($0, to: cell) }.joined() + (inRow.last ?? "")
            return clipped(text, to: columns)
        }
        return rows + note(names.count - shown.count)
    }

    private static func note(_ leftOut: Int) -> [String] {
        leftOut > 0 ? ["... and \(leftOut) more"] : []
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    }

    /// As much of `text` as fits into `width` columns, in whole characters.
    private static func clipped(_ text: String, to width: Int) -> String {
        var used = 0
        return String(
            text.prefix {
                used += DisplayWidth.of($0)
                return used <= width
            })
    }
}
