import BinaryCoding
import Learning

/// A set of words, kept as a sorted run of numbers, one a word.
///
/// A word that is not in it is taken for one that is about once in 50,000 times.
struct WordSet: Sendable, Hashable, Codable {
    private var numbers: FlatList<UInt32>

    init(_ words: some Sequence<String>) {
        numbers = FlatList(Set(words.map { FeatureHash.hash($0) }).sorted())
    }

    func contains(_ word: String) -> Bool {
        let wanted = FeatureHash.hash(word)
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == wanted
    }
}
