/// A list of candidates that Tab and Shift-Tab walk through.
struct CompletionMenu {
    let candidates: [Candidate]
    /// The line as it was before the first Tab, which Escape gives back.
    let typed: EditBuffer
    /// The line that the candidates are put into, and the characters that they replace.
    private let line: EditBuffer
    private let range: Range<Int>
    private(set) var selected: Int?

    init(_ candidates: [Candidate], typed: EditBuffer, line: EditBuffer, replacing range: Range<Int>) {
        self.candidates = candidates
        self.typed = typed
        self.line = line
        self.range = range
    }

    /// Selects the next candidate, or the one before (`step` -1), round and round; the line with it.
    mutating func select(step: Int) -> EditBuffer {
        let count = candidates.count
        let next = selected.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
        selected = next
        var result = line
        result.replace(range, with: candidates[next].insertion)
        return result
    }
}
