/// Finds how a line may go on: the newest earlier line that begins with it, else the first example that does.
struct SuggestionFinder {
    /// Oldest first.
    private let entries: [String]
    private let examples: [String]
    /// The line last asked about, and how many of the choices are known not to fit it.
    private var last: (line: String, passed: Int)?

    init(entries: [String], examples: [String]) {
        self.entries = entries
        self.examples = examples
    }

    /// The rest of the choice that begins with `line`; `nil` when none does, or `line` is empty.
    ///
    /// A line that goes on from the last one is looked for from where that stopped, so that typing a word passes
    /// through the history once.
    mutating func rest(of line: String) -> String? {
        guard !line.isEmpty else { return nil }
        var index = last.flatMap { line.hasBytePrefix($0.line) ? $0.passed : nil } ?? 0
        defer { last = (line, index) }
        while index < entries.count + examples.count {
            if let rest = Self.rest(of: line, in: choice(index)) { return rest }
            index += 1
        }
        return nil
    }

    /// The first word of a suggestion: its blanks, and all up to the next blank.
    static func firstWord(of suggestion: String) -> String {
        let blanks = suggestion.prefix { $0.isWhitespace }
        let word = suggestion[blanks.endIndex...].prefix { !$0.isWhitespace }
        return String(suggestion[..<word.endIndex])
    }

    private func choice(_ index: Int) -> String {
        index < entries.count ? entries[entries.count - 1 - index] : examples[index - entries.count]
    }

    /// A line of several rows is never offered: it could not be shown after the cursor.
    private static func rest(of line: String, in choice: String) -> String? {
        guard choice.utf8.count > line.utf8.count, choice.hasBytePrefix(line), !choice.utf8.contains(0x0A) else {
            return nil
        }
        let rest = choice.utf8.dropFirst(line.utf8.count)
        let text = String(decoding: rest, as: UTF8.self)
        // A mark that belongs to the last letter typed makes another letter of it.
        let joined = String(line.suffix(1)) + text.prefix(1)
        return joined.count == 2 ? text : nil
    }
}

extension String {
    /// Whether the bytes begin with those of `prefix`. Unlike `hasPrefix` this is fast for every script, and an accent
    /// typed in another way counts as another text.
    func hasBytePrefix(_ prefix: String) -> Bool {
        utf8.count >= prefix.utf8.count && utf8.starts(with: prefix.utf8)
    }
}
