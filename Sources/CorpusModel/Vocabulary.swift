/// How people name things: concepts with their phrases, and the small words around them.
public struct Vocabulary: Sendable, Hashable, Codable {
    /// Concepts in the order of the file, which is the order of lists.
    public var concepts: [Concept] = []
    /// Said before a tool: the runner does not have it.
    public var lacking: [String] = []
    /// The same, said at the start of a line after one that says so of another tool: "or a stick".
    public var lackingOn: [String] = []
    /// Said before a tool: the runner has it, for all that a word in it tells of lacking: "gave me", "i borrowed".
    public var having: [String] = []
    /// Said after a tool: it is not at hand.
    public var gone: [String] = []
    /// Says that the runner has no tools at all: "no kit".
    public var emptyHanded: [String] = []
    /// Said before a tool: the runner has nothing else.
    public var havingOnly: [String] = []
    /// The same, said after it: "hands only".
    public var havingOnlyAfter: [String] = []
    /// Said before an area, tool or phase: it is not meant.
    public var excluding: [String] = []
    /// The same, said after an area: "my calf is fine".
    public var excludingAfter: [String] = []
    /// Words that may stand inside any phrase: "the", "my".
    public var determiners: [String] = []
    /// Which side of the body; may stand inside any phrase too.
    public var sides: [String] = []
    /// Words that carry what is said of one thing to the next: "or", "and".
    public var joining: [String] = []
    /// Phrases with a word of a part or tool that mean neither: "to hand", "rule of thumb".
    public var idioms: [String] = []
    /// Words that say nothing about the topic.
    public var filler: [String] = []
    /// Shortened words, and the word that each is short for: "tmrw" for "tomorrow".
    public var shortened: [String: String] = [:]
    /// Words of a runner's story: understood, but no topic in themselves.
    public var running: [String] = []

    /// How people say how much time they have.
    public var time = TimeWords()
    /// Words for what knead is about: "massage", "roll".
    public var topic: [String] = []

    public init() {}

    /// The concepts of this kind, in the order of the file.
    public func concepts(_ kind: ConceptKind) -> [Concept] {
        concepts.filter { $0.kind == kind }
    }

    /// The concept with this id; nil when there is none.
    public func concept(_ kind: ConceptKind, _ id: ConceptID) -> Concept? {
        concepts.first { $0.kind == kind && $0.id == id }
    }

    /// The tools that everyone has.
    public var toolsAtHand: Set<ConceptID> { Set(concepts(.tool).filter(\.isAlwaysAtHand).map(\.id)) }

    /// `areas`, and those that they are parts of.
    public func withWider(_ areas: [ConceptID]) -> [ConceptID] {
        areas + areas.flatMap { concept(.area, $0)?.partOf ?? [] }
    }

    /// How `id` is shown to a reader; the id itself when the vocabulary does not have it.
    public func name(_ kind: ConceptKind, _ id: ConceptID) -> String {
        concept(kind, id)?.name ?? id
    }
}

/// An area, tool, phase or symptom.
public struct Concept: Sendable, Hashable, Codable {
    public var kind: ConceptKind
    public var id: ConceptID
    /// How it is shown.
    public var name: String
    /// One line for a list; may be empty.
    public var about: String = ""
    /// Wider areas that advice may be borrowed from, nearest first.
    public var partOf: [ConceptID] = []
    /// Tools that can stand in for it, nearest first.
    public var alike: [ConceptID] = []
    /// Whether everyone has it: hands, body weight (tools only).
    public var isAlwaysAtHand = false
    /// Whether it is laid on another tool where there is one, and no way round it: body weight (tools only).
    public var isWithOthers = false
    /// Whether it is what running does to anyone, and no sign of danger by itself; symptoms only.
    public var isEveryday = false
    /// Every way people say it, lower case.
    public var phrases: [String] = []

    /// The last word of its name, which tells what kind of thing it is: "ball" of "tennis ball".
    public var head: String { name.split(separator: " ").last.map(String.init) ?? name }

    public init(_ kind: ConceptKind, id: ConceptID, name: String) {
        self.kind = kind
        self.id = id
        self.name = name
    }
}
