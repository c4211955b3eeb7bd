/// How soon a sign needs a professional.
public enum DangerLevel: String, Sendable, Codable, CaseIterable, Comparable {
    /// A condition that changes the advice, such as blood thinners.
    case adapt
    /// A sign at which the articles themselves say to stop massaging.
    case stop
    case book
    case sameDay = "same-day"
    case emergency

    /// The levels that a sign can have.
    public static let allCases: [DangerLevel] = [.stop, .book, .sameDay, .emergency]

    /// The more urgent level is the greater.
    public static func < (a: DangerLevel, b: DangerLevel) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .adapt: 0
        case .stop: 1
        case .book: 2
        case .sameDay: 3
        case .emergency: 4
        }
    }
}

/// What to do at a level.
public struct DangerLevelText: Sendable, Hashable, Codable {
    public var level: DangerLevel
    public var name: String
    public var text: String

    public init(_ level: DangerLevel, name: String, text: String) {
        self.level = level
        self.name = name
        self.text = text
    }
}
