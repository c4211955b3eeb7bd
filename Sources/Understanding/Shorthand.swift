import CorpusModel

/// Reads words that are shortened, or spelled as they are spoken, as the words that they stand for: "wot", "tmrw".
struct Shorthand: Sendable, Codable {
    private let meanings: WordMap

    init(_ vocabulary: Vocabulary) { meanings = WordMap(vocabulary.shortened) }

    /// The word that `word` stands for, at its place; nil for any other word.
    func meaning(of word: Word) -> Word? { meanings[word.text].map { word.meaning($0) } }

    /// The first `most` words of `text`, those that are shortened as what they stand for.
    func words(in text: String, most: Int = .max) -> [Word] {
        Folding.words(in: text).prefix(most).map { meaning(of: $0) ?? $0 }
    }
}
