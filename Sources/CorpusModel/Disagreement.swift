/// A place where the articles differ, or set different limits.
public struct Disagreement: Sendable, Hashable, Codable, Identifiable {
    /// How the articles differ.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// They say what cannot both be so, or set different limits.
        case contradiction, limit
        /// One article says what does not fit what it says elsewhere.
        case inside
        /// They advise different things, of which any will do.
        case alternatives
    }

    /// What one article holds.
    public struct Position: Sendable, Hashable, Codable {
        /// The id of the article that holds it.
        public var source: String
        public var text: String
        /// The pieces of advice that hold it.
        public var advice: [AdviceID]
        /// Whether it asks for less force, less time, less risk or earlier stopping.
        public var isCautious: Bool

        public init(source: String, text: String, advice: [AdviceID] = [], isCautious: Bool = false) {
            self.source = source
            self.text = text
            self.advice = advice
            self.isCautious = isCautious
        }
    }

    public var id: String
    public var title: String
    public var kind: Kind
    /// Completes "Sources differ on `title`: ...".
    public var text: String
    /// What knead does about it: "knead follows the shorter". Empty when either will do.
    public var choice: String = ""
    /// Shown with answers to these intents, about these areas, tools and phases; any when empty.
    public var intents: [ConceptID]
    public var areas: [ConceptID]
    public var tools: [ConceptID]
    public var phases: [ConceptID]
    public var positions: [Position]

    public init(
        id: String, title: String, kind: Kind, text: String, intents: [ConceptID] = [], areas: [ConceptID] = [],
        tools: [ConceptID] = [], phases: [ConceptID] = [], positions: [Position]
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.text = text
        self.intents = intents
        self.areas = areas
        self.tools = tools
        self.phases = phases
        self.positions = positions
    }
}

extension [Disagreement] {
    /// The pieces that hold a position than which another on the same is more cautious, and no cautious one.
    public var lessCautious: Set<AdviceID> {
        let positions = filter { $0.kind != .alternatives }.flatMap(\.positions)
        return Set(positions.filter { !$0.isCautious }.flatMap(\.advice))
            .subtracting(positions.filter(\.isCautious).flatMap(\.advice))
    }
}
