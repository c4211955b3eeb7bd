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

/// Words that say whether what is told is so: here and now, denied, past, or only supposed.
public struct DangerCues: Sendable, Hashable, Codable {
    /// Said before a sign, deny it: "not", "didnt". What they deny ends with the clause.
    public var negating: [String] = []
    /// The same for "no" and "without", which deny only up to the next subject: "no fever, my leg is hot".
    public var lacking: [String] = []
    /// Said after a sign, say that it was never there, or is long healed: "ruled out".
    public var resolved: [String] = []
    /// Said after a sign, say that it is over: "gone now". There are signs that count all the same.
    public var over: [String] = []
    /// Make a clause one about long ago.
    public var past: [String] = []
    /// Make it one about now all the same, and begin a clause: "still", "now".
    public var present: [String] = []
    /// Make the rest of a clause a supposition or a question about a sign: "what if", "signs of".
    public var supposing: [String] = []
    /// The same for the whole clause: "clot symptoms".
    public var asking: [String] = []
    /// Phrases with a word of these lists that do not mean it: "no idea", "never been so".
    public var idioms: [String] = []
    /// Words that end what a negating word says: "but".
    public var contrasting: [String] = []
    /// Words that begin a clause when a subject follows: "and", "so".
    public var linking: [String] = []
    /// Words that, after a linking word, begin a clause: "my", "it".
    public var subjects: [String] = []
    /// Words after which a subject begins no clause: "in my calf".
    public var leading: [String] = []

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

    /// The levels that a sign can have.
    public static let allCases: [DangerLevel] = [.stop, .book, .sameDay, .emergency]

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
    /// Any one of these in the question is the sign. ` + ` joins parts of a story, ` & ` parts that are said of each
    /// other, ` | ` separates ways to say a part.
    public var patterns: [String]
    /// None of these may be in the question.
    public var unless: [String]
    /// Whether it counts when it is over, too: a pain in the chest that is gone now.
    public var countsWhenOver: Bool
    /// What is asked first where one answer decides; nil for most.
    public var question: SignQuestion?
    public var sources: [PublicSource]

    public init(
        id: String, level: DangerLevel, title: String, text: String, patterns: [String], unless: [String] = [],
        countsWhenOver: Bool = false,
        question: SignQuestion? = nil, sources: [PublicSource] = []
    ) {
        self.id = id
        self.level = level
        self.title = title
        self.text = text
        self.patterns = patterns
        self.unless = unless
        self.countsWhenOver = countsWhenOver
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

/// A place that is never pressed.
public struct KeepOff: Sendable, Hashable, Codable, Identifiable {
    public var id: String
    public var place: String
    public var why: String
    /// Who says so; `source under review` where the page is not fit to be shown.
    public var source: String
    /// Any one of these says that someone wants to press there: patterns as those of a sign.
    public var patterns: [String]

    public init(id: String, place: String, why: String, source: String, patterns: [String] = []) {
        self.id = id
        self.patterns = patterns
        self.place = place
        self.why = why
        self.source = source
    }
}
