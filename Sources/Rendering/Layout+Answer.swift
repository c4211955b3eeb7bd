import CorpusModel

extension Layout {
    /// The first answer whole, where sources differ, and the others by title.
    mutating func addAnswers(of reply: Reply) {
        let addresses = reply.answers.reduce(into: [:]) { $0[$1.source.id] = $1.source.url }
        if let first = reply.answers.first { addAnswer(first, addresses: addresses) }
        for disagreement in reply.disagreements { add(disagreement.sentence, as: .disagreement, indent: 2) }
        addOthers(reply.answers.dropFirst())
    }

    private mutating func addAnswer(_ answer: Answer, addresses: [String: String]) {
        gap()
        var title = Item(answer.advice.title, as: .title, indent: 2)
        title.marks = [Mark(source: answer.source)]
        add(title)
        if let expert = answer.advice.saidBy, !expert.isEmpty { add("said by \(expert)", as: .expert, indent: 2) }
        addProse(answer.advice.text, indent: 2)
        addNumbered(answer.advice.steps.map { Item($0) })
        let rows = answer.notes.map { note in
            Row(
                label: note.label, text: note.text,
                marks: note.sources.map { Mark("[\($0)]", address: addresses[$0]) })
        }
        addTable(rows, role: .label)
    }

    /// By number, so that typing the number opens one; the answer above is number 1.
    private mutating func addOthers(_ answers: ArraySlice<Answer>) {
        guard !answers.isEmpty else { return }
        gap()
        add("Also:", as: .label)
        let items = answers.map { answer in
            var item = Item(answer.advice.title)
            item.marks = [Mark(source: answer.source)]
            item.marksAtEdge = false
            return item
        }
        addNumbered(items, from: 2)
    }
}

extension Layout.Mark {
    fileprivate init(source: ArticleReference) {
        self.init("[\(source.id)]", address: source.url)
    }
}

extension Disagreement {
    /// The line that tells of it.
    var sentence: String { "Sources differ on \(title): \(text)" }
}
