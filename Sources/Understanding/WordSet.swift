import Foundation
import Learning

/// A set of words, kept as a sorted run of numbers, one a word: ready as soon as its bytes are.
///
/// A word that is not in it is taken for one that is about once in 50,000 times.
struct WordSet: Sendable, Hashable {
    private var numbers: [UInt32]

    init(_ words: some Sequence<String>) {
        numbers = Set(words.map { FeatureHash.hash($0) }).sorted()
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

extension WordSet: Codable {
    init(from decoder: any Decoder) throws {
        let data = try decoder.singleValueContainer().decode(Data.self)
        numbers = [UInt32](unsafeUninitializedCapacity: data.count / 4) { buffer, filled in
            filled = data.copyBytes(to: buffer) / 4
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(numbers.withUnsafeBytes { Data($0) })
    }
}
