import CorpusModel

/// What can be asked and typed.
enum HelpPage {
    static func page(examples: [String]) -> Page {
        Page(
            title: "What you can ask",
            sections: [
                Page.Section(
                    text: "Type a question in your own words, for example:",
                    entries: examples.map { Page.Entry($0) }),
                Page.Section(heading: "Commands", entries: CommandNames.all.map { Page.Entry($0.name, $0.about) }),
                Page.Section(
                    heading: "Topics",
                    text:
                        "A slash before any area, tool, time or article opens it: /calves, /foam-roller, /before. "
                        + "Several narrow it down: /calves foam-roller after. A number opens what has that number in "
                        + "the last list."),
                Page.Section(heading: "Health", text: HealthStatement.text),
            ])
    }
}

/// What every reader is told once.
public enum HealthStatement {
    /// In an emergency, where to ring.
    public static let text =
        "This is information, not medical care. In an emergency call 112, 999, 911 or your local number."

    /// What a document is told that leaves the program, sources included.
    public static let all = [
        text,
        "knead names no diagnosis. It has not been reviewed by a clinician.",
        "knead is independent of the authors and experts whose advice it paraphrases. These texts are under CC BY 4.0.",
    ]
}
