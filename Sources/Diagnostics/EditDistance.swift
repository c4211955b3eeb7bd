/// The least number of elements put in, left out, changed or swapped with their neighbour that turns `a` into `b`, none
/// touched twice; nil when above `limit`.
///
/// It can be inlined because it is called for every word that a line may be a slip of.
/// Source: optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
@inlinable
package func editDistance<Element: Equatable>(
    _ a: [Element], _ b: UnsafeBufferPointer<Element>, limit: Int
) -> Int? {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1] + Array(repeating: 0, count: b.count)
        for j in b.indices {
            row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
            }
        }
        if row.min() ?? 0 > limit { return nil }
        (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
}
