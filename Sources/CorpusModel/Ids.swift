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
    /// The area that stands for each part of it: advice for the legs is for calves, too.
    public static let legs: ConceptID = "legs"
}

/// The intents that the program itself knows something about; intents.yml says what each is.
extension ConceptID {
    /// Wants something to feel better: what is assumed when nothing else is said.
    public static let relieve: ConceptID = "relieve"
    public static let howTo: ConceptID = "how-to"
    public static let routine: ConceptID = "routine"
    public static let dose: ConceptID = "dose"
    public static let frequency: ConceptID = "frequency"
    public static let pressure: ConceptID = "pressure"
    public static let timing: ConceptID = "timing"
    public static let toolChoice: ConceptID = "tool-choice"
    public static let safety: ConceptID = "safety"
    public static let professional: ConceptID = "professional"
    public static let benefit: ConceptID = "benefit"
    /// Whether what is said to be so is so.
    public static let evidence: ConceptID = "evidence"
    public static let anatomy: ConceptID = "anatomy"
    public static let source: ConceptID = "source"

    /// The intents of someone who wants to do something.
    public static let practical: [ConceptID] = [.relieve, .howTo, .routine]
    /// The intents of someone who wants to know how things are.
    public static let factual: [ConceptID] = [.benefit, .evidence, .anatomy, .source, .professional]
}

extension AdviceID {
    /// The id of the article that the piece with this id comes from.
    public var articleID: String { String(Substring(utf8.prefix { $0 != UInt8(ascii: "/") })) }
}

extension [AdviceID] {
    /// The articles that these pieces are from, each once.
    public var articleIDs: [String] { map(\.articleID).uniqued() }
}
