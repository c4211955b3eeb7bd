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
        return heading.prefix(1).uppercased() + heading.dropFirst()
    }

    /// Who has no "ball" lacks every kind of it, which is one thing to say.
    private func names(ofLacked tools: [ConceptID]) -> [String] {
        let names = tools.map { library.rules.vocabulary.name(.tool, $0) }
        let kinds = Dictionary(grouping: names) { $0.split(separator: " ").last ?? "" }
        let heads = names.map { $0.split(separator: " ").last ?? "" }
        return zip(names, heads).enumerated().compactMap { place, lacked in
            guard kinds[lacked.1]?.count ?? 0 > 1 else { return lacked.0 }
            return heads.firstIndex(of: lacked.1) == place ? String(lacked.1) : nil
        }
    }
}
