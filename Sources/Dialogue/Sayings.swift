import Understanding

/// Words and phrases, in one form or with an "s" at their end, that texts may hold.
struct Sayings {
    /// Their words, by the first of them.
    private var phrasesByFirst: [Substring: [[Substring]]] = [:]

    /// - Parameter saying: In lower case.
    mutating func add(_ saying: String) {
        guard !saying.isEmpty else { return }
        for form in [saying, saying + "s"] {
            let words = Self.words(of: form)
            phrasesByFirst[words[0], default: []].append(words)
        }
    }

    /// Whether `text` holds any of them, with nothing but single spaces between their words.
    func occur(in text: String) -> Bool {
        if phrasesByFirst.isEmpty { return false }
        let words = Self.words(of: text.wordsBetweenSpaces)
        return words.indices.contains { place in
            phrasesByFirst[words[place]]?.contains { words[place...].starts(with: $0) } == true
        }
    }

    /// What lies between spaces, be it nothing; at least one.
    private static func words(of text: String) -> [Substring] {
        text.split(separator: " ", omittingEmptySubsequences: false)
    }
}
