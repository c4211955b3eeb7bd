/// A page of a public body or a journal. `url` is empty while the source is under review.
public struct PublicSource: Sendable, Hashable, Codable {
    public var title: String
    public var publisher: String
    public var url: String

    public init(title: String, publisher: String = "", url: String = "") {
        self.title = title
        self.publisher = publisher
        self.url = url
    }
}
