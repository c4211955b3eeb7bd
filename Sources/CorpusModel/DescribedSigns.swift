/// Lines that people type of signs of danger, by how urgent these are, of conditions that change the advice, and lines
/// that only sound like it: what knead learns from how these are told, beyond the patterns.
public struct DescribedSigns: Sendable, Hashable, Codable {
    public var emergency: [String] = []
    public var sameDay: [String] = []
    public var book: [String] = []
    public var harmless: [String] = []
    /// Words that alone never tell of danger, in whatever lines they are: "since", "suggest".
    public var small: [String] = []
    /// By the id of the condition.
    public var conditions: [String: [String]] = [:]

    public init() {}
}
