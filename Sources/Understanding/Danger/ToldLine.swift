/// A line of a conversation, read for what it tells of danger.
///
/// A conversation keeps it, so that however many lines follow, each is read once.
public struct ToldLine: Sendable {
    /// Slips in words of danger are mended.
    let line: DangerLine
    /// How it reads by its words; nil when nothing was learned to tell by.
    let heard: DangerOdds.Reading?
    /// The condition that it names by its words; nil when none is heard.
    let condition: DangerReading.Finding?
    /// What it tells without the lines before it.
    public private(set) var alone: DangerReading

    /// The same line after the signs that it tells of were taken back; the conditions that it names stay.
    public func takenBack() -> ToldLine {
        var line = self
        line.alone.hushed.formUnion(alone.signs.map(\.id))
        line.alone.signs = []
        return line
    }
}

extension ToldLine {
    /// How unlike a description of a sign, and a line that the articles cover, one has to be that is about something
    /// else, and how much the former counts. Chosen on the tuning conversations: the least like of all lines that
    /// complete a sign are at -1.9, of those about other things nearly all below -3.
    private static let elsewhere = -2.5
    private static let weightOfHeard = 0.5

    /// Whether it tells of no sign or condition and takes none back, and is about something else than the body.
    ///
    /// - Parameter coverage: The odds that the articles cover what it says, as a natural logarithm.
    public func isOfOtherThings(coverage: Double) -> Bool {
        guard let heard, coverage < 0, heard.logOdds <= 0, alone.tellsNothing else { return false }
        return coverage + Self.weightOfHeard * heard.logOdds < Self.elsewhere
    }

    /// Below these odds a line is so unlike a description of a sign that words of one in it mean something else. On the
    /// tuning conversations -3 was enough for every line that completes a sign; what is learned since moved one of them
    /// to it, so there is a point of room.
    private static let completingFrom = -4.0

    /// Whether it completes no sign that lines before it began: "how long at most on one spot" after tight hips.
    public var completesNothing: Bool {
        guard let heard else { return false }
        return heard.logOdds < Self.completingFrom && alone.tellsNothing
    }
}

extension DangerReading {
    /// Whether it neither tells of a sign or condition by itself nor takes any back; it may hold words of one.
    fileprivate var tellsNothing: Bool {
        signs.isEmpty && supposedSigns.isEmpty && conditions.isEmpty && places.isEmpty && ended.isEmpty
            && denied.isEmpty && !withdraws && !endsSomething
    }
}
