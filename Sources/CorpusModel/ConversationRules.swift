/// How a line leans on the turns before it, and what is asked back.
public struct ConversationRules: Sendable, Hashable, Codable {
    /// Said at the start of a line that goes on from the one before: "and", "what about".
    public var linking: [String] = []
    /// Words that stand for what was said before: "it", "that one".
    public var pointing: [String] = []
    /// Said at the start of a line that puts right the one before: "no", "I meant".
    public var correcting: [String] = []
    /// Words that are said to knead and not about the body: "please", "mate".
    public var addressing: [String] = []
    /// Words by which a line says that it is about something else than the one before: "new topic", "in general".
    public var leaving: [String] = []
    /// Words that may stand inside a move: "when should I just stop".
    public var passable: [String] = []
    /// Words between two things that are asked about at once: "stretches and rolling".
    public var pairing: [String] = []
    /// Words that tell, wherever they stand in a line with a tool or an "it", that it is not there:
    /// "snapped", "left it".
    public var losing: [String] = []
    /// Words in a piece's title and pressure that tell that it is gentle.
    public var gentle: [String] = []
    /// The same for firm ones.
    public var firm: [String] = []
    /// The tools from the softest to the hardest.
    public var byFirmness: [ConceptID] = []
    /// Ways to name an answer by its place in the list.
    public var ordinals: [Ordinal] = []
    public var overviews: [Overview] = []
    public var moves: [Move] = []
    /// How parts of the body are told by where they lie to the one before. The first that fits counts.
    public var nearby: [Surroundings] = []
    /// The first that fits is asked.
    public var questions: [AskedBack] = []

    public init() {}
}

/// What lies around some parts of the body, by the words that tell it: "the front", "lower down".
public struct Surroundings: Sendable, Hashable, Codable {
    public var areas: [ConceptID]
    public var places: [AskedBack.Place]

    public init(of areas: [ConceptID], places: [AskedBack.Place]) {
        self.areas = areas
        self.places = places
    }
}

/// The place of an answer in a list, and how people name it.
public struct Ordinal: Sendable, Hashable, Codable {
    /// From 1; nil for the last.
    public var number: Int?
    public var phrases: [String]

    public init(_ number: Int?, phrases: [String]) {
        self.number = number
        self.phrases = phrases
    }
}

/// A piece that counts up what other pieces tell, so that "the second one" after it is the second of these.
public struct Overview: Sendable, Hashable, Codable {
    public var advice: AdviceID
    /// In the order in which the piece names them.
    public var parts: [AdviceID]

    public init(_ advice: AdviceID, parts: [AdviceID]) {
        self.advice = advice
        self.parts = parts
    }
}

/// Something that people do in a conversation besides asking about the body: ask for more, for the reason,
/// for who says so.
public struct Move: Sendable, Hashable, Codable {
    /// What is wanted, or told.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Asks what `intent` asks, of what was just shown.
        case asks
        /// Wants the last answer again, or shorter.
        case again, shorter
        /// Wants what else there is.
        case more
        /// Wants what comes after what was just shown.
        case next
        /// Wants to know who says so, or why.
        case source, reason
        /// Wants less pressure, or more.
        case gentler, firmer
        /// Tells that it did not help.
        case noBetter = "no-better"
        /// Wants the same on the other side of the body.
        case otherSide = "other-side"
        /// Does not have the tool that was just shown, or has none at all.
        case lacksIt = "lacks-it"
        case lacksAll = "lacks-all"
        /// Wants none of the choices, or cannot choose.
        case none, unsure
    }

    public var kind: Kind
    /// For `asks`.
    public var intent: ConceptID?
    /// Pieces to answer with, most fitting first; for `noBetter`.
    public var advice: [AdviceID]
    /// Whether any other move in the line is meant rather than this one: "is it ok every day" asks how often.
    public var isWeak: Bool
    public var phrases: [String]

    public init(
        _ kind: Kind, intent: ConceptID? = nil, advice: [AdviceID] = [], isWeak: Bool = false, phrases: [String]
    ) {
        self.kind = kind
        self.isWeak = isWeak
        self.intent = intent
        self.advice = advice
        self.phrases = phrases
    }
}

/// A short question back, and when it is asked.
public struct AskedBack: Sendable, Hashable, Codable {
    /// What a question may ask for.
    public enum Subject: String, Sendable, Codable, CaseIterable {
        case area, phase
    }

    public var question: String
    /// What the choices are.
    public var subject: Subject
    public var choices: [ConceptID]
    /// Asked when the question is about one of these areas and no narrower one; when it is about none where empty.
    public var areas: [ConceptID]
    /// When not empty, asked only of a line with one of these, which names no other area: words that may mean any of
    /// the choices, "thigh", or none in particular, "a sore spot".
    public var phrases: [String]
    /// Ways to tell choices by where they lie.
    public var places: [Place]
    /// Asked when the question's first intent is one of these.
    public var intents: [ConceptID]
    /// Not asked with these symptoms, for which there is advice wherever they are.
    public var unlessSymptoms: [ConceptID]
    /// When not nil, asked only of a line of no more words before which nothing was answered: "how long?".
    public var mostWords: Int?

    /// Words of an answer that tell choices: "the front", "lower down".
    public struct Place: Sendable, Hashable, Codable {
        public var choices: [ConceptID]
        public var phrases: [String]

        public init(_ choices: [ConceptID], phrases: [String]) {
            self.choices = choices
            self.phrases = phrases
        }
    }

    public init(
        _ question: String, subject: Subject, choices: [ConceptID], areas: [ConceptID] = [], phrases: [String] = [],
        places: [Place] = [], intents: [ConceptID], unlessSymptoms: [ConceptID] = [], mostWords: Int? = nil
    ) {
        self.question = question
        self.subject = subject
        self.choices = choices
        self.areas = areas
        self.phrases = phrases
        self.places = places
        self.intents = intents
        self.unlessSymptoms = unlessSymptoms
        self.mostWords = mostWords
    }
}
