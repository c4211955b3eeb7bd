/// What people want to know, and how they ask for it.
public struct IntentRules: Sendable, Hashable, Codable {
    public var intents: [Intent] = []
    /// What people ask that the articles do not cover.
    public var outside: [Intent] = []
    public var chat: [SmallTalk] = []

    public init() {}
}

/// Something that people want to know. A phrase may hold `{area}`, `{tool}`, `{phase}`, `{symptom}` and `*`.
public struct Intent: Sendable, Hashable, Codable, Identifiable {
    public var id: ConceptID
    public var name: String
    public var about: String
    public var phrases: [String]

    public init(id: ConceptID, name: String, about: String = "", phrases: [String]) {
        self.id = id
        self.name = name
        self.about = about
        self.phrases = phrases
    }
}

/// A line that is not a question, and what to say to it.
public struct SmallTalk: Sendable, Hashable, Codable, Identifiable {
    public var id: String
    public var phrases: [String]
    /// A sentence or two; empty where a page says it all.
    public var reply: String
    /// The name of the page that is shown; nil for none.
    public var page: String?

    public init(id: String, phrases: [String], reply: String, page: String? = nil) {
        self.id = id
        self.phrases = phrases
        self.reply = reply
        self.page = page
    }
}
