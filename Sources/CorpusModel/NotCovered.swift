/// A topic that the articles do not cover, with lines that people type about it: what knead learns to say no from.
public struct NotCovered: Sendable, Hashable, Codable, Identifiable {
    public var id: String
    /// Completes "The articles don't cover ...".
    public var name: String
    public var examples: [String]

    public init(id: String, name: String, examples: [String]) {
        self.id = id
        self.name = name
        self.examples = examples
    }
}
