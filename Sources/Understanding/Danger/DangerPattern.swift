/// How a sign is written: ` + ` joins parts of a story, ` & ` parts that are said of each other, ` | ` separates
/// ways to say a part.
enum DangerPattern {
    struct Part: Sendable {
        /// The numbers of the phrases, any one of which says it.
        var phrases: [Int]
        /// Whether it is said of the part before it, rather than anywhere in the story.
        var isClose: Bool
    }

    static func parts(of pattern: String, number: (String) -> Int) -> [Part] {
        pattern.split(separator: "+").flatMap { piece in
            piece.split(separator: "&").enumerated().map { index, part in
                let phrases = part.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
                return Part(phrases: phrases.map(number), isClose: index > 0)
            }
        }
    }
}
