/// The one of `names` that `name` is most likely a slip for: the fewest edits, the earlier at a tie.
///
/// - Returns: Nil when more than about a third of the letters would change.
public func nearestName(to name: String, among names: some Sequence<String>) -> String? {
    let longest = 100
    let letters = Array(name)
    guard letters.count <= longest else { return nil }
    let limit = max(1, (letters.count + 1) / 3)
    let best =
        names
        .filter { abs($0.count - letters.count) <= limit }
        .map { (name: $0, distance: editDistance(letters, Array($0))) }
        .min { $0.distance < $1.distance }
    guard let best, best.distance <= limit else { return nil }
    return best.name
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`, no letter edited twice.
///
/// Source: optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
        var row = [i]
        for j in 1...b.count {
            let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            var cost = min(replaced, last[j] + 1, row[j - 1] + 1)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                cost = min(cost, beforeLast[j - 2] + 1)
            }
            row.append(cost)
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}
