/// The state of Ctrl-R: what is looked for, and where it was found.
///
/// Case and accents are ignored. Where nothing holds the words as they were typed, one slip in them is forgiven.
struct HistorySearch: Sendable {
    /// What the reader typed so far.
    private(set) var query = ""
    /// Whether the last step found nothing; the match before it stays.
    private(set) var failed = false
    /// The line as it was before the search.
    let draft: EditBuffer
    private(set) var match: Match?
    private let entries: [String]
    /// The entries in the form that is searched, as far as they were needed.
    private var folded: [FoldedText?]

    struct Match: Sendable, Equatable {
        let index: Int
        /// Where in the line the query stands, in characters.
        let position: Int
    }

    /// - Parameter entries: Oldest first.
    init(_ entries: [String], draft: EditBuffer) {
        self.entries = entries
        self.draft = draft
        folded = Array(repeating: nil, count: entries.count)
    }

    /// The line to show: the match with the cursor on it, or the draft.
    var line: EditBuffer {
        guard let match else { return draft }
        var line = EditBuffer(entries[match.index])
        line.moveCursor(to: match.position)
        return line
    }

    /// Looks for more text, from the present match on.
    mutating func type(_ text: String) {
        query += text
        look(from: match?.index ?? entries.count - 1, step: -1)
    }

    /// Takes the last character of the query back, and looks again from the newest line.
    mutating func deleteBackward() {
        guard !query.isEmpty else { return }
        query.removeLast()
        match = nil
        look(from: entries.count - 1, step: -1)
    }

    mutating func older() {
        look(from: match.map { $0.index - 1 } ?? entries.count - 1, step: -1)
    }

    mutating func newer() {
        look(from: match.map { $0.index + 1 } ?? entries.count, step: 1)
    }

    private mutating func look(from start: Int, step: Int) {
        failed = false
        let wanted = FoldedText(query)
        guard !wanted.isEmpty else { return }
        var found = find(from: start, step: step) { $0.firstPosition(of: wanted) }
        if found == nil, !isAnywhere(wanted) {
            found = find(from: start, step: step) { $0.positionWithSlip(of: wanted) }
        }
        failed = found == nil
        match = found ?? match
    }

    /// Whether any line holds the words as they were typed.
    private mutating func isAnywhere(_ wanted: FoldedText) -> Bool {
        entries.indices.contains { foldedEntry($0).firstPosition(of: wanted) != nil }
    }

    private mutating func foldedEntry(_ index: Int) -> FoldedText {
        let text = folded[index] ?? FoldedText(entries[index])
        folded[index] = text
        return text
    }

    private mutating func find(from start: Int, step: Int, by position: (FoldedText) -> Int?) -> Match? {
        var index = start
        // A line that looks like the one shown would seem to be no step at all.
        let shown = match.map { entries[$0.index] }
        while entries.indices.contains(index) {
            if let place = position(foldedEntry(index)), index == match?.index || entries[index] != shown {
                return Match(index: index, position: FoldedText.character(at: place, of: entries[index]))
            }
            index += step
        }
        return nil
    }
}
