/// The state of Ctrl-R: what is looked for, and where it was found.
struct HistorySearch: Sendable, Equatable {
    /// What the reader typed so far.
    private(set) var query = ""
    /// Whether the last step found nothing; the match before it stays.
    private(set) var failed = false
    /// The line as it was before the search.
    let draft: EditBuffer
    private(set) var match: Match?
    private let entries: [String]

    struct Match: Sendable, Equatable {
        let index: Int
        /// Where in the line the query stands, in characters.
        let position: Int
    }

    init(_ entries: [String], draft: EditBuffer) {
        self.entries = entries
        self.draft = draft
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
        let wanted = query.folded
        guard !wanted.isEmpty else { return }
        var index = start
        while entries.indices.contains(index) {
            if let position = Self.position(of: wanted, in: entries[index]) {
                match = Match(index: index, position: position)
                return
            }
            index += step
        }
        failed = true
    }

    private static func position(of wanted: [Character], in entry: String) -> Int? {
        let line = entry.folded
        guard wanted.count <= line.count else { return nil }
        return (0...(line.count - wanted.count)).first { line[$0..<($0 + wanted.count)] == wanted[...] }
    }
}

extension String {
    /// Characters without regard to case, one for each of `self`, so that positions agree.
    fileprivate var folded: [Character] {
        map { $0.lowercased().first ?? $0 }
    }
}
