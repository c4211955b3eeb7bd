/// The phrases of signs that a story holds, with what it says of them.
struct DangerSaid: Sendable {
    /// More places where a phrase is said than anyone needs to look at.
    private static let mostRanges = 8

    let story: Story
    /// Which words may be said of each other.
    let nearness: DangerNearness
    private let occurrences: [Int: [Range<Int>]]
    private let places: [Range<Int>]
    private let meaning: DangerMeaning
    private let placePhrases: NumberSet
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
    /// Where someone else is named, where massage of someone else is asked for, and where the runner speaks
    /// of their own body.
    private let people: (others: [Range<Int>], theirs: [Range<Int>], mine: [Range<Int>])

    init(
        _ occurrences: [Int: [Range<Int>]], _ story: Story, cues: CueTable.Found, places: NumberSet
    ) {
        self.story = story
        self.occurrences = occurrences
        placePhrases = places
        people = (cues[.others], cues[.theirs], cues[.mine])
        denials = cues[.negating]
        let spans: [Range<Int>] = occurrences.lazy.filter { places.contains($0.key) }.flatMap(\.value)
        // In "back of my leg" the back is no part of the body.
        self.places = spans.filter { span in
            !spans.contains {
                $0.count > span.count && $0.lowerBound <= span.lowerBound && $0.upperBound >= span.upperBound
            }
        }
        meaning = DangerMeaning(story.words, cues: cues, places: self.places)
        nearness = DangerNearness(
            words: story.words, isSmall: story.words.map(cues.isSmall), places: self.places, meaning: meaning)
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
    func isSaid(_ phrase: Int, beside match: DangerMatch) -> Bool {
        occurrences[phrase]?.contains { match.lines.contains(story.lineNumber(of: $0.lowerBound)) } == true
    }

    /// Whether `phrase`, which ends what `match` tells of, is said in the first of the lines that hold it, or after it,
    /// and not right after "never".
    func isEnding(_ phrase: Int, _ match: DangerMatch) -> Bool {
        guard let first = match.lines.min() else { return false }
        return occurrences[phrase]?.contains { range in
            story.lineNumber(of: range.lowerBound) >= first && !denials.contains { $0.upperBound == range.lowerBound }
        } == true
    }

    /// Where each of `phrases` is said to be so; for the other standings, where it is so, or that. What is
    /// over is past, too.
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

    /// Whether a condition is of someone else, while the massage is for who asks: "dad is on warfarin, how do I
    /// roll my calves".
    func isOfSomeoneElse(_ match: DangerMatch) -> Bool {
        let isBeside = { (ranges: [Range<Int>]) in
            ranges.contains { match.lines.contains(story.lineNumber(of: $0.lowerBound)) }
        }
        guard isBeside(people.mine), !isBeside(people.theirs) else { return false }
        return match.positions.contains { position in
            let clause = meaning.clause(at: position)
            return people.others.contains { clause.contains($0.lowerBound) }
        }
    }
}
