/// Everything that knead knows.
public struct Corpus: Sendable, Hashable, Codable {
    public var articles: [Article]
    public var rules: Rules
    /// Questions, with the pieces that answer them.
    public var asked: [AskedQuestion] = []
    /// Lines that go on from an answer, with the pieces that answer them.
    public var followed: [FollowedLine] = []
    /// Lines that tell of tools, with those that are not at hand.
    public var toolLines: [ToolLine] = []
    /// Lines that the articles cover, though they are like no single piece of advice.
    public var covered: [String] = []
    /// First lines that leave out what changes the advice, so that it must be asked back.
    public var vague: [String] = []
    /// What people ask that the articles do not cover, by topic.
    public var notCovered: [NotCovered] = []
    /// How people tell of signs of danger, and what only sounds like it.
    public var described = DescribedSigns()
    /// English words in small letters: what is never taken for a slip of the fingers.
    public var englishWords: [String] = []

    public init(articles: [Article] = [], rules: Rules = Rules()) {
        self.articles = articles
        self.rules = rules
    }

    /// Every piece of advice, article by article, in the order of the files.
    public var advice: [Advice] { articles.flatMap(\.advice) }
}

/// What a question is read and answered by: all of the corpus but the advice itself.
public struct Rules: Sendable, Hashable, Codable {
    public var vocabulary = Vocabulary()
    public var intents = IntentRules()
    public var safety = SafetyRules()
    public var conditions = ConditionRules()
    public var evidence = EvidenceRules()
    public var disagreements: [Disagreement] = []
    public var answers = AnswerRules()
    /// Why an area, a tool or a time matters to runners.
    public var topics: [TopicNote] = []
    public var body = BodyMap()
    public var conversation = ConversationRules()

    public init() {}
}
