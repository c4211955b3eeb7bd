import CorpusModel

/// What a text tells of danger.
public struct DangerReading: Sendable, Hashable {
    public struct Finding: Sendable, Hashable {
        public var id: String
        /// The words that gave it.
        public var words: String
        /// How urgent it is; nil for a condition, or when no pattern met it.
        var level: DangerLevel?
        /// Whether it still counts when it is over.
        public var countsWhenOver = false
        /// Whether the words lie so far apart that they may be of different things.
        var isLoose = false
        /// The number of the line of the story that holds all the words; nil when they are in several.
        var line: Int?
    }

    /// Signs that are so, most urgent first, in the order of the rules within a level.
    public var signs: [Finding] = []
    /// How urgent the most urgent sign is that patterns met; nil without.
    var level: DangerLevel? { signs.compactMap(\.level).max() }
    /// Signs that are asked about or supposed, likewise.
    public var supposedSigns: [Finding] = []
    /// Conditions of the runner, in the order of the rules.
    public var conditions: [Finding] = []
    /// Ids of conditions that a line ends.
    var ended: Set<String> = []
    /// Places that someone wants to press and that are never pressed, in the order of the rules.
    public var places: [Finding] = []
    /// The first sign of which the text leaves open whether it tells, and which has a question to find out.
    public var question: String?
    /// Whether the last line takes back what was said before.
    public var withdraws = false
    /// Whether the last line says that something is over.
    public var endsSomething = false
    /// The stems of what the last line says is not so.
    public var denied: Set<String> = []
    /// Whether the last line holds any part of a sign or condition, so that later lines may add to it.
    public var saysSomething = false
    /// Ids of the signs that patterns met in words that mean something else.
    var hushed: Set<String> = []
}

extension DangerReading.Finding {
    init(id: String, level: DangerLevel, countsWhenOver: Bool, _ match: DangerMatch) {
        self.init(
            id: id, words: match.words, level: level, countsWhenOver: countsWhenOver, isLoose: match.isLoose,
            line: match.line)
    }
}
