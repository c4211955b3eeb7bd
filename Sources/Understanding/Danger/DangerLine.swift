/// The words of a line, and the phrases of danger among them.
struct DangerLine: Sendable {
    private(set) var words: [Word]
    /// Where each phrase of the grammar is said, by number. None goes on into another line.
    var occurrences: [Int: [Range<Int>]] = [:]

    init(_ words: [Word]) {
        self.words = words
        guard !words.isEmpty else { return }
        self.words[0].opensSentence = true
        self.words[0].opensClause = true
    }

    /// Makes the words of `ranges` unlike any word of a phrase: they mean something else.
    mutating func hide(_ ranges: [Range<Int>]) {
        for position in ranges.joined() {
            words[position].stem = ""
            words[position].text = ""
        }
    }
}
