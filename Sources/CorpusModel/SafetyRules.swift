/// Signs of danger, and what to do about each.
public struct SafetyRules: Sendable, Hashable, Codable {
    public var levels: [DangerLevelText] = []
    /// Words by which the meaning of a sentence is read.
    public var cues = DangerCues()
    /// What takes a sign back that was described before: "false alarm".
    public var withdrawing: [String] = []
    /// Small words that are passed over in patterns and in questions.
    public var passable: [String] = []
    /// Phrases that hold a word of a sign and mean something else: "pop music".
    public var otherSenses: [String] = []
    /// Ordinary words that are a slip of the fingers away from a word of a sign.
    public var ordinary: [String] = []
    /// Slips of the fingers that are known, and the word that each stands for.
    public var slips: [String: String] = [:]
    /// The groups that name a part of the body.
    public var places: [String] = []
    /// Lists of words that patterns name as `{group}`.
    public var groups: [String: [String]] = [:]
    public var signs: [DangerSign] = []
    /// Where never to press, whatever the tool.
    public var keepOff: [KeepOff] = []

    public init() {}
}

/// A place that is never pressed.
public struct KeepOff: Sendable, Hashable, Codable, Identifiable {
    public var id: String
    public var place: String
    public var why: String
    /// Who says so; `source under review` where the page is not fit to be shown.
    public var source: String
    /// Any one of these says that someone wants to press there: patterns as those of a sign.
    public var patterns: [String]
    /// None of these may be in the lines that say so.
    public var unless: [String]

    public init(
        id: String, place: String, why: String, source: String, patterns: [String] = [], unless: [String] = []
    ) {
        self.id = id
        self.patterns = patterns
        self.unless = unless
        self.place = place
        self.why = why
        self.source = source
    }
}
