/// What says a pattern.
struct DangerMatch {
    var words: String
    /// Whether its parts lie far apart or in several sentences, so that they may be of different things.
    var isLoose: Bool
    /// The first word of each of its parts.
    var positions: [Int]
    /// The numbers of the lines that hold it.
    var lines: Set<Int>
    /// The number of the line that holds all of it; nil when it is in several.
    var line: Int? { lines.count == 1 ? lines.first : nil }
}

/// Fits patterns to what is said.
extension DangerSaid {
    /// The words that fit `parts`, one place for each, near each other if there are such; nil when they do not fit.
    func match(_ parts: [DangerPattern.Part], in ranges: [Int: [Range<Int>]]) -> DangerMatch? {
        guard parts.allSatisfy({ part in part.phrases.contains { ranges[$0] != nil } }) else { return nil }
        let near = fit(parts[...], after: [], in: ranges, isNear: true)
        guard let all = near ?? fit(parts[...], after: [], in: ranges, isNear: false) else { return nil }
        return DangerMatch(
            words: all.map(story.original).joined(separator: " + "), isLoose: near == nil,
            positions: all.map(\.lowerBound), lines: Set(all.map { story.lineNumber(of: $0.lowerBound) }))
    }

    /// Later places first, so that what the last line adds counts.
    private func fit(
        _ parts: ArraySlice<DangerPattern.Part>, after chosen: [Range<Int>], in ranges: [Int: [Range<Int>]],
        isNear: Bool
    ) -> [Range<Int>]? {
        guard let part = parts.first else { return chosen }
        let candidates = part.phrases.lazy.flatMap { ranges[$0]?.reversed() ?? [] }
        for range in candidates where !chosen.contains(where: { $0.overlaps(range) }) {
            if let last = chosen.last {
                if isNear, !nearness.areNear(last, range) { continue }
                if part.isClose, !nearness.areClose(last, range) { continue }
            }
            if let all = fit(parts.dropFirst(), after: chosen + [range], in: ranges, isNear: isNear) { return all }
        }
        return nil
    }
}
