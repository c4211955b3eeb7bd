/// How people say how much time they have.
public struct TimeWords: Sendable, Hashable, Codable {
    /// Numbers in words: "ten", "half", "couple".
    public var numbers: [String: Double] = [:]
    /// Units, with how many minutes each has.
    public var units: [String: Double] = [:]
    /// Said before a time: it is the time at hand ("only"), or another one ("is").
    public var atHandBefore: [String] = []
    public var elsewhereBefore: [String] = []
    /// Said before a time that went by, about which nothing is asked ("ran for").
    public var spentBefore: [String] = []
    /// Said after a time: likewise ("to spare", "too long").
    public var atHandAfter: [String] = []
    public var elsewhereAfter: [String] = []

    public init() {}
}
