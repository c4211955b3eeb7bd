/// The one of `names` that `name` is most likely a slip for: the fewest edits, the earlier at a tie.
///
/// - Returns: Nil when more than about a third of the letters would change.
public func nearestName(to name: String, among names: some Sequence<String>) -> String? {
    let longest = 100
    let letters = Array(name)
    guard letters.count <= longest else { return nil }
    let limit = max(1, (letters.count + 1) / 3)
    return
        names
        .filter { abs($0.count - letters.count) <= limit }
        .compactMap { other in
            let distance = Array(other).withUnsafeBufferPointer { editDistance(letters, $0, limit: limit) }
            return distance.map { (name: other, distance: $0) }
        }
        .min { $0.distance < $1.distance }?.name
}
