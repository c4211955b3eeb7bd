public import CorpusModel

/// Replies as text for a screen.
public struct TextRenderer: Sendable {
    private let style: Style

    public init(style: Style) {
        self.style = style
    }

    /// `reply` laid out for the screen.
    ///
    /// - Returns: Lines without trailing spaces, ending in one newline. None is wider than the screen, but for
    ///   addresses in pages. No control character of a question, a file or the corpus is in it.
    public func render(_ reply: Reply) -> String {
        let layout = layout(reply, isTight: false)
        guard let height = style.height, layout.lines.count > height else { return output(layout, reply) }
        let tight = self.layout(reply, isTight: true)
        return output(tight.lines.count > height ? layout : tight, reply)
    }

    private func output(_ layout: Layout, _ reply: Reply) -> String {
        reply.figure.flatMap(layout.withFigure) ?? layout.output
    }

    /// - Parameter isTight: Whether to leave out what is least missed, so that an answer fits on a screen.
    private func layout(_ reply: Reply, isTight: Bool) -> Layout {
        var layout = Layout(style: style)
        layout.isTight = isTight
        if let warning = reply.warning { layout.addWarning(warning) }
        layout.gap()
        layout.addReading(of: reply.query)
        layout.add(layout.labelled("Understood", reply.heading), as: .heading)
        layout.gap()
        layout.addProse(reply.message)
        let articles = ArticleMarks(reply)
        layout.addAnswers(of: reply, articles: articles)
        if let clarification = reply.clarification { layout.addClarification(clarification) }
        if let page = reply.page, reply.answers.isEmpty { layout.addPage(page, articles: articles) }
        layout.addSuggestions(of: reply)
        if let explanation = reply.explanation, reply.page == nil {
            layout.gap()
            layout.addPage(explanation.page, articles: articles)
        }
        return layout
    }
}

extension Layout {
    fileprivate mutating func addReading(of query: Query) {
        guard query.readAs != query.text else { return }
        let repairs = query.evidence.compactMap { item -> String? in
            guard case .repaired(let word) = item.reading else { return nil }
            return "'\(item.words)' as \(word)"
        }
        // A story is not told again for the sake of a slip.
        add("reading " + (repairs.isEmpty ? "it as '\(query.readAs)'" : repairs.joined(separator: ", ")))
    }

    fileprivate mutating func addWarning(_ warning: Warning) {
        add("\(warning.level.words): \(warning.title)", as: .warning)
        addProse(warning.text, indent: 2)
        // Publishers alone: titles of medical pages name what only a professional can find.
        let marks = warning.sources.reduce(into: [Mark]()) { marks, source in
            let name = source.publisher.isEmpty ? source.title : source.publisher
            if !name.isEmpty, !marks.contains(where: { $0.text == "[\(name)]" }) {
                marks.append(Mark("[\(name)]", address: source.url))
            }
        }
        guard !marks.isEmpty else { return }
        var sources = Item(style.isAccessible ? "" : "Sources:", as: .label, indent: 2)
        sources.marks = marks
        sources.marksAtEdge = false
        add(sources)
    }

    fileprivate mutating func addClarification(_ clarification: Clarification) {
        gap()
        add(clarification.question, as: .title)
        addNumbered((clarification.options + [Clarification.noChoice]).uniqued().map { Item($0) })
    }

    fileprivate mutating func addSuggestions(of reply: Reply) {
        guard !reply.suggestions.isEmpty else { return }
        gap()
        switch reply.outcome {
        case .unknown, .chat: addQuestions(reply.suggestions)
        case .answer, .clarify, .redFlag: addNext(reply.suggestions)
        }
    }

    private mutating func addQuestions(_ questions: [String]) {
        add("You can ask:", as: .label)
        for question in questions {
            var item = Item(question, indent: 4)
            item.prefix = style.bullet
            item.outset = 2
            add(item)
        }
    }

    private mutating func addNext(_ suggestions: [String]) {
        var item = Item(suggestions.joined(separator: style.separator), indent: 5)
        item.prefix = "Try:"
        item.prefixRole = .label
        add(item)
    }
}

extension DangerLevel {
    /// How soon, in words that need no colour to be seen.
    fileprivate var words: String {
        switch self {
        case .adapt: "TAKE CARE"
        case .stop: "STOP"
        case .book: "BOOK AN APPOINTMENT"
        case .sameDay: "SEE SOMEONE TODAY"
        case .emergency: "EMERGENCY"
        }
    }
}
