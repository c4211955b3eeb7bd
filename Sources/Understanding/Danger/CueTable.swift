import CorpusModel

/// The cues of the rules, as phrases of the grammar.
struct CueTable: Sendable, Codable {
    enum Kind: Int, CaseIterable, Sendable {
        case negating, lacking, resolved, over, past, present, supposing, asking, idioms, contrasting, subjects
        case others, theirs, mine

        fileprivate var phrases: KeyPath<DangerCues, [String]> {
            switch self {
            case .negating: \.negating
            case .lacking: \.lacking
            case .resolved: \.resolved
            case .over: \.over
            case .past: \.past
            case .present: \.present
            case .supposing: \.supposing
            case .asking: \.asking
            case .idioms: \.idioms
            case .contrasting: \.contrasting
            case .subjects: \.subjects
            case .others: \.others
            case .theirs: \.theirs
            case .mine: \.mine
            }
        }
    }

    /// The cues of a text.
    struct Found: Sendable {
        fileprivate var rangesByKind: [Kind: [Range<Int>]] = [:]
        fileprivate var linking: StemSet
        fileprivate var leading: StemSet
        fileprivate var passable: StemSet

        subscript(kind: Kind) -> [Range<Int>] { rangesByKind[kind] ?? [] }

        /// Whether a clause may begin at `word` when a subject follows: "and my".
        func isLinking(_ word: Word) -> Bool { linking.contains(word.stem) }

        /// Whether a subject after `word` begins no clause: "in my calf".
        func isLeading(_ word: Word) -> Bool { leading.contains(word.stem) }

        func isSmall(_ word: Word) -> Bool { passable.contains(word.stem) }

        /// Forgets the cues of `kind` that are but part of one of `idioms`.
        fileprivate mutating func drop(_ kind: Kind, within idioms: [Range<Int>]) {
            rangesByKind[kind]?.removeAll { cue in
                idioms.contains {
                    $0.count > cue.count && $0.contains(cue.lowerBound) && $0.contains(cue.upperBound - 1)
                }
            }
        }
    }

    /// The raw values of the kinds of each phrase.
    private let kindsByPhrase: NumberLists
    private let linking: StemSet
    private let leading: StemSet
    private let passable: StemSet

    init(_ safety: SafetyRules, in grammar: inout DangerGrammar) {
        linking = StemSet(safety.cues.linking.map(Stemmer.stem))
        leading = StemSet(safety.cues.leading.map(Stemmer.stem))
        passable = StemSet(safety.passable.map(Stemmer.stem))
        var kinds: [[Int]] = []
        for kind in Kind.allCases {
            for phrase in safety.cues[keyPath: kind.phrases] {
                let number = grammar.number(of: phrase)
                while kinds.count <= number { kinds.append([]) }
                kinds[number].append(kind.rawValue)
            }
        }
        kindsByPhrase = NumberLists(kinds)
    }

    func isCue(_ phrase: Int) -> Bool { !kindsByPhrase[phrase].isEmpty }

    /// The cues among the phrases found in a text, apart from those in an idiom, each kind in order.
    ///
    /// - Parameter phrases: Phrases of signs; a cue that is part of one is none.
    func found(in occurrences: [Int: [Range<Int>]], sparing phrases: NumberSet) -> Found {
        var found = Found(linking: linking, leading: leading, passable: passable)
        for (phrase, ranges) in occurrences {
            for kind in kindsByPhrase[phrase].compactMap({ Kind(rawValue: Int($0)) }) {
                found.rangesByKind[kind, default: []] += ranges
            }
        }
        // "cannot feel" and "no idea" are more than their "not" and "no".
        let idioms = found[.idioms] + occurrences.lazy.filter { phrases.contains($0.key) }.flatMap(\.value)
        for kind in [Kind.negating, .lacking, .past, .supposing, .asking, .resolved, .over] {
            found.drop(kind, within: idioms)
        }
        // The veins of who has them "same as mum" are no one else's.
        found.drop(.others, within: found[.idioms])
        for kind in found.rangesByKind.keys {
            found.rangesByKind[kind]?.sort { ($0.lowerBound, $0.count) < ($1.lowerBound, $1.count) }
        }
        return found
    }
}
