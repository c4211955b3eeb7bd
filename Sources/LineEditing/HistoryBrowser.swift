/// Walks through a history with Up and Down, keeping the draft that the walk began with.
///
/// With text before the cursor at the start of the walk, only lines that begin with it are visited.
struct HistoryBrowser: Sendable {
    private let entries: [String]
    private var walk: Walk?

    private struct Walk: Sendable {
        let draft: EditBuffer
        let prefix: String
        var index: Int
    }

    init(_ entries: [String]) {
        self.entries = entries
    }

    /// Forgets the walk: the line was changed, so it is a draft of its own now.
    mutating func endWalk() {
        walk = nil
    }

    /// The next older line that fits; `nil` when there is none.
    mutating func older(than line: EditBuffer) -> EditBuffer? {
        let current = walk ?? Walk(draft: line, prefix: line.text, index: entries.count)
        let found = entries[..<current.index].lastIndex { $0.hasPrefix(current.prefix) && $0 != line.text }
        guard let found else { return nil }
        walk = current
        walk?.index = found
        return EditBuffer(entries[found])
    }

    /// The next newer line that fits, and the draft after the newest; `nil` when no walk is on.
    mutating func newer(than line: EditBuffer) -> EditBuffer? {
        guard let current = walk else { return nil }
        let found = entries[(current.index + 1)...].firstIndex { $0.hasPrefix(current.prefix) && $0 != line.text }
        guard let found else {
            walk = nil
            return current.draft
        }
        walk?.index = found
        return EditBuffer(entries[found])
    }

    /// The oldest line of all.
    mutating func oldest(from line: EditBuffer) -> EditBuffer? {
        guard let first = entries.first else { return nil }
        let current = walk ?? Walk(draft: line, prefix: "", index: entries.count)
        walk = current
        walk?.index = 0
        return EditBuffer(first)
    }

    /// Back to the draft.
    mutating func draft() -> EditBuffer? {
        defer { walk = nil }
        return walk?.draft
    }
}
