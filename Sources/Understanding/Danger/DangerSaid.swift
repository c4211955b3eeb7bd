/// The phrases of signs that a story holds, with what it says of them, and whether patterns fit them.
struct DangerSaid: Sendable {
    /// How many words may lie between parts that are said of each other.
    private static let reach = 12
    /// How many may lie between parts that leave no doubt that they are.
    private static let nearReach = 6
    /// More places where a phrase is said than anyone needs to look at.
    private static let mostRanges = 8

    private let story: Story
    private let occurrences: [Int: [Range<Int>]]
    private let places: [Range<Int>]
    private let meaning: DangerMeaning
    private let placePhrases: NumberSet
    /// For each word whether it is passed over.
    private let isSmall: [Bool]
    /// For each phrase that is denied, the line in which it last is.
    private var deniedAt: [Int: Int] = [:]
    private(set) var saysSomething = false
    /// The stems of what the last line denies.
    private(set) var denied: Set<String> = []
    private(set) var supposesSomething = false
    /// Whether something of it is over.
    private(set) var tellsOfPassing = false
    /// Whether any of it is past, be it just over.
    private(set) var tellsOfPast = false
    /// Whether the last line says that something is over.
    private(set) var endsSomething = false
    /// Words that deny what follows.
    private let denials: [Range<Int>]
    /// Where someone else is named, where massage of someone else is asked for, and where the runner speaks of their own body.
    private let people: (others: [Range<Int>], theirs: [Range<Int>], mine: [Range<Int>])

    init(
        _ occurrences: [Int: [Range<Int>]], _ story: Story, cues: CueTable.Found, places: NumberSet
    ) {
        self.story = story
        self.occurrences = occurrences
        placePhrases = places
        people = (cues[.others], cues[.theirs], cues[.mine])
        denials = cues[.negating]
        isSmall = story.words.map(cues.isSmall)
        let spans: [Range<Int>] = occurrences.lazy.filter { places.contains($0.key) }.flatMap(\.value)
        // In "back of my leg" the back is no part of the body.
        self.places = spans.filter { span in
            !spans.contains {
                $0.count > span.count && $0.lowerBound <= span.lowerBound && $0.upperBound >= span.upperBound
            }
        }
        meaning = DangerMeaning(story.words, cues: cues, places: self.places)
        supposesSomething = meaning.standings.contains(.supposed)
        tellsOfPassing = meaning.standings.contains(.over)
        tellsOfPast = tellsOfPassing || meaning.standings.contains(.past)
        endsSomething = cues[.over].contains { story.line(of: $0.lowerBound) == story.lastLine }
        for (phrase, ranges) in occurrences {
            for range in ranges {
                let line = story.line(of: range.lowerBound)
                if line == story.lastLine { saysSomething = true }
                guard isDenied(range, phrase) else { continue }
                deniedAt[phrase] = line
                if line == story.lastLine { denied.formUnion(story.words[range].map(\.stem)) }
            }
        }
    }

    func isSaid(_ phrase: Int) -> Bool { occurrences[phrase] != nil }

    /// Whether `phrase` is said in one of the lines that hold `match`.
    func isSaid(_ phrase: Int, beside match: Match) -> Bool {
        occurrences[phrase]?.contains { match.lines.contains(story.lineNumber(of: $0.lowerBound)) } == true
    }

    /// Whether `phrase`, which ends what `match` tells of, is said in the first of the lines that hold it, or after it, and
    /// not right after "never".
    func isEnding(_ phrase: Int, _ match: Match) -> Bool {
        guard let first = match.lines.min() else { return false }
        return occurrences[phrase]?.contains { range in
            story.lineNumber(of: range.lowerBound) >= first && !denials.contains { $0.upperBound == range.lowerBound }
        } == true
    }

    /// Where each of `phrases` is said to be so; for the other standings, where it is so, or that. What is over is past, too.
    func ranges(of phrases: NumberSet, _ standing: DangerMeaning.Standing) -> [Int: [Range<Int>]] {
        var kept: [Int: [Range<Int>]] = [:]
        for (phrase, ranges) in occurrences where phrases.contains(phrase) {
            let so = ranges.filter { counts($0, phrase, standing) }
            if !so.isEmpty { kept[phrase] = Array(so.prefix(Self.mostRanges)) }
        }
        return kept
    }

    private func counts(_ range: Range<Int>, _ phrase: Int, _ standing: DangerMeaning.Standing) -> Bool {
        // A place is where it is, whatever is said of it.
        if placePhrases.contains(phrase) {
            return places.contains { $0.contains(range.lowerBound) && $0.count <= range.count }
        }
        if isDenied(range, phrase) { return false }
        // A later line takes it back.
        if let line = deniedAt[phrase], range.upperBound <= line { return false }
        switch meaning.standings[range.lowerBound] {
        case .real: return true
        case .supposed: return standing == .supposed
        case .over: return standing == .over || standing == .past
        case .past: return standing == .past
        }
    }

    private func isDenied(_ range: Range<Int>, _ phrase: Int) -> Bool {
        !placePhrases.contains(phrase) && meaning.isDenied[range.lowerBound]
    }

    // MARK: - Patterns

    /// What says a pattern.
    struct Match {
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

    /// The words that fit `parts`, one place for each, near each other if there are such; nil when they do not fit.
    func match(_ parts: [DangerPattern.Part], in ranges: [Int: [Range<Int>]]) -> Match? {
        guard parts.allSatisfy({ part in part.phrases.contains { ranges[$0] != nil } }) else { return nil }
        let near = fit(parts[...], after: [], in: ranges, isNear: true)
        guard let all = near ?? fit(parts[...], after: [], in: ranges, isNear: false) else { return nil }
        return Match(
            words: all.map(story.original).joined(separator: " + "), isLoose: near == nil,
            positions: all.map(\.lowerBound), lines: Set(all.map { story.lineNumber(of: $0.lowerBound) }))
    }

    /// Whether a condition is of someone else, while the massage is for who asks: "dad is on warfarin, how do I roll my calves".
    func isOfSomeoneElse(_ match: Match) -> Bool {
        let isBeside = { (ranges: [Range<Int>]) in
            ranges.contains { match.lines.contains(story.lineNumber(of: $0.lowerBound)) }
        }
        guard isBeside(people.mine), !isBeside(people.theirs) else { return false }
        return match.positions.contains { position in
            let clause = meaning.clause(at: position)
            return people.others.contains { clause.contains($0.lowerBound) }
        }
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
                if isNear, !areNear(last, range) { continue }
                if part.isClose, !areClose(last, range) { continue }
            }
            if let all = fit(parts.dropFirst(), after: chosen + [range], in: ranges, isNear: isNear) { return all }
        }
        return nil
    }

    private func areNear(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let (first, second) = a.lowerBound < b.lowerBound ? (a, b) : (b, a)
        let between = first.upperBound..<max(first.upperBound, second.lowerBound)
        return between.count(where: { !isSmall[$0] }) <= Self.nearReach
            && !(between.lowerBound..<max(between.lowerBound, second.lowerBound + 1))
                .contains { story.words[$0].opensSentence }
    }

    /// Whether `a` and `b` may be said of each other: near enough, and no other part of the body comes between.
    private func areClose(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let (first, second) = a.lowerBound < b.lowerBound ? (a, b) : (b, a)
        let between = first.upperBound..<max(first.upperBound, second.lowerBound)
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
        let (first, second) = a.lowerBound < b.lowerBound ? (a, b) : (b, a)
        guard first.upperBound < second.lowerBound else { return first.upperBound == second.lowerBound }
        let between = first.upperBound..<second.lowerBound
        return between.allSatisfy { isSmall[$0] }
            && !(between.lowerBound...second.lowerBound).contains { story.words[$0].opensClause }
    }
}
