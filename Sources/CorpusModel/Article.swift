/// A source article: who wrote it, where it is, and what it advises.
public struct Article: Sendable, Hashable, Codable, Identifiable {
    public var id: String
    public var title: String
    public var author: String
    public var publisher: String
    /// As the article states it: `2019-12-18`, or `not stated`.
    public var date: String
    public var url: String
    /// One sentence on what it covers.
    public var about: String
    public var people: [Person]
    public var advice: [Advice]

    public init(
        id: String, title: String, author: String, publisher: String, date: String, url: String, about: String,
        people: [Person] = [], advice: [Advice] = []
    ) {
        self.id = id
        self.title = title
        self.author = author
        self.publisher = publisher
        self.date = date
        self.url = url
        self.about = about
        self.people = people
        self.advice = advice
    }
}

/// Someone whom an article quotes.
public struct Person: Sendable, Hashable, Codable {
    public var name: String
    public var about: String

    public init(name: String, about: String) {
        self.name = name
        self.about = about
    }
}
