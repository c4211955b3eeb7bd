import CorpusModel

extension Layout {
    /// The first answer whole, where sources differ, and the others by title.
    mutating func addAnswers(of reply: Reply, articles: ArticleMarks) {
        if let first = reply.answers.first { addAnswer(first, articles: articles) }
        for disagreement in reply.disagreements { addDisagreement(disagreement) }
        if let page = reply.page, !reply.answers.isEmpty { addPage(page, articles: articles) }
        addOthers(reply.answers.dropFirst(), articles: articles)
    }

    /// How many other answers are named even where lines are short.
    private static let fewestOthers = 3

    private mutating func addDisagreement(_ disagreement: Disagreement) {
        var item = Item(disagreement.difference, indent: inset)
        item.runIn = Disagreement.lead
        item.prefixRole = .label
        add(item)
    }

    /// Columns before the text of an answer, so that headings stand out.
    private var inset: Int { columns < 40 || style.isAccessible ? 0 : 2 }

    private mutating func addAnswer(_ answer: Answer, articles: ArticleMarks) {
        if let opening = answer.opening { addProse("\(opening.label): \(opening.text)") }
        if !isTight { gap() }
        var title = Item(labelled("Advice", answer.advice.title), as: .title, indent: inset)
        title.marks = [articles.mark(answer.source.id)]
        add(title)
        if let expert = answer.advice.saidBy, !expert.isEmpty { add("said by \(expert)", as: .expert, indent: inset) }
        addProse(answer.advice.text, indent: inset)
        addNumbered(answer.advice.steps.map { Item($0) }, outset: inset, word: "Step")
        let rows = answer.notes.map { note in
            // What has no mark is from the article that the title names.
            let isOwn = isTight && note.sources == [answer.source.id]
            return Row(label: note.label, text: note.text, marks: isOwn ? [] : articles.marks(note.sources))
        }
        addTable(rows, role: .label, outset: inset)
    }

    /// `text` with what it is, where reading is accessible. Empty text stays empty.
    func labelled(_ label: String, _ text: String) -> String {
        style.isAccessible && !text.isEmpty ? "\(label): \(text)" : text
    }

    /// By number, so that typing the number opens one; the answer above is number 1.
    private mutating func addOthers(_ answers: ArraySlice<Answer>, articles: ArticleMarks) {
        guard !answers.isEmpty else { return }
        if !isTight { gap() }
        add(style.isAccessible ? "More answers; type the number of one:" : "Also:", as: .label)
        let items = answers.prefix(isTight ? Self.fewestOthers : answers.count).map { answer in
            var item = Item(answer.advice.title)
            item.marks = [articles.mark(answer.source.id)]
            item.marksAtEdge = false
            return item
        }
        addNumbered(items, from: 2, outset: inset)
    }
}

extension Disagreement {
    fileprivate static let lead = "Sources differ"

    /// On what they differ, and how: completes "Sources differ".
    fileprivate var difference: String { "on \(title): \(text)" }

    /// The line that tells of it.
    var sentence: String { "\(Self.lead) \(difference)" }
}
