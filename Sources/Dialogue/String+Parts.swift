extension String {
    /// The marks that end a sentence.
    static let sentenceEnds = ".!?;\n"

    /// What the characters of `ends` end, each with the one that ends it, and last what comes after them.
    func parts(endedBy ends: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let end = rest.firstIndex(where: ends.contains) {
            let next = rest.index(after: end)
            parts.append(rest[..<next])
            rest = rest[next...]
        }
        return parts + [rest]
    }
}
