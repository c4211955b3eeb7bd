import CorpusModel
import TerminalText

extension Layout {
    /// A label and what it stands for.
    struct Row {
        var label: String
        var text: String
        var marks: [Mark] = []
        var keepsAddresses = false
    }

    /// `rows` in two aligned columns, or, on a narrow screen, each label on a line of its own. A label that is the one
    /// before it again is not repeated. For accessible reading each row is a line: "label: text".
    mutating func addTable(_ rows: [Row], role: Role, outset: Int = 2) {
        guard !style.isAccessible else { return addLinear(rows) }
        // On a narrow screen sentences would have too little room beside their labels.
        if columns < Self.narrow, role == .label, !rows.contains(where: \.keepsAddresses) {
            return addRunIn(rows, role: role, outset: columns < 40 ? 0 : outset)
        }
        let textColumn = outset + 2 + (rows.map { width(of: $0.label) }.max() ?? 0)
        let isStacked = stacks(rows, textColumn: textColumn)
        for (index, row) in rows.enumerated() {
            let isRepeated = index > 0 && rows[index - 1].label == row.label
            if isStacked {
                if !isRepeated { add(row.label, as: role, indent: outset) }
                if !row.text.isEmpty || !row.marks.isEmpty { add(item(for: row, indent: outset + 2)) }
            } else {
                var item = item(for: row, indent: textColumn)
                item.prefix = isRepeated ? "" : row.label
                item.prefixRole = role
                item.outset = outset
                add(item)
            }
        }
    }

    private static let narrow = 60

    private mutating func addRunIn(_ rows: [Row], role: Role, outset: Int) {
        for row in rows {
            var item = item(for: row, indent: outset)
            item.marksAtEdge = false
            item.runIn = row.text.isEmpty ? row.label : row.label + ":"
            item.prefixRole = role
            add(item)
        }
    }

    private mutating func addLinear(_ rows: [Row]) {
        for row in rows {
            var item = item(for: row, indent: 0)
            item.text = row.text.isEmpty ? row.label : "\(row.label): \(row.text)"
            add(item)
        }
    }

    private func item(for row: Row, indent: Int) -> Item {
        var item = Item(row.text, indent: indent)
        item.marks = row.marks
        item.keepsAddresses = row.keepsAddresses
        return item
    }

    /// Whether two columns would be too narrow, or would push an address over the edge.
    private func stacks(_ rows: [Row], textColumn: Int) -> Bool {
        guard rows.contains(where: { !$0.text.isEmpty || !$0.marks.isEmpty }) else { return false }
        if columns < 40 || textColumn > columns / 2 { return true }
        return rows.contains { $0.keepsAddresses && longestAddress(in: $0.text) > columns - textColumn }
    }

    private func longestAddress(in text: String) -> Int {
        text.split(separator: " ").filter { isAddress($0) }.map { width(of: String($0)) }.max() ?? 0
    }
}
