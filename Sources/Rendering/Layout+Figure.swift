import CorpusModel
import TerminalText

extension Layout {
    /// Columns between a drawing and what stands beside it.
    private static let gap = 3

    /// The body with the list to pick from: beside it where there is room, else below.
    mutating func addMap(_ figure: BodyFigure, beside section: Page.Section) {
        let drawing = BodyDrawing(figure, style: style)
        let width = drawing.width
        let views = figure.map.views
        let legends = views.flatMap(drawing.legend)
        let list = listed(section) + legends
        let listWidth = list.map { printedWidth(of: $0) }.max() ?? 0
        let drawings = views.map(drawing.lines)
        let both = views.count * width + (views.count - 1) * 2
        if both + Self.gap + listWidth <= columns {
            add(beside(drawings + [list], widths: views.map { _ in width } + [listWidth]))
            return
        }
        if both <= columns {
            add(beside(drawings, widths: views.map { _ in width }))
        } else if width <= columns {
            for lines in drawings { add(lines) }
        }
        gap()
        guard listWidth > columns else { return add(list) }
        addNumbered(section.entries.map { Item("\($0.name) \($0.detail)") }, outset: 0)
        for legend in legends where printedWidth(of: legend) <= columns { add([legend]) }
    }

    /// The entries with their numbers and counts, in a column.
    private func listed(_ section: Page.Section) -> [String] {
        let digits = String(section.entries.count).count
        let names = section.entries.map { width(of: $0.name) }.max() ?? 0
        return zip(1..., section.entries).map { number, entry in
            let space = String(repeating: " ", count: digits - String(number).count)
            let padding = String(repeating: " ", count: names - width(of: entry.name) + 2)
            let count = String(repeating: " ", count: max(3 - entry.detail.count, 0)) + entry.detail
            return space + style.paint("\(number).", as: .number) + " " + entry.name + padding
                + style.paint(count, as: .mark)
        }
    }

    /// The text so far with `figure` to its right, in the columns beyond those of text; both views where they fit.
    ///
    /// - Returns: Nil where there is no room, or text is not to be drawn beside.
    func withFigure(_ figure: BodyFigure) -> String? {
        let drawing = BodyDrawing(figure, style: style)
        let room = style.width - columns - Self.gap
        let legends = figure.map.views.flatMap(drawing.legend).map { printedWidth(of: $0) }
        let width = max(drawing.width, legends.max() ?? 0)
        guard !style.isAccessible, drawing.width > 0, room >= width else { return nil }
        let count = min((room + 2) / (width + 2), figure.map.views.count)
        let views = count < figure.map.views.count ? Array(drawing.views.prefix(count)) : figure.map.views
        let caption = wrap(figure.caption, columns: width).map { style.paint($0, as: .title) }
        let blocks = views.enumerated().map { index, view in
            drawing.lines(of: view) + drawing.legend(of: view) + (index == 0 ? caption : [])
        }
        let widths = [columns + Self.gap - 2] + blocks.map { _ in width }
        return beside([lines] + blocks, widths: widths).joined(separator: "\n") + "\n"
    }
}
