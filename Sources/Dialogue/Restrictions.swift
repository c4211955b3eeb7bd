import CorpusModel

/// What the runner's conditions rule out.
struct Restrictions {
    private var everything = false
    private var tools: Set<ConceptID> = []
    private var areas: Set<ConceptID> = []
    /// In lower case, words of advice and names of tools.
    private var words: [String] = []

    /// - Parameter areas: For each condition that was told with areas, these.
    init(_ conditions: [Condition], areas named: [String: [ConceptID]], _ vocabulary: Vocabulary) {
        for condition in conditions {
            let out = condition.ruledOut
            tools.formUnion(out.tools)
            areas.formUnion(out.areas)
            words += out.words + out.tools.map { vocabulary.name(.tool, $0).lowercased() }
            let named = named[condition.id] ?? []
            if out.areasNamed { areas.formUnion(named) }
            if out.everything || (out.areasNamed && named.isEmpty) { everything = true }
        }
    }

    var isEmpty: Bool { !everything && tools.isEmpty && areas.isEmpty && words.isEmpty }

    /// Whether `advice` must not be shown. What only tells about something, or when to stop, may be.
    func ruleOut(_ advice: Advice) -> Bool {
        if !tools.isDisjoint(with: advice.tools) { return true }
        guard !advice.onlyTells else { return false }
        return everything || !areas.isDisjoint(with: advice.areas) || says(advice)
    }

    private func says(_ advice: Advice) -> Bool {
        guard !words.isEmpty else { return false }
        let text = ([advice.title, advice.text, advice.pressure ?? ""] + advice.steps).joined(separator: " ")
        let spaced = " " + text.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined() + " "
        return words.contains { spaced.contains(" \($0) ") }
    }
}

extension Advice {
    /// Whether it tells what something is, who says so or when to stop, rather than what to do.
    fileprivate var onlyTells: Bool {
        steps.isEmpty && ["safety", "professional", "anatomy", "source"].contains(intents.first ?? "")
    }
}
