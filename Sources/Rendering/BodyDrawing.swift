import CorpusModel
import TerminalText

/// A figure of the body as lines for a screen.
struct BodyDrawing {
    private let figure: BodyFigure
    private let style: Style
    private let regions: [Character: BodyMap.Region]

    init(_ figure: BodyFigure, style: Style) {
        self.figure = figure
        self.style = style
        regions = Dictionary(
            figure.map.regions.compactMap { region in region.letter.first.map { ($0, region) } }
        ) { first, _ in first }
    }

    /// Columns of the widest view.
    var width: Int {
        figure.map.views.flatMap(\.lines).map(\.count).max() ?? 0
    }

    /// The views, the one that shows most of what is lit first; in their own order when nothing is.
    var views: [BodyMap.View] {
        let ranked = figure.map.views.enumerated().sorted { a, b in
            (-litCount(in: a.element), a.offset) < (-litCount(in: b.element), b.offset)
        }
        return ranked.map(\.element)
    }

    /// The lines of `view`, then what the fills mean, at most `width` columns wide.
    func lines(of view: BodyMap.View) -> [String] {
        let numbers = numberPlaces(in: view)
        return view.lines.enumerated().map { row, line in
            var cells = ""
            for (column, character) in line.enumerated() {
                cells += cell(character, number: numbers[Place(row: row, column: column)])
            }
            return cells.trimmedEnd
        }
    }

    /// What is lit in `view`, with the muscles that are told apart; empty when nothing is.
    func legend(of view: BodyMap.View) -> [String] {
        let parts = litRegions(in: view).filter { !$0.part.isEmpty }
        guard !parts.isEmpty else { return [] }
        return parts.map { "\(style.paint(String(fill(for: $0)), as: .lit)) \($0.part)" }
    }

    private struct Place: Hashable {
        var row: Int
        var column: Int
    }

    private func cell(_ character: Character, number: Character?) -> String {
        guard let region = regions[character] else {
            return style.usesUnicode ? String(character) : asciiForm(of: String(character))
        }
        if let number { return style.paint(String(number), as: .number) }
        return isLit(region) ? style.paint(String(fill(for: region)), as: .lit) : " "
    }

    private func isLit(_ region: BodyMap.Region) -> Bool { figure.lit.contains(region.area) }

    private func fill(for region: BodyMap.Region) -> Character {
        guard !region.part.isEmpty else { return style.fills.area }
        let parts = figure.map.regions.filter { $0.area == region.area }
        let index = parts.firstIndex { $0.letter == region.letter } ?? 0
        return style.fills.parts[index % style.fills.parts.count]
    }

    private func litRegions(in view: BodyMap.View) -> [BodyMap.Region] {
        figure.map.regions.filter { region in
            isLit(region) && region.letter.contains { letter in view.lines.contains { $0.contains(letter) } }
        }
    }

    private func litCount(in view: BodyMap.View) -> Int {
        view.lines.joined().count { regions[$0].map(isLit) ?? false }
    }

    /// Where the digits of numbers stand: in the middle row of each area, at the left, where there is room.
    private func numberPlaces(in view: BodyMap.View) -> [Place: Character] {
        var places: [Place: Character] = [:]
        for (area, number) in figure.numbers.sorted(by: { $0.value < $1.value }) {
            let digits = Array(String(number))
            var runs = runs(in: view) { $0.area == area }.filter { $0.length >= digits.count }
            if runs.isEmpty {
                // A narrow area borrows from its neighbours.
                let rows = Set(self.runs(in: view) { $0.area == area }.map(\.start.row))
                runs = self.runs(in: view) { _ in true }.filter { rows.contains($0.start.row) && $0.length > 1 }
            }
            guard !runs.isEmpty else { continue }
            let run = runs[runs.count / 2]
            let start = run.start.column + (run.length - digits.count) / 2
            for (offset, digit) in digits.enumerated() {
                places[Place(row: run.start.row, column: start + offset)] = digit
            }
        }
        return places
    }

    /// The first stretch in each row of regions that are meant.
    private func runs(
        in view: BodyMap.View, where isMeant: (BodyMap.Region) -> Bool
    ) -> [(start: Place, length: Int)] {
        view.lines.enumerated().compactMap { row, line in
            let isInArea = line.map { regions[$0].map(isMeant) ?? false }
            guard let start = isInArea.firstIndex(of: true) else { return nil }
            let length = isInArea[start...].prefix { $0 }.count
            return (Place(row: row, column: start), length)
        }
    }
}

extension String {
    /// Without spaces at its end.
    fileprivate var trimmedEnd: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
