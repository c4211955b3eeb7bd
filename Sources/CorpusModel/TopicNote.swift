/// Why a topic matters to runners, for the head of its page.
public struct TopicNote: Sendable, Hashable, Codable {
    public var kind: ConceptKind
    public var id: ConceptID
    /// One sentence or two.
    public var why: String
    /// The pieces of advice that say so.
    public var advice: [AdviceID]

    public init(_ kind: ConceptKind, id: ConceptID, why: String, advice: [AdviceID]) {
        self.kind = kind
        self.id = id
        self.why = why
        self.advice = advice
    }
}

extension [AdviceID] {
    /// The articles that these pieces are from, each once.
    public var articleIDs: [String] {
        map { String($0.prefix { $0 != "/" }) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
