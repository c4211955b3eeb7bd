import CorpusModel

extension DangerReading {
    /// From these odds on a line is taken to describe a sign that no pattern met: the more urgent, the sooner.
    private static func raisedFrom(_ level: DangerLevel) -> Double {
        switch level {
        case .emergency: 0.7
        case .sameDay: 0.2
        case .book, .stop, .adapt: 0.8
        }
    }

    /// Where the line also denies something or names a condition, words of danger are there anyway.
    private static let raisedBesideOthers = 3.0
    private static let meantBesideOthers = 2.0
    /// From these odds on a clause alone keeps a sign that patterns met, whatever else the line asks.
    private static func meantInClause(_ level: DangerLevel) -> Double {
        switch level {
        case .emergency: -3.5
        case .sameDay: -1
        case .book, .stop, .adapt: .infinity
        }
    }

    /// How much more the words must speak for a more urgent level than for that of the signs that patterns met.
    private static let raisedByLead = 2.2

    /// Below these odds a pattern is taken to have met words that mean something else: the more urgent, the later; the
    /// farther apart the words are, the sooner.
    private static func hushedBelow(_ level: DangerLevel, isLoose: Bool) -> Double {
        switch level {
        case .emergency: isLoose ? -4 : -6.5
        case .sameDay: isLoose ? -4.3 : -5.5
        case .book, .stop, .adapt: isLoose ? -2.4 : -5.7
        }
    }

    /// Adds what is heard by the words alone, or raises the level where they speak clearly for a more urgent one.
    ///
    /// - Parameter isStory: Whether there are earlier lines.
    mutating func weigh(_ heard: DangerOdds.Reading, isStory: Bool) {
        if let level { return raise(heard, above: level) }
        guard signs.isEmpty, supposedSigns.isEmpty, !withdraws else { return }
        // Where one question decides, it is asked rather than guessed.
        if question != nil, heard.level == .book, !isStory { return }
        let isAlone = denied.isEmpty && conditions.isEmpty
        guard heard.logOdds >= (isAlone ? Self.raisedFrom(heard.level) : Self.raisedBesideOthers),
            heard.meantOdds >= (isAlone ? Self.meantFrom(heard.level) : Self.meantBesideOthers)
        else { return }
        signs = [Finding(describedIn: heard)]
        saysSomething = true
    }

    /// Drops what patterns met in a line that is like no description; not of a story, for what its lines
    /// add up to counts.
    ///
    /// - Parameter clauseOdds: The odds of a clause alone, which are seldom needed.
    mutating func hush(_ heard: DangerOdds.Reading, clauseOdds: () -> Double) {
        hushed = Set(
            signs.filter { sign in
                guard let level = sign.level, heard.logOdds < Self.hushedBelow(level, isLoose: sign.isLoose)
                else { return false }
                return max(heard.logOdds, clauseOdds()) < Self.meantInClause(level)
            }.map(\.id))
        signs.removeAll { hushed.contains($0.id) }
    }

    /// From these odds on the words that mean something back up the rest: small words alone raise nothing.
    private static func meantFrom(_ level: DangerLevel) -> Double { level == .emergency ? -2.2 : -0.7 }

    private mutating func raise(_ heard: DangerOdds.Reading, above level: DangerLevel) {
        guard heard.level > level, heard.logOdds >= Self.raisedFrom(heard.level),
            heard.lead(over: level) >= Self.raisedByLead
        else { return }
        signs.insert(Finding(describedIn: heard), at: 0)
    }

    /// Adds `condition`, which a line was heard to name, unless that is denied.
    mutating func add(_ condition: Finding) {
        guard !conditions.contains(where: { $0.id == condition.id }), !ended.contains(condition.id),
            denied.isDisjoint(with: IntentMatcher.stems(of: condition.words))
        else { return }
        conditions.append(condition)
        saysSomething = true
    }
}

extension DangerReading.Finding {
    fileprivate init(describedIn heard: DangerOdds.Reading) {
        self.init(id: "described-\(heard.level.rawValue)", words: heard.words)
    }
}
