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
    public let alone: DangerReading
}
