import BinaryCoding

/// Words that each stand for another, in two flat lists, so that they are there as soon as the program is.
struct WordMap: Sendable, Codable {
    /// In ascending order of their bytes.
    private let words: FlatStrings
    private let meanings: FlatStrings

    init(_ meanings: [String: String]) {
        let entries = meanings.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        words = FlatStrings(entries.map(\.key))
        self.meanings = FlatStrings(entries.map(\.value))
    }

    /// What `word` stands for; nil when it is none of the words.
    subscript(_ word: String) -> String? {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            let isBefore = words.withBytes(at: middle) { $0.lexicographicallyPrecedes(word.utf8) }
            if isBefore { low = middle + 1 } else { high = middle }
        }
        return low < words.count && words[low] == word ? meanings[low] : nil
    }
}
