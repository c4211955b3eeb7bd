/// A sign, how people describe it, and which public source says so.
public struct DangerSign: Sendable, Hashable, Codable, Identifiable {
    public var id: String
    public var level: DangerLevel
    public var title: String
    public var text: String
    /// Any one of these in the question is the sign. ` + ` joins parts of a story, ` & ` parts that are said of each
    /// other, ` | ` separates ways to say a part.
    public var patterns: [String]
    /// None of these may be in the lines that tell of it.
    public var unless: [String]
    /// Whether it counts when it is over, too: a pain in the chest that is gone now.
    public var countsWhenOver: Bool
    /// Whether it may come from a part far from where it is felt, as numb toes from the back: then it stands
    /// above all parts.
    public var isFeltElsewhere: Bool
    /// What is asked first where one answer decides; nil for most.
    public var question: SignQuestion?
    public var sources: [PublicSource]

    public init(
        id: String, level: DangerLevel, title: String, text: String, patterns: [String], unless: [String] = [],
        countsWhenOver: Bool = false, isFeltElsewhere: Bool = false, question: SignQuestion? = nil,
        sources: [PublicSource] = []
    ) {
        self.id = id
        self.level = level
        self.title = title
        self.text = text
        self.patterns = patterns
        self.unless = unless
        self.countsWhenOver = countsWhenOver
        self.isFeltElsewhere = isFeltElsewhere
        self.question = question
        self.sources = sources
    }
}

/// A question on whose answer it depends whether a line that says too little tells of a sign.
public struct SignQuestion: Sendable, Hashable, Codable {
    /// One of its two answers.
    public struct Choice: Sendable, Hashable, Codable {
        /// As it is offered.
        public var text: String
        /// Words by which it is chosen; a line that has them is not asked.
        public var phrases: [String]

        public init(_ text: String, phrases: [String]) {
            self.text = text
            self.phrases = phrases
        }
    }

    public var text: String
    /// Patterns of lines that fit both answers.
    public var patterns: [String]
    /// None of these may be in the line.
    public var unless: [String]
    /// The answer that tells of the sign: its text holds the sign's words.
    public var warning: Choice
    public var harmless: Choice

    public init(
        _ text: String, patterns: [String], unless: [String] = [], warning: Choice, harmless: Choice
    ) {
        self.text = text
        self.patterns = patterns
        self.unless = unless
        self.warning = warning
        self.harmless = harmless
    }
}
