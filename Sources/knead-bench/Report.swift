import Foundation

/// One thing that was measured.
struct Row: Encodable {
    var name: String
    /// `ms` or `MB`.
    var unit = "ms"
    var median: Double
    var percentile99: Double?
    /// What it is compared with, and how many times as much it took.
    var comparedWith: String?
    var ratio: Double?

    private enum CodingKeys: String, CodingKey {
        case name, unit, median, ratio
        case percentile99 = "p99"
        case comparedWith = "compared_with"
    }

    init(_ name: String, _ sample: Sample, percentile99: Bool = false) {
        self.name = name
        median = sample.median
        self.percentile99 = percentile99 ? sample.percentile(99) : nil
    }

    init(_ name: String, megabytes: Double) {
        self.name = name
        unit = "MB"
        median = megabytes
    }

    func compared(with other: Row) -> Row {
        var row = self
        row.comparedWith = other.name
        row.ratio = other.median > 0 ? median / other.median : nil
        return row
    }
}

/// What was measured, as a table or as JSON.
enum Report {
    static func text(_ rows: [Row]) -> String {
        let width = rows.map(\.name.count).max() ?? 0
        let lines = rows.map { row in
            var line = row.name.padding(toLength: width, withPad: " ", startingAt: 0)
            line += number(row.median) + " " + row.unit
            if let late = row.percentile99 { line += "   99th percentile" + number(late) + " " + row.unit }
            if let ratio = row.ratio, let other = row.comparedWith { line += "  " + number(ratio) + " times \(other)" }
            return line
        }
        return lines.joined(separator: "\n")
    }

    static func json(_ rows: [Row]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(["measured": rows]), as: UTF8.self)
    }

    /// Two places, nine columns.
    private static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let text = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
        return String(repeating: " ", count: max(1, 9 - text.count)) + text
    }
}
