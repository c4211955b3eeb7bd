import CorpusModel
import Indexing
import Understanding

/// Finds what answers a question about the piece that was just shown: "how long?", "is that safe?", "does it work?".
///
/// That is the piece itself where it says so, else the piece of the corpus that says it for the same area and tool,
/// else the general rule.
struct Companions {
    /// How many pieces the index is asked for.
    private static let depth = 40

    /// The intents that tell a reason.
    static let reasons: [ConceptID] = [.benefit, .anatomy]
    /// The first intents of pieces that are a reason in themselves.
    static let warnings: [ConceptID] = [.safety, .pressure]

    let library: Library
    /// Whether a reason is wanted: a benefit, or how the body works.
    var asksWhy = false
    /// Whether it is asked what is right to feel: how hard a piece says to press is no answer to that.
    var asksOfFeeling = false
    /// The stems of what is asked.
    var asked: [String] = []
    /// The symptoms that the line names itself.
    var symptoms: [ConceptID] = []
    /// What the last question asked.
    var lastIntent: ConceptID?

    /// Pieces that answer `query`, whose first intent is what is asked about `focus`; best first.
    func hits(for query: Query, about focus: Advice) throws -> [Hit] {
        guard let intent = query.intents.first else { return [] }
        let rules = rules(for: intent, focus, query)
        var found = try library.search(query, limit: Self.depth, explained: false)
        for id in rules + [focus.id] where !found.contains(where: { $0.advice.id == id }) {
            if let advice = try library.index.advice(id) { found.append(Hit(advice: advice)) }
        }
        return
            found
            .map { Hit(advice: $0.advice, terms: terms(for: $0, intent, focus, query, rules)) }
            .filter { hit in
                hit.advice.intents.contains(intent) || hit.advice.id == focus.id || rules.contains(hit.advice.id)
                    || (asksWhy && hit.advice.intents.contains(where: Self.reasons.contains))
                    || isReasonOfAsked(hit.advice)
            }
            .sorted { ($1.score, $0.advice.id) < ($0.score, $1.advice.id) }
    }

    /// Whether `advice` is on what the last question asked, where a reason for it is wanted.
    func isReasonOfAsked(_ advice: Advice) -> Bool {
        // For what to do the reason is what it does.
        guard asksWhy, let lastIntent, !ConceptID.practical.contains(lastIntent) else { return false }
        return advice.intents.contains(lastIntent)
    }

    /// The pieces behind the general rules that say it where a piece does not.
    private func rules(for intent: ConceptID, _ focus: Advice, _ query: Query) -> [AdviceID] {
        library.rules.answers.notes.first { note in
            note.intents.contains(intent) && note.isAbout(intent)
                && note.isFor(focus, in: query.phase ?? .anyPhase)
        }?.advice ?? []
    }
}

extension Library {
    /// Pieces that answer `question`, which `turn` asks about `focus`; best first.
    ///
    /// - Parameter last: The question before.
    func companions(of focus: Advice, for question: Query, by turn: Turn, after last: Query) throws -> [Hit] {
        let companions = Companions(
            library: self, asksWhy: turn.asksWhy, asksOfFeeling: question.intents == Query.ofFeeling,
            asked: IntentMatcher.stems(of: turn.query.readAs), symptoms: turn.query.symptoms,
            lastIntent: last.intents.first)
        return try companions.hits(for: question, about: focus)
    }

    /// Those of `tools` that not everyone has.
    func toolsToHave(_ tools: [ConceptID]) -> [ConceptID] {
        tools.filter { !ranking.isAtHand($0) }
    }
}

extension NoteRule {
    /// Whether it is the rule for what this intent asks, and not only shown along with it.
    fileprivate func isAbout(_ intent: ConceptID) -> Bool {
        switch unlessIn {
        case .dose: intent == .dose
        case .pressure: intent == .pressure
        case .cautions: false
        case nil: intents.first == intent || intents.last == intent
        }
    }
}
