/// Conditions that change the advice, and what they rule out.
public struct ConditionRules: Sendable, Hashable, Codable {
    public var conditions: [Condition] = []
    /// How people say that they ask about another part than the one that a condition is of: "other leg", "away from".
    public var elsewhere: [String] = []
    /// Areas that are so near an area that what is the matter there keeps off them, too.
    public var near: [ConceptID: [ConceptID]] = [:]

    public init() {}
}

/// Something about the runner that changes the advice, how it is told, and which public source says so.
public struct Condition: Sendable, Hashable, Codable, Identifiable {
    public var id: String
    public var title: String
    /// What changes, and why.
    public var text: String
    /// Any one of these is the condition: patterns as those of a sign.
    public var patterns: [String]
    /// None of these may be in the lines that tell of it.
    public var unless: [String]
    /// None of these may be in those lines, or in a later one, which ends it.
    public var endedBy: [String]
    /// Whether it is still so when it began long ago: diabetes, a pacemaker.
    public var isLasting: Bool
    public var ruledOut: RuledOut
    /// Pieces that belong beside the warning where nothing else is left, whatever is ruled out.
    public var shown: [AdviceID]
    public var sources: [PublicSource]

    public init(
        id: String, title: String, text: String, patterns: [String], unless: [String] = [], endedBy: [String] = [],
        isLasting: Bool = false, ruledOut: RuledOut = RuledOut(), shown: [AdviceID] = [], sources: [PublicSource] = []
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.patterns = patterns
        self.unless = unless
        self.endedBy = endedBy
        self.isLasting = isLasting
        self.ruledOut = ruledOut
        self.shown = shown
        self.sources = sources
    }
}

/// What a condition rules out. Advice with any of it is left out; what only tells about something stays.
public struct RuledOut: Sendable, Hashable, Codable {
    /// All massage.
    public var everything = false
    public var tools: [ConceptID] = []
    /// Massage of these areas.
    public var areas: [ConceptID] = []
    /// Massage of these areas with anything but hands.
    public var areasByHand: [ConceptID] = []
    /// Massage of the areas that were named with the condition; all massage when none was.
    public var areasNamed = false
    /// Massage of the areas that are near to these, too.
    public var areasNear = false
    /// Whether tools and words are ruled out only for the areas that were named with the condition, and for
    /// those near to these.
    public var onlyThere = false
    /// Words of advice that presses hard, or that is wrong for another reason: "frozen".
    public var words: [String] = []

    public init() {}

    /// How texts speak of what must not be done or used, in lower case: these words, and what the tools are called.
    public func sayings(_ vocabulary: Vocabulary) -> [String] {
        words + tools.map { vocabulary.name(.tool, $0).lowercased() }
    }
}
