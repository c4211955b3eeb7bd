/// What knead says to one line: plain values, ready to be shown on a terminal, as plain text or as JSON.
public struct Reply: Sendable, Hashable {
    /// What kind of reply it is: the raw value is its name in JSON.
    public enum Outcome: String, Sendable {
        case answer, clarify, unknown
        case redFlag = "red_flag"
        case chat
    }

    public var outcome: Outcome
    /// The line as it was understood, with what earlier turns gave to it.
    public var query: Query
    /// How sure the reading is, 0 to 1.
    public var confidence: Double = 0
    /// What was understood, as a heading: "Calves, after a run". Empty when there is nothing to say.
    public var heading: String = ""
    /// A sentence or two for `unknown` and `chat`; empty otherwise.
    public var message: String = ""
    public var warning: Warning?
    /// The first answers the question on its own; the others add to it.
    public var answers: [Answer] = []
    public var disagreements: [Disagreement] = []
    public var clarification: Clarification?
    /// Questions or commands that would work next.
    public var suggestions: [String] = []
    /// A page of topics, sources or help, for lines that browse.
    public var page: Page?
    /// The body with what the answer is about lit, to be drawn where there is room.
    public var figure: BodyFigure?
    /// How the reply came about, where that is asked for.
    public var explanation: Explanation?
    /// Every article, so that a source named anywhere in the reply can be told with its title and address.
    public var articles: [ArticleReference] = []

    public init(_ outcome: Outcome, to query: Query) {
        self.outcome = outcome
        self.query = query
    }

    /// What the numbers that a reader sees open, from 1: entries of the page, or else the answers. Empty when there is
    /// no list.
    public var choices: [String] {
        let choices = page?.choices ?? []
        return choices.isEmpty && answers.count > 1 ? answers.map(\.advice.id) : choices
    }
}

/// A sign that needs a professional, or a condition that changes the advice.
public struct Warning: Sendable, Hashable {
    public var level: DangerLevel
    /// The id of the sign.
    public var id: String
    public var title: String
    /// What to do.
    public var text: String
    public var sources: [PublicSource]

    public init(level: DangerLevel, id: String, title: String, text: String, sources: [PublicSource]) {
        self.level = level
        self.id = id
        self.title = title
        self.text = text
        self.sources = sources
    }
}

/// A piece of advice with what completes it.
public struct Answer: Sendable, Hashable {
    public var advice: Advice
    public var source: ArticleReference
    /// What is said before the piece, for a question that it answers better than the piece does.
    public var opening: Note?
    /// How long, how hard, when to stop: the piece's own, or general rules of the articles.
    public var notes: [Note]
    /// What studies say of what it claims.
    public var evidence: EvidenceLine?
    /// Higher is better.
    public var score: Double

    public init(_ advice: Advice, source: ArticleReference, notes: [Note] = [], score: Double = 0) {
        self.advice = advice
        self.source = source
        self.notes = notes
        self.score = score
    }
}

/// What studies say of an answer: how its claim stands, one plain line, and an address that may be empty.
public struct EvidenceLine: Sendable, Hashable {
    public var standing: String
    public var line: StudyLine

    public init(standing: String, line: StudyLine) {
        self.standing = standing
        self.line = line
    }
}

/// A labelled line under an answer, such as "How long: 5 to 10 minutes in all".
public struct Note: Sendable, Hashable, Codable {
    public var label: String
    public var text: String
    /// The ids of the articles that say so.
    public var sources: [String]

    public init(_ label: String, _ text: String, sources: [String]) {
        self.label = label
        self.text = text
        self.sources = sources
    }
}

/// An article's id, title and address.
public struct ArticleReference: Sendable, Hashable, Codable {
    public var id: String
    public var title: String
    public var url: String

    public init(id: String, title: String, url: String) {
        self.id = id
        self.title = title
        self.url = url
    }
}

/// One short question back, with choices.
public struct Clarification: Sendable, Hashable {
    /// The last choice of every question.
    public static let noChoice = "none of these"

    public var question: String
    public var options: [String]

    public init(question: String, options: [String]) {
        self.question = question
        self.options = options
    }
}
