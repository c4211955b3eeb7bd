/// All advice by topic, as a document to read or print.
public struct Handbook: Sendable, Hashable {
    /// What there is on one topic.
    public struct Chapter: Sendable, Hashable {
        public var title: String
        /// A sentence or two at its head; may be empty.
        public var text: String
        public var sources: [String]
        /// Pieces of advice, each whole and in one chapter only.
        public var answers: [Answer]
        /// Titles of pieces in other chapters that are about this, too.
        public var alsoIn: [String]

        public init(
            title: String, text: String = "", sources: [String] = [], answers: [Answer] = [], alsoIn: [String] = []
        ) {
            self.title = title
            self.text = text
            self.sources = sources
            self.answers = answers
            self.alsoIn = alsoIn
        }
    }

    public var title: String
    /// What readers are told about health and sources.
    public var statements: [String]
    public var chapters: [Chapter]
    public var disagreements: [Disagreement]
    /// When to stop and whom to see, with the signs at each level.
    public var warnings: [(text: DangerLevelText, signs: [DangerSign])] {
        levels.map { level in (level, signs.filter { $0.level == level.level }) }
    }
    public var levels: [DangerLevelText]
    public var signs: [DangerSign]
    public var articles: [Article]
    /// What studies say of massage as a whole.
    public var studies: StudyLine?

    public init(
        title: String, statements: [String], chapters: [Chapter], disagreements: [Disagreement],
        levels: [DangerLevelText], signs: [DangerSign], articles: [Article]
    ) {
        self.title = title
        self.statements = statements
        self.chapters = chapters
        self.disagreements = disagreements
        self.levels = levels
        self.signs = signs
        self.articles = articles
    }
}
