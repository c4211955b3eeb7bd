import CorpusModel
import Understanding

extension AnswerComposer {
    /// What was understood, as a heading: "Calves, after a run".
    func heading(of query: Query) -> String {
        let vocabulary = library.rules.vocabulary
        var parts = query.areas.map { vocabulary.name(.area, $0) }
        parts += query.tools.map { vocabulary.name(.tool, $0) }
        parts += names(ofLacked: query.withoutTools).map { "without a \($0)" }
        if query.isEmptyHanded { parts.append("without tools") }
        if let phase = query.phase { parts.append(vocabulary.name(.phase, phase)) }
        let heading = parts.joined(separator: ", ")
        return heading.prefix(1).uppercased() + String(heading.dropFirst())
    }

    /// Who has no "ball" lacks every kind of it, which is one thing to say.
    private func names(ofLacked tools: [ConceptID]) -> [String] {
        let tools = tools.compactMap { library.rules.vocabulary.concept(.tool, $0) }
        let kinds = Dictionary(grouping: tools, by: \.head)
        return tools.map { kinds[$0.head]?.count == 1 ? $0.name : $0.head }.uniqued()
    }
}
