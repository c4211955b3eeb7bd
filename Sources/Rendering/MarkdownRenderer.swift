public import CorpusModel
import TerminalText

/// The handbook as one Markdown document.
public struct MarkdownRenderer: Sendable {
    public init() {}

    /// - Returns: CommonMark, ending in one newline. Marks of Markdown in texts are escaped.
    public func render(_ handbook: Handbook) -> String {
        var document = MarkdownDocument(handbook)
        document.write()
        return document.text
    }
}

/// Writes one block after the other, with an empty line between them.
private struct MarkdownDocument {
    private(set) var text = ""
    private let handbook: Handbook
    private let articles: [String: Article]

    init(_ handbook: Handbook) {
        self.handbook = handbook
        articles = Dictionary(handbook.articles.map { ($0.id, $0) }) { first, _ in first }
    }

    mutating func write() {
        add("# \(escaped(handbook.title))")
        for statement in handbook.statements { add(escaped(statement)) }
        writeWarnings()
        for chapter in handbook.chapters { write(chapter) }
        writeDisagreements()
        if let studies = handbook.studies {
            add("## What studies say")
            add(escaped(studies.sentence))
        }
        writeSources()
    }

    private mutating func add(_ block: String) {
        guard !block.isEmpty else { return }
        text += (text.isEmpty ? "" : "\n") + block + "\n"
    }

    private mutating func write(_ chapter: Handbook.Chapter) {
        add("## \(escaped(chapter.title))")
        add([escaped(chapter.text), marks(chapter.sources)].filter { !$0.isEmpty }.joined(separator: " "))
        for answer in chapter.answers { write(answer) }
        if !chapter.alsoIn.isEmpty {
            add("Told elsewhere, and about this too:")
            add(chapter.alsoIn.map { "- \(escaped($0))" }.joined(separator: "\n"))
        }
    }

    private mutating func write(_ answer: Answer) {
        let advice = answer.advice
        add("### \(escaped(advice.title))")
        add(escaped(advice.text))
        add(advice.steps.enumerated().map { "\($0.offset + 1). \(escaped($0.element))" }.joined(separator: "\n"))
        add(answer.notes.map { "- **\(escaped($0.label)):** \(escaped($0.text))" }.joined(separator: "\n"))
        let expert = advice.saidBy.map { ", said by \(escaped($0))" } ?? ""
        add("Source: \(marks([answer.source.id]))\(expert)")
    }

    private mutating func writeWarnings() {
        add("## When to stop, and whom to see")
        for (level, signs) in handbook.warnings where !signs.isEmpty {
            add("### \(escaped(level.name))")
            add(escaped(level.text))
            add(signs.map { "- \(escaped($0.title))" }.joined(separator: "\n"))
        }
    }

    private mutating func writeDisagreements() {
        guard !handbook.disagreements.isEmpty else { return }
        add("## Where the articles differ")
        for difference in handbook.disagreements {
            add("### On \(escaped(difference.title))")
            add(escaped([difference.text, difference.choice].filter { !$0.isEmpty }.joined(separator: "; ") + "."))
            add(difference.positions.map { "- \(marks([$0.source])) \(escaped($0.text))" }.joined(separator: "\n"))
        }
    }

    private mutating func writeSources() {
        add("## Sources")
        add(
            handbook.articles.map { article in
                "- \(escaped(article.title)). \(escaped(article.author)), \(escaped(article.publisher)), date: "
                    + "\(escaped(article.date)). <\(article.url)>"
            }.joined(separator: "\n"))
    }

    private func marks(_ sources: [String]) -> String {
        sources.map { id in articles[id].map { "[\(escaped(id))](\($0.url))" } ?? escaped(id) }.joined(separator: ", ")
    }

    /// On one line, with what Markdown would read as its own made plain.
    private func escaped(_ text: String) -> String {
        let line = visibleOnOneLine(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        return line.reduce(into: "") { result, character in
            if "\\`*_[]<>#|".contains(character) { result += "\\" }
            result.append(character)
        }
    }
}
