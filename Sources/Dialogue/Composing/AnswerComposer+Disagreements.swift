import CorpusModel
import Understanding

extension AnswerComposer {
    private static let mostDisagreements = 1

    /// Where sources differ on what `advice` says or `query` asks, the closest to it first.
    func disagreements(about advice: Advice, _ query: Query) -> [Disagreement] {
        library.rules.disagreements
            .map { ($0, $0.relevance(to: advice, query)) }
            .filter { $0.1 > 0 }
            .sorted { $0.1 > $1.1 }
            .prefix(Self.mostDisagreements)
            .map { $0.0.told(with: advice) }
            // Where sources differ on a tool that is not there is beside the point.
            .filter { !namesLackedTool($0.text, query) }
    }
}

extension Disagreement {
    /// How much it matters to someone who reads `advice` in answer to `query`; 0 when not at all.
    fileprivate func relevance(to advice: Advice, _ query: Query) -> Int {
        if positions.contains(where: { $0.advice.contains(advice.id) }) { return 10 + (kind == .alternatives ? 0 : 5) }
        guard kind != .alternatives, !intents.isEmpty, query.intents.prefix(1).contains(where: intents.contains),
            areas.admits(query.areas), tools.admits(query.tools), phases.admits([query.phase ?? ""])
        else { return 0 }
        return 1 + areas.count { query.areas.contains($0) } + tools.count { query.tools.contains($0) }
    }

    /// With what knead does about it: follows the cautious position, or, where `advice` is another, names that.
    fileprivate func told(with advice: Advice) -> Disagreement {
        var told = self
        let held = positions.filter { $0.advice.contains(advice.id) }
        let cautious = positions.first(where: \.isCautious)
        if let cautious, !held.isEmpty, !held.contains(where: \.isCautious) {
            told.text += ". More cautious than this (\(cautious.source)): \(cautious.text)"
        } else {
            told.text += choice.isEmpty ? "." : "; \(choice)."
        }
        return told
    }
}
