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
