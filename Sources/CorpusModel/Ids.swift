/// The kinds of concept that the vocabulary names.
public enum ConceptKind: String, Sendable, Codable, CaseIterable {
    case area, tool, phase, symptom
}

/// The id of a concept or an intent, such as `calves`, `foam-roller` or `dose`, as the corpus spells it.
public typealias ConceptID = String

/// The full id of a piece of advice: `article/piece`, such as `fleet-feet/low-back-bolster`.
public typealias AdviceID = String

extension ConceptID {
    /// The phase of advice that its article ties to no time.
    public static let anyPhase: ConceptID = "any"
    /// The phases on either side of a run.
    public static let aroundRun: [ConceptID] = ["before", "after"]
    /// The intents of someone who wants to do something.
    public static let practical: [ConceptID] = [.relieve, "how-to", "routine"]
    /// The intent of someone who wants something to feel better: what is assumed when nothing else is said.
    public static let relieve: ConceptID = "relieve"
}

extension AdviceID {
    /// The id of the article that the piece with this id comes from.
    public var articleID: String { String(prefix { $0 != "/" }) }
}

extension [AdviceID] {
    /// The articles that these pieces are from, each once.
    public var articleIDs: [String] { map(\.articleID).uniqued() }
}
