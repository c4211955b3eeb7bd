import Foundation

/// An evaluation as a table, or as JSON.
struct Report {
    private let file: String
    private let evaluation: Evaluation

    init(_ file: String, _ evaluation: Evaluation) {
        self.file = file
        self.evaluation = evaluation
    }

    func text(_ withFailures: Bool) -> String {
        var lines = [file, row("bucket", "asked", "first", "in 3", "refused", "wrongly", "words")]
        let buckets = evaluation.buckets.sorted { $0.key < $1.key }
        lines += buckets.map { row($0.key, $0.value) }
        let totals = evaluation.totals
        lines.append(row("answerable", totals.answerable))
        lines.append(row("refusable", totals.refusable))
        if withFailures {
            lines += evaluation.failures.map {
                "\($0.kind): \($0.ask)\n    \($0.outcome) \($0.got.prefix(3))\n    want \($0.want.prefix(4))"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    func json(_ withFailures: Bool) throws -> String {
        struct Object: Encodable {
            var file: String
            var buckets: [String: Tally]
            var failing: [Evaluation.Failure]
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let object = Object(
            file: file, buckets: evaluation.buckets, failing: withFailures ? evaluation.failures : [])
        return String(decoding: try encoder.encode(object), as: UTF8.self)
    }

    private func row(_ name: String, _ tally: Tally) -> String {
        let answerable = tally.questions - tally.refusable
        return row(
            name, "\(tally.questions)", share(tally.first, of: answerable), share(tally.firstThree, of: answerable),
            share(tally.refused, of: tally.refusable), share(tally.wronglyRefused, of: answerable),
            tally.words.isEmpty ? "-" : "\(tally.medianWords)")
    }

    private func row(_ cells: String...) -> String {
        zip(cells, [14, 7, 9, 9, 9, 9, 7]).map { cell, width in
            let padding = String(repeating: " ", count: max(0, width - cell.count))
            return width == 14 ? cell + padding : padding + cell
        }.joined()
    }

    private func share(_ count: Int, of all: Int) -> String {
        guard all > 0 else { return "-" }
        let tenths = (count * 1000 + all / 2) / all
        return "\(tenths / 10).\(tenths % 10)%"
    }
}
