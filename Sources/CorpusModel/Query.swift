/// A question as it was understood.
public struct Query: Sendable, Hashable {
    /// As typed.
    public var text: String
    /// After spelling repair.
    public var readAs: String
    /// Most important first.
    public var intents: [ConceptID] = []
    public var areas: [ConceptID] = []
    public var tools: [ConceptID] = []
    /// Tools that the runner does not have.
    public var withoutTools: [ConceptID] = []
    /// The runner has no other tools than `tools`.
    public var hasOnlyTheseTools = false
    /// Nil when neither said nor implied.
    public var phase: ConceptID?
    public var symptoms: [ConceptID] = []
    /// Ids of what the question asks that the articles do not cover.
    public var outside: [String] = []
    /// Ids of the danger signs that it describes.
    public var dangers: [String] = []
    /// Whether it names massage itself.
    public var namesTopic = false
    public var conditions: [String] = []
    /// The side of the body that it names: one of the words of ``Vocabulary/sides``.
    public var side: String?
    /// The time the runner has, not the time run or asked about.
    public var minutes: Int?
    /// Words that carry the topic, folded to lower case, in the order typed.
    public var contentWords: [String] = []
    /// The stems of all words, in the order typed.
    public var terms: [String] = []
    /// The same with what was read as a concept replaced by its kind: `{area}`.
    public var pattern: [String] = []
    /// Where each sentence begins in `terms`, in ascending order.
    public var termStarts: [Int] = []
    /// Where each clause begins in `terms`, in ascending order.
    public var clauseStarts: [Int] = []
    /// Where each sentence begins in `pattern`: as many as `termStarts`.
    public var placeStarts: [Int] = []
    /// The content words that neither the vocabulary nor the articles know.
    public var unknownWords: [String] = []
    /// The words that gave each reading.
    public var evidence: [Evidence] = []
    /// The words of earlier lines that gave what was carried over from them.
    public var carriedEvidence: [Evidence] = []

    public init(text: String) {
        self.text = text
        self.readAs = text
    }
}

/// Words of the question, and what they were read as.
public struct Evidence: Sendable, Hashable {
    /// What words were read as.
    public enum Reading: Sendable, Hashable {
        case concept(ConceptKind, ConceptID)
        case lackedTool(ConceptID)
        /// The runner has no tools at all.
        case emptyHanded
        case excluded(ConceptKind, ConceptID)
        case intent(ConceptID, points: Int)
        case outside(ConceptID)
        case danger(String)
        /// What is told of "it", or of a tool that is named.
        case toolNews(ToolLine.News)
        /// A slip of the fingers: the word that was meant.
        case repaired(String)
    }

    public var words: String
    public var reading: Reading

    public init(_ words: String, as reading: Reading) {
        self.words = words
        self.reading = reading
    }
}
