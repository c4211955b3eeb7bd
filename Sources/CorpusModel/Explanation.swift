/// How a reply came about: what was read, what was wanted, and what the first answer's score is made of.
public struct Explanation: Sendable, Hashable {
    /// Words as typed, and what they were read as.
    public struct Reading: Sendable, Hashable {
        public var words: String
        public var meaning: String

        public init(_ words: String, as meaning: String) {
            self.words = words
            self.meaning = meaning
        }
    }

    /// Something that was wanted, with a point for each word that says so.
    public struct Wanted: Sendable, Hashable {
        public var id: ConceptID
        public var name: String
        public var points: Int

        public init(_ id: ConceptID, name: String, points: Int) {
            self.id = id
            self.name = name
            self.points = points
        }
    }

    /// In the order of the line.
    public var readings: [Reading] = []
    /// What earlier turns gave to it.
    public var carried: [String] = []
    /// Most points first.
    public var wanted: [Wanted] = []
    /// The first answer's title; empty when there was none.
    public var piece = ""
    /// What its score is the sum of; empty for a piece that was opened or belongs to a reply by rule.
    public var terms: [ScoreTerm] = []
    /// The second answer with its score.
    public var runnerUp: ScoreTerm?
    /// 0 to 1.
    public var confidence = 0.0

    public init() {}

    /// The sum of the terms.
    public var score: Double { terms.score }
}

extension Explanation {
    /// The explanation as a page to be read.
    public var page: Page {
        var sections: [Page.Section] = []
        if !readings.isEmpty {
            let entries = readings.map { Page.Entry("'\($0.words)'", $0.meaning) }
            sections.append(Page.Section(heading: "Read", entries: entries))
        }
        if !carried.isEmpty {
            sections.append(Page.Section(heading: "From before", text: carried.joined(separator: ", ")))
        }
        if !wanted.isEmpty { sections.append(Page.Section(heading: "Wanted", text: contest)) }
        sections.append(Page.Section(heading: piece.isEmpty ? "No answer" : "Chosen", text: chosen))
        return Page(title: "Why this reply", sections: sections)
    }

    /// Which intent won over which, and by how much.
    private var contest: String {
        guard let first = wanted.first else { return "" }
        let points = "\(first.name), with \(first.points) \(first.points == 1 ? "point" : "points")"
        guard let second = wanted.dropFirst().first else { return points }
        let lead = first.points - second.points
        let rest = wanted.dropFirst().map { "\($0.name) (\($0.points))" }.joined(separator: ", ")
        return "\(points), \(lead == 0 ? "as many as" : "\(lead) more than") \(rest)"
    }

    private var chosen: String {
        let sureness = "Confidence \(Int((confidence * 100).rounded())) %."
        guard !piece.isEmpty else { return sureness }
        guard !terms.isEmpty else { return "\(piece). \(sureness)" }
        let sum = terms.map { "\($0.name) \($0.value.brief)" }.joined(separator: " + ")
        var text = "\(piece): \(sum) = \(score.brief)."
        if let runnerUp { text += " Next: \(runnerUp.name), \(runnerUp.value.brief)." }
        return "\(text) \(sureness)"
    }
}

extension Double {
    /// With one decimal at most: `3`, `2.6`.
    fileprivate var brief: String {
        let tenths = Int((self * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, part) = (abs(tenths) / 10, abs(tenths) % 10)
        return part == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(part)"
    }
}
