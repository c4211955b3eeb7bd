/// What slips of the fingers cost, in hundredths of a letter put in or left out: the likelier, the less.
///
/// `editDistance` counts slips, each like the next. Here they are weighed, since an alarm may follow from a repair: it
/// is made only where one word is nearer than all others, and by the count alone too many are equally near.
enum SlipCost {
    private static let letter = 100
    private static let firstLetter = 150
    /// Of a doubled letter one is easily lost or added.
    private static let doubled = 50
    private static let swap = 80
    private static let vowel = 80
    private static let change = 110
    private static let firstChange = 160

    /// The cheapest way from `word` to `typed`, an optimal string alignment with weights; nil when it costs more than
    /// `most`.
    static func from(_ word: UnsafeBufferPointer<UInt8>, to typed: [UInt8], most: Int) -> Int? {
        var beforeLast = [Int](repeating: 0, count: typed.count + 1)
        var row = beforeLast
        var last = Array(0...typed.count).map { $0 * letter }
        var lowestBefore = 0
        for (i, wanted) in word.enumerated() {
            row[0] = last[0] + leaving(i, of: word)
            var lowest = row[0]
            for (j, other) in typed.enumerated() {
                var cost = min(last[j + 1] + leaving(i, of: word), row[j] + leaving(j, of: typed))
                cost = min(cost, last[j] + (wanted == other ? 0 : changing(wanted, other, isFirst: i == 0)))
                if i > 0, j > 0, wanted == typed[j - 1], word[i - 1] == other {
                    cost = min(cost, beforeLast[j - 1] + swap)
                }
                row[j + 1] = cost
                lowest = min(lowest, cost)
            }
            // A swap reaches over one row.
            if min(lowest, lowestBefore) > most { return nil }
            lowestBefore = lowest
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[typed.count] <= most ? last[typed.count] : nil
    }

    private static func leaving(_ index: Int, of word: some RandomAccessCollection<UInt8>) -> Int {
        let place = word.index(word.startIndex, offsetBy: index)
        if index > 0, word[place] == word[word.index(before: place)] { return doubled }
        return index == 0 ? firstLetter : letter
    }

    private static func changing(_ a: UInt8, _ b: UInt8, isFirst: Bool) -> Int {
        if isFirst { return firstChange }
        return isVowel(a) && isVowel(b) ? vowel : change
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}
