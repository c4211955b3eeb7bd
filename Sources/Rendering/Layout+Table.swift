import TerminalText

extension Layout {
    /// A label and what it stands for.
    struct Row {
        var label: String
        var text: String
        var marks: [Mark] = []
        var keepsAddresses = false
    }

    /// `rows` in two aligned columns, or, on a narrow screen, each label on a line of its own.
    mutating func addTable(_ rows: [Row], role: Role, outset: Int = 2) {
        let textColumn = outset + 2 + (rows.map { width(of: $0.label) }.max() ?? 0)
        let isStacked = stacks(rows, textColumn: textColumn)
        for row in rows {
            if isStacked {
                add(row.label, as: role, indent: outset)
                if !row.text.isEmpty || !row.marks.isEmpty { add(item(for: row, indent: outset + 2)) }
            } else {
                var item = item(for: row, indent: textColumn)
                item.prefix = row.label
                item.prefixRole = role
                item.outset = outset
                add(item)
            }
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
