/// A line that a runner types about tools, and which of them are not at hand.
public struct ToolLine: Sendable, Hashable, Codable {
    /// What a line that names no tool tells of "it".
    public enum News: String, Sendable, Codable, CaseIterable {
        /// It is not at hand.
        case gone
        /// It is there again, or after all.
        case back
    }

    public var text: String
    /// The tools that it names and that are not at hand; those that it names besides are.
    public var gone: [ConceptID]
    /// Nil when it tells nothing of "it".
    public var news: News?

    public init(_ text: String, gone: [ConceptID] = [], news: News? = nil) {
        (self.text, self.gone, self.news) = (text, gone, news)
    }
}
