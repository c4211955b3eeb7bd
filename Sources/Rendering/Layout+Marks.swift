import TerminalText

/// Where the marks of sources stand.
extension Layout {
    /// Puts the marks on the last line where they fit, or else on lines of their own.
    func place(_ marks: [Mark], of item: Item, after end: Int, in block: inout [String]) {
        guard !marks.isEmpty else { return }
        let width = widthInColumns(of: marks)
        if end + 2 + width <= columns, !block.isEmpty {
            let space = item.marksAtEdge ? columns - end - width : 2
            block[block.count - 1] += String(repeating: " ", count: space) + joined(marks)
            return
        }
        let indent = item.indent + (item.runIn.isEmpty ? 0 : 2)
        for line in lines(of: marks, columns: columns - indent) {
            block.append(String(repeating: " ", count: indent) + joined(line))
        }
    }

    private func lines(of marks: [Mark], columns: Int) -> [[Mark]] {
        // A mark too long for a line becomes several.
        let pieces = marks.flatMap { mark in
            wrap(mark.text, columns: columns).map { Mark($0, address: mark.address) }
        }
        return pieces.reduce(into: [[Mark]]()) { lines, mark in
            if let line = lines.last, widthInColumns(of: line + [mark]) <= columns {
                lines[lines.count - 1].append(mark)
            } else {
                lines.append([mark])
            }
        }
    }

    private func widthInColumns(of marks: [Mark]) -> Int {
        marks.reduce(marks.count - 1) { $0 + DisplayWidth.of($1.text) }
    }

    private func joined(_ marks: [Mark]) -> String {
        marks.map { style.link(style.paint($0.text, as: .mark), to: $0.address) }.joined(separator: " ")
    }
}
