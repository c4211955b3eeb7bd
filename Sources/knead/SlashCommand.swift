import LineEditing

/// A command about the conversation's own editor, which never reaches the library.
enum SlashCommand: Equatable {
    /// `/set`, with what follows it.
    case set([String])
    /// `/history`, with words to look for.
    case history([String])
    /// `/forget`, with a number from the last list or the line itself.
    case forget(String)

    init?(_ line: String) {
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        let rest = words.dropFirst()
        switch words.first?.lowercased() {
        case "/set": self = .set(rest.map { $0.lowercased() })
        case "/history": self = .history(Array(rest))
        case "/forget": self = .forget(rest.joined(separator: " "))
        default: return nil
        }
    }

    /// Whether the line itself belongs in the history: one that says what to forget does not.
    var isRemembered: Bool {
        if case .set = self { true } else { false }
    }

    /// What can follow a command, for Tab.
    static let arguments: [String: [Candidate]] = [
        "/set": [Candidate("suggest", description: "earlier lines shown after the cursor")],
        "/set suggest": [
            Candidate("on", description: "show them"), Candidate("off", description: "show none"),
        ],
    ]
}
