/// Lines that people type of signs of danger, by how urgent these are, and lines that only sound like it: what knead learns
/// from how signs are told, beyond the patterns of the signs.
public struct DescribedSigns: Sendable, Hashable, Codable {
    public var emergency: [String] = []
    public var sameDay: [String] = []
    public var book: [String] = []
    public var harmless: [String] = []

    public init() {}
}
