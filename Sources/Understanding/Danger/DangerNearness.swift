/// Which words of a story may be said of each other.
struct DangerNearness: Sendable {
    /// How many words may lie between parts that are said of each other.
    private static let reach = 12
    /// How many may lie between parts that leave no doubt that they are.
    private static let nearReach = 6

    let words: [Word]
    /// For each word whether it is passed over.
    let isSmall: [Bool]
    /// Where parts of the body are named.
    let places: [Range<Int>]
    let meaning: DangerMeaning

    /// Whether `a` and `b` leave no doubt that they are said of each other.
    func areNear(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let between = gap(a, b)
        return between.count(where: { !isSmall[$0] }) <= Self.nearReach
            && !(between.lowerBound...between.upperBound).contains { words[$0].opensSentence }
    }

    /// Whether `a` and `b` may be said of each other: near enough, and no other part of the body comes between.
    func areClose(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let between = gap(a, b)
        guard between.count(where: { !isSmall[$0] }) <= Self.reach else { return false }
        guard let place = [a, b].first(where: { hasPlace($0) }) else { return true }
        let told = place == a ? b : a
        if !hasPlace(told), belongsElsewhere(told, than: place) { return false }
        return !places.contains { rival in
            between.contains(rival.lowerBound) && !rival.overlaps(a) && !rival.overlaps(b)
                && !isListed(rival, with: place)
        }
    }

    /// Whether the clause of `told` names another part of the body and not `place`: "my hands are numb, hips stiff".
    private func belongsElsewhere(_ told: Range<Int>, than place: Range<Int>) -> Bool {
        let clause = meaning.clause(at: told.lowerBound)
        return !clause.contains(place.lowerBound) && places.contains { clause.contains($0.lowerBound) }
    }

    private func hasPlace(_ range: Range<Int>) -> Bool { places.contains { $0.overlaps(range) } }

    /// Whether nothing but "and" or "or" lies between two parts of the body: "calf and ankle".
    private func isListed(_ a: Range<Int>, with b: Range<Int>) -> Bool {
        let between = gap(a, b)
        guard !between.isEmpty else { return true }
        return between.allSatisfy { isSmall[$0] }
            && !(between.lowerBound...between.upperBound).contains { words[$0].opensClause }
    }

    /// The words between two places that do not overlap; with its upper bound the later place begins.
    private func gap(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
        a.lowerBound < b.lowerBound ? a.upperBound..<b.lowerBound : b.upperBound..<a.lowerBound
    }
}
