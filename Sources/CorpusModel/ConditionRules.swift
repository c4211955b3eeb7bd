/// Conditions that change the advice, and what they rule out.
public struct ConditionRules: Sendable, Hashable, Codable {
    public var conditions: [Condition] = []

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
    public var ruledOut: RuledOut
    public var sources: [PublicSource]

    public init(
        id: String, title: String, text: String, patterns: [String], ruledOut: RuledOut = RuledOut(),
        sources: [PublicSource] = []
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.patterns = patterns
        self.ruledOut = ruledOut
        self.sources = sources
    }
}

/// What a condition rules out. Advice with any of it is left out.
public struct RuledOut: Sendable, Hashable, Codable {
    /// All advice to massage, wherever.
    public var everything = false
    public var tools: [ConceptID] = []
    /// Massage of these areas.
    public var areas: [ConceptID] = []
    /// These tools on these areas only: `[golf-ball]` on `[feet]`.
    public var toolsOnAreas = ToolsOnAreas()
    /// The areas that the question names: an injury is where it hurts.
    public var areasNamed = false
    /// Words of advice that presses hard.
    public var words: [String] = []

    public init() {}

    public struct ToolsOnAreas: Sendable, Hashable, Codable {
        public var tools: [ConceptID] = []
        public var areas: [ConceptID] = []

        public init() {}
    }
}
