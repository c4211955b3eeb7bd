/// One thing that a reader can do or know, restated from one article.
public struct Advice: Sendable, Hashable, Codable, Identifiable {
    /// `article/piece`; unique in the corpus.
    public var id: AdviceID
    /// What a list shows.
    public var title: String
    public var areas: [ConceptID] = []
    public var tools: [ConceptID] = []
    public var phases: [ConceptID] = []
    /// What it answers, most important first.
    public var intents: [ConceptID] = []
    public var symptoms: [ConceptID] = []
    /// The expert whom the article quotes or credits.
    public var saidBy: String?
    public var text: String = ""
    public var steps: [String] = []
    public var dose: Dose?
    /// How hard to press, in words.
    public var pressure: String?
    public var cautions: [String] = []
    /// Phrases that a runner would type for exactly this piece.
    public var alsoKnownAs: [String] = []

    public init(id: AdviceID, title: String) {
        self.id = id
        self.title = title
    }

    /// The id of the article that it comes from.
    public var articleID: String { id.articleID }
}

/// The figures of a piece of advice. Every one is the article's own; an absent figure is one that it does not give.
public struct Dose: Sendable, Hashable, Codable {
    public var secondsMin: Int?
    public var secondsMax: Int?
    public var repetitions: Int?
    /// What the figures are for: a spot, a leg, a session.
    public var per: String?
    public var perDay: Int?
    /// The same in words.
    public var text: String

    public init(
        secondsMin: Int? = nil, secondsMax: Int? = nil, repetitions: Int? = nil, per: String? = nil,
        perDay: Int? = nil, text: String
    ) {
        self.secondsMin = secondsMin
        self.secondsMax = secondsMax
        self.repetitions = repetitions
        self.per = per
        self.perDay = perDay
        self.text = text
    }
}
