/// A line that is an order rather than a question.
enum Command: Equatable {
    case blank
    case help
    case clear
    case leave
    /// How the last reply came about.
    case why
    /// `ask QUESTION`.
    case ask(String)
    /// `/NAME`, or a plain `topics`: a page or a piece of advice.
    case open(String)

    /// The command that `line` is; nil for a question. Leaving is the caller's: see `isLeaving`.
    init?(_ line: String) {
        let text = Self.trimmed(line)
        switch text.lowercased() {
        case "": self = .blank
        case "/help", "help", "/?", "?": self = .help
        case "/clear": self = .clear
        case "/why": self = .why
        case let word where Self.isLeaving(word): self = .leave
        case "topics", "sources", "tools", "areas", "articles", "map", "differences": self = .open(text.lowercased())
        default:
            if text.hasPrefix("/") {
                let name = Self.trimmed(String(text.dropFirst()))
                // "/topics calves" is the long way to say "/calves".
                self = .open(Self.rest(of: name, after: "topics ") ?? name)
            } else if let name = Self.rest(of: text, after: "topics ") {
                self = .open(name)
            } else if let question = Self.rest(of: text, after: "ask ") {
                self = .ask(question)
            } else {
                return nil
            }
        }
    }

    /// What follows `word` at the start of `text`, in any case; nil when it does not begin so.
    private static func rest(of text: String, after word: String) -> String? {
        text.lowercased().hasPrefix(word) ? trimmed(String(text.dropFirst(word.count))) : nil
    }

    /// Whether it asks what a plain line could ask.
    var isQuestion: Bool {
        if case .ask = self { true } else { false }
    }

    /// Whether `line` alone ends a conversation at a terminal.
    static func isLeaving(_ line: String) -> Bool {
        ["quit", "exit", "bye", "/quit", "/exit", ":q"].contains(trimmed(line).lowercased())
    }

    private static func trimmed(_ text: String) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}

/// The names that a conversation understands at its prompt.
public enum CommandNames {
    /// Commands, each with what it does.
    public static let all: [(name: String, about: String)] = [
        ("/help", "what you can ask"),
        ("/topics", "everything there is, by topic"),
        ("/map", "the body, to pick an area from"),
        ("/search", "find words in the advice: /search trigger point"),
        ("/compare", "side by side: /compare foam-roller massage-stick"),
        ("/article", "what one article advises: /article fleet-feet"),
        ("/areas", "parts of the body"),
        ("/tools", "tools"),
        ("/articles", "the articles"),
        ("/differences", "where the articles differ"),
        ("/sources", "the articles with addresses"),
        ("/safety", "signs that need someone, and where never to press"),
        ("/never-press", "where never to press, and why"),
        ("/why", "how the last answer came about"),
        ("/clear", "forget what was said so far"),
        ("/history", "earlier lines, or those with the words after it"),
        ("/forget", "take a line out of the history for good"),
        ("/set", "suggest on or off: earlier lines shown after the cursor"),
        ("/quit", "leave"),
    ]

    /// Whether `line` alone ends a conversation at a terminal.
    public static func isLeaving(_ line: String) -> Bool { Command.isLeaving(line) }
}
