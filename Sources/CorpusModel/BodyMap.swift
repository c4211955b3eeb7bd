/// A drawing of the body, with the places of the areas marked in it.
public struct BodyMap: Sendable, Hashable, Codable {
    /// What a letter in the drawing stands for.
    public struct Region: Sendable, Hashable, Codable {
        public var letter: String
        public var area: ConceptID
        /// A muscle within the area that lies over or under another; empty when the area is not told apart.
        public var part: String

        public init(_ letter: String, area: ConceptID, part: String = "") {
            self.letter = letter
            self.area = area
            self.part = part
        }
    }

    /// The body from one side: lines of outline characters, region letters and spaces.
    public struct View: Sendable, Hashable, Codable {
        public var name: String
        public var lines: [String]

        public init(_ name: String, lines: [String]) {
            self.name = name
            self.lines = lines
        }
    }

    public var regions: [Region] = []
    public var views: [View] = []

    public init() {}
}

/// The body with some areas lit.
public struct BodyFigure: Sendable, Hashable {
    public var map: BodyMap
    /// Areas that are filled, the wider ones with all that is part of them.
    public var lit: Set<ConceptID>
    /// What the lit areas are called.
    public var caption: String
    /// Numbers that stand in areas, to pick one by.
    public var numbers: [ConceptID: Int] = [:]

    public init(_ map: BodyMap, lit: Set<ConceptID>, caption: String) {
        self.map = map
        self.lit = lit
        self.caption = caption
    }
}
