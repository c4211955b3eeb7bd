/// A row of a table: its name on the left, padded to `width`, and each cell on the right of its column.
func tableRow(_ name: String, width: Int, _ cells: [String], widths: [Int]) -> String {
    func padding(_ text: String, to width: Int) -> String { String(repeating: " ", count: max(1, width - text.count)) }
    return zip(cells, widths).reduce(name + padding(name, to: width)) { row, cell in
        row + padding(cell.0, to: cell.1) + cell.0
    }
}
