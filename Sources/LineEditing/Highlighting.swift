/// A stretch of the line that is drawn in a colour of its own.
public struct StyledRange: Sendable, Equatable {
    public var range: Range<String.Index>
    /// Parameters of an SGR sequence, such as `"36"`.
    public var sgr: String

    public init(_ range: Range<String.Index>, sgr: String) {
        self.range = range
        self.sgr = sgr
    }
}

/// Says how a line is coloured while it is typed. It is called once for each change of the line, so it must be quick:
/// a few milliseconds at most. Ranges are indices of `line`; where two overlap the later one wins.
public typealias Highlighter = (_ line: String) -> [StyledRange]

/// The colours of a line, one for each character; remembered until the line changes.
struct LineColors {
    private let highlighter: Highlighter?
    private var line: [Character] = []
    private(set) var ofCharacters: [String?] = []

    init(_ highlighter: Highlighter?) {
        self.highlighter = highlighter
    }

    /// The SGR parameters of each character of `buffer`; empty when nothing is coloured.
    mutating func colors(of buffer: EditBuffer) -> [String?] {
        guard let highlighter else { return [] }
        if buffer.characters != line {
            line = buffer.characters
            let text = buffer.text
            ofCharacters = Self.spread(highlighter(text), over: text)
        }
        return ofCharacters
    }

    private static func spread(_ ranges: [StyledRange], over text: String) -> [String?] {
        guard !ranges.isEmpty else { return [] }
        return text.indices.map { index in ranges.last { $0.range.contains(index) }?.sgr }
    }
}
