import CorpusModel
import Indexing
import Understanding

extension AnswerComposer {
    /// The general rules that complete `advice`, at most one for each label, without what it says itself.
    func generalNotes(for advice: Advice, _ query: Query) -> [Note] {
        var notes: [Note] = []
        for rule in library.rules.answers.notes
        where rule.fits(advice, query) && !namesLackedTool(rule.text, query) {
            guard !notes.contains(where: { $0.label == rule.label }), !rule.advice.contains(advice.id) else { continue }
            notes.append(Note(rule.label, rule.text, sources: rule.advice.articleIDs))
        }
        return notes
    }

    /// Whether `text` speaks of a tool that the runner does not have, be it by the name of its kind: "a ball".
    func namesLackedTool(_ text: String, _ query: Query) -> Bool {
        guard query.hasOnlyTheseTools || !query.withoutTools.isEmpty else { return false }
        return library.matcher.query(for: text).tools.contains { !library.ranking.allows([$0], for: query) }
    }
}

extension NoteRule {
    fileprivate func fits(_ advice: Advice, _ query: Query) -> Bool {
        switch unlessIn {
        case .dose where advice.dose != nil: return false
        case .pressure where advice.pressure != nil: return false
        case .cautions where !advice.cautions.isEmpty: return false
        case .dose, .pressure, .cautions, nil: break
        }
        return intents.admits(advice.intents) && isFor(advice, in: query.phase ?? advice.phases.first ?? .anyPhase)
    }
}
