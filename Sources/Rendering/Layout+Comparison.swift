import CorpusModel
import TerminalText

extension Layout {
    private static let narrowestCell = 18
    private static let gutter = 2
    /// A longer label stands on a line of its own.
    private static let widestLabel = 12

    /// Things side by side where each has room, else below each other.
    mutating func addComparison(_ comparison: Page.Comparison, articles: ArticleMarks) {
        let labels = comparison.rows.map { width(of: $0.label) }.filter { $0 <= Self.widestLabel }.max() ?? 0
        let count = max(comparison.columns.count, 1)
        let cell = (columns - labels - count * Self.gutter) / count
        guard cell >= Self.narrowestCell, !style.isAccessible else {
            return addStacked(comparison, articles: articles)
        }
        let heads = comparison.columns.map { block(width: cell, [Item($0, as: .title)]) }
        add(beside([[""]] + heads, widths: [labels] + heads.map { _ in cell }))
        for row in comparison.rows {
            let isLong = width(of: row.label) > Self.widestLabel
            if isLong { add(row.label, as: .label) }
            let label = isLong ? [] : [style.paint(harmless(row.label, keepsNewlines: false), as: .label)]
            let cells = row.cells.map { block(width: cell, [item(for: $0, articles)]) }
            add(beside([label] + cells, widths: [labels] + cells.map { _ in cell }))
        }
    }

    private mutating func addStacked(_ comparison: Page.Comparison, articles: ArticleMarks) {
        for row in comparison.rows {
            if style.isAccessible { gap() }
            add(row.label, as: .label)
            for (name, cell) in zip(comparison.columns, row.cells) where !cell.text.isEmpty {
                var item = item(for: cell, articles)
                item.text = "\(name): \(cell.text)"
                item.indent = style.isAccessible ? 0 : 2
                add(item)
            }
        }
    }

    private func item(for cell: Page.Comparison.Cell, _ articles: ArticleMarks) -> Item {
        var item = Item(cell.text.isEmpty ? "-" : cell.text)
        item.marks = articles.marks(cell.sources)
        item.marksAtEdge = false
        return item
    }

    /// The lines of `items` laid out in a column of their own.
    private func block(width: Int, _ items: [Item]) -> [String] {
        var style = style
        style.width = width
        var layout = Layout(style: style)
        for item in items { layout.add(item) }
        return layout.lines
    }

    /// Blocks of lines next to each other. Nothing is padded at the end of a line.
    func beside(_ blocks: [[String]], widths: [Int]) -> [String] {
        let height = blocks.map(\.count).max() ?? 0
        return (0..<height).map { row in
            var line = ""
            var owed = 0
            for (block, width) in zip(blocks, widths) {
                let text = row < block.count ? block[row] : ""
                if !text.isEmpty {
                    line += String(repeating: " ", count: owed) + text
                    owed = 0
                }
                owed += max(width - printedWidth(of: text), 0) + Self.gutter
            }
            return line
        }
    }
}
