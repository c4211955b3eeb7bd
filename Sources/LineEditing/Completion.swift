/// One way to go on with the line.
public struct Candidate: Sendable, Equatable {
    /// What goes into the line.
    public var insertion: String
    /// What the list shows.
    public var display: String
    /// A few words about it, shown beside it; may be empty.
    public var description: String

    /// - Parameter display: `insertion` if `nil`.
    public init(_ insertion: String, display: String? = nil, description: String = "") {
        self.insertion = insertion
        self.display = display ?? insertion
        self.description = description
    }
}

/// The candidates at one place, and the part of the line that each would replace.
public struct Completions: Sendable, Equatable {
    public var range: Range<String.Index>
    public var candidates: [Candidate]

    /// - Parameter range: Indices of the text that was asked about.
    public init(replacing range: Range<String.Index>, candidates: [Candidate]) {
        self.range = range
        self.candidates = candidates
    }
}

/// Finds what fits at the cursor. It gets the whole line and the cursor in it; `nil` means nothing fits.
public typealias Completer = (_ line: String, _ cursor: String.Index) -> Completions?

/// What Tab does to the line.
enum CompletionStep: Equatable {
    case nothing
    /// Puts the text in place of so many characters from the first one on.
    case replace(Range<Int>, with: String)
    /// Shows the choices, after the replacement if there is more to insert.
    case list([Candidate], replacing: Range<Int>, with: String?)

    /// Decides for `buffer` by what `completer` finds.
    static func decide(for buffer: EditBuffer, by completer: Completer) -> CompletionStep {
        let text = buffer.text
        let cursor = text.index(text.startIndex, offsetBy: buffer.cursor)
        guard let found = completer(text, cursor), let first = found.candidates.first else { return .nothing }
        guard found.range.upperBound <= text.endIndex else { return .nothing }
        let start = text.distance(from: text.startIndex, to: found.range.lowerBound)
        let range = start..<(start + text.distance(from: found.range.lowerBound, to: found.range.upperBound))
        if found.candidates.count == 1 {
            let blankFollows = range.upperBound < buffer.characters.count && buffer.characters[range.upperBound] == " "
            return .replace(range, with: first.insertion + (blankFollows ? "" : " "))
        }
        let prefix = commonPrefix(found.candidates.map(\.insertion))
        // Only ever more of what was typed, and never text on an empty line, that nobody began.
        let typed = FoldedText(String(text[found.range]))
        let shared = FoldedText(prefix)
        let extends = shared.bytes.count > typed.bytes.count && shared.hasPrefix(typed) && !buffer.isEmpty
        return .list(found.candidates, replacing: range, with: extends ? prefix : nil)
    }

    /// The longest beginning that all of `texts` share, in whole characters.
    static func commonPrefix(_ texts: [String]) -> String {
        guard var prefix = texts.first.map(Array.init) else { return "" }
        for text in texts.dropFirst() {
            let shared = zip(prefix, text).prefix { $0 == $1 }.count
            prefix.removeLast(prefix.count - shared)
        }
        return String(prefix)
    }
}
