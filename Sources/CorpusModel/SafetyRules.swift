/// Signs of danger, and what to do about each.
public struct SafetyRules: Sendable, Hashable, Codable {
    public var levels: [DangerLevelText] = []
    /// Words that, up to three words before a sign, say that it is not there.
    public var negating: [String] = []
    /// Words that end what a negating word says: "but".
    public var contrasting: [String] = []
    /// What takes a sign back that was described before: "false alarm".
    public var withdrawing: [String] = []
    /// Small words that are passed over in patterns and in questions.
    public var passable: [String] = []
    /// Lists of words that patterns name as `{group}`.
    public var groups: [String: [String]] = [:]
    public var signs: [DangerSign] = []

    public init() {}
}

/// How soon a sign needs a professional.
public enum DangerLevel: String, Sendable, Codable, CaseIterable, Comparable {
    /// A condition that changes the advice, such as blood thinners.
    case adapt
    /// A sign at which the articles themselves say to stop massaging.
    case stop
    case book
    case sameDay = "same-day"
    case emergency

    /// The more urgent level is the greater.
    public static func < (a: DangerLevel, b: DangerLevel) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .adapt: 0
        case .stop: 1
        case .book: 2
        case .sameDay: 3
        case .emergency: 4
        }
    }
}

/// What to do at a level.
public struct DangerLevelText: Sendable, Hashable, Codable {
    public var level: DangerLevel
    public var name: String
    public var text: String

    public init(_ level: DangerLevel, name: String, text: String) {
        self.level = level
        self.name = name
        self.text = text
    }
}

/// A sign, how people describe it, and which public source says so.
public struct DangerSign: Sendable, Hashable, Codable, Identifiable {
    public var id: String
    public var level: DangerLevel
    public var title: String
    public var text: String
    /// Any one of these in the question is the sign. ` + ` joins parts, ` | ` separates ways to say a part.
    public var patterns: [String]
    /// None of these may be in the question.
    public var unless: [String]
    public var sources: [PublicSource]

    public init(
        id: String, level: DangerLevel, title: String, text: String, patterns: [String], unless: [String] = [],
        sources: [PublicSource] = []
    ) {
        self.id = id
        self.level = level
        self.title = title
        self.text = text
        self.patterns = patterns
        self.unless = unless
        self.sources = sources
    }
}

/// A page of a public body or a journal. `url` is empty while the source is under review.
public struct PublicSource: Sendable, Hashable, Codable {
    public var title: String
    public var publisher: String
    public var url: String

    public init(title: String, publisher: String = "", url: String = "") {
        self.title = title
        self.publisher = publisher
        self.url = url
    }
}
