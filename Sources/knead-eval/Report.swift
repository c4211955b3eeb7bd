import Foundation

/// An evaluation as tables, or as JSON.
struct Report {
    private let file: String
    private let evaluation: Evaluation

    init(_ file: String, _ evaluation: Evaluation) {
        self.file = file
        self.evaluation = evaluation
    }

    func text(_ withFailures: Bool) -> String {
        var lines = [file] + answerRows + dangerRows + conversationRows
        let (asked, alarmed) = evaluation.ordinary
        if asked > 0 { lines.append("warned of, though not about danger: \(alarmed) of \(asked)") }
        if withFailures { lines += evaluation.failures.map(\.text) }
        return lines.joined(separator: "\n") + "\n"
    }

    func json(_ withFailures: Bool) throws -> String {
        struct Object: Encodable {
            var file: String
            var buckets: [String: Tally]
            var dangers: [String: DangerTally]
            var conversations: [String: ConversationTally]
            var ordinary: Int
            var alarmed: Int
            var failing: [Evaluation.Failure]
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let object = Object(
            file: file, buckets: evaluation.buckets, dangers: evaluation.dangers,
            conversations: evaluation.conversations, ordinary: evaluation.ordinary.asked,
            alarmed: evaluation.ordinary.alarmed, failing: withFailures ? evaluation.failures : [])
        return String(decoding: try encoder.encode(object), as: UTF8.self)
    }

    private var answerRows: [String] {
        guard !evaluation.buckets.isEmpty else { return [] }
        let totals = evaluation.totals
        return [row("bucket", "asked", "first", "in 3", "refused", "wrongly", "back", "words")]
            + evaluation.buckets.sorted { $0.key < $1.key }.map { row($0.key, $0.value) }
            + [row("answerable", totals.answerable), row("refusable", totals.refusable)]
    }

    private func row(_ name: String, _ tally: Tally) -> String {
        row(
            name, "\(tally.questions)", share(tally.first, of: tally.answerable),
            share(tally.firstThree, of: tally.answerable), share(tally.refused, of: tally.refusable),
            share(tally.wronglyRefused, of: tally.answerable), share(tally.askedBack, of: tally.clarifiable),
            tally.medianWords.values.isEmpty ? "-" : "\(tally.medianWords.value)")
    }

    private var dangerRows: [String] {
        guard !evaluation.dangers.isEmpty else { return [] }
        var rows = evaluation.dangers.sorted { $0.key < $1.key }
        rows.append(("all", rows.map(\.value).reduce(DangerTally(), +)))
        return [row("danger", "asked", "right", "under", "over", "wrongly shown")]
            + rows.map { name, tally in
                row(
                    name, "\(tally.questions)", share(tally.right, of: tally.questions), "\(tally.under)",
                    "\(tally.over)",
                    tally.wronglyShown.sorted { $0.key < $1.key }.map { " \($0.key) \($0.value)" }.joined())
            }
    }

    private var conversationRows: [String] {
        guard !evaluation.conversations.isEmpty else { return [] }
        return [row("conversations", "held", "right", "turns", "right", "under", "over")]
            + evaluation.conversations.sorted { $0.key < $1.key }.map { name, tally in
                row(
                    name, "\(tally.conversations)", share(tally.right, of: tally.conversations), "\(tally.turns)",
                    share(tally.rightTurns, of: tally.turns), "\(tally.under)", "\(tally.over)")
            }
    }

    private func row(_ name: String, _ cells: String...) -> String {
        tableRow(name, width: 14, cells, widths: [7, 9, 9, 9, 9, 9, 7])
    }

    private func share(_ count: Int, of all: Int) -> String {
        guard all > 0 else { return "-" }
        let tenths = (count * 1000 + all / 2) / all
        return "\(tenths / 10).\(tenths % 10)%"
    }
}

extension Evaluation.Failure {
    fileprivate var text: String {
        let shown = [outcome, warning, got.prefix(3).joined(separator: " ")].filter { !$0.isEmpty }
        return
            "\(kind): \(ask)\n    \(shown.joined(separator: "; "))\n    want \(want.prefix(4).joined(separator: " "))"
    }
}
