/// Lines entered before, oldest first, without duplicates.
public struct History: Sendable, Equatable {
    /// The lines, oldest first.
    public private(set) var entries: [String]
    /// Most lines kept; the oldest go first.
    public let limit: Int

    /// - Parameter entries: Oldest first. Of equal ones the newest stays; of too many the newest `limit`.
    public init(_ entries: [String] = [], limit: Int = 10_000) {
        self.limit = limit
        var seen: Set<String> = []
        var kept: [String] = []
        for entry in entries.reversed() where kept.count < limit && Self.keeps(entry) {
            if seen.insert(entry).inserted { kept.append(entry) }
        }
        self.entries = kept.reversed()
    }

    /// Whether a line belongs in a history: not blank, and without the leading blank that keeps a line out.
    public static func keeps(_ line: String) -> Bool {
        guard let first = line.first else { return false }
        return !first.isWhitespace
    }

    /// Adds `line` as the newest. An equal older one goes.
    ///
    /// - Returns: Whether the line was kept.
    @discardableResult
    public mutating func add(_ line: String) -> Bool {
        guard Self.keeps(line) else { return false }
        if let older = entries.lastIndex(of: line) { entries.remove(at: older) }
        entries.append(line)
        if entries.count > limit { entries.removeFirst(entries.count - limit) }
        return true
    }

    /// Takes `line` out.
    ///
    /// - Returns: Whether it was there.
    @discardableResult
    public mutating func remove(_ line: String) -> Bool {
        let before = entries.count
        entries.removeAll { $0 == line }
        return entries.count < before
    }

    /// The lines that hold every one of `words`, oldest first, without regard to case and accents.
    public func entries(holding words: [String]) -> [String] {
        let wanted = words.map { FoldedText($0) }
        return entries.filter { entry in
            let text = FoldedText(entry)
            return wanted.allSatisfy { text.firstPosition(of: $0) != nil }
        }
    }
}
