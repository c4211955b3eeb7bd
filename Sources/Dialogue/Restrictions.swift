import CorpusModel

/// What the runner's conditions rule out.
struct Restrictions {
    private var everything = false
    private var tools: Set<ConceptID> = []
    private var areas: Set<ConceptID> = []
    private let saying: Set<AdviceID>

    /// - Parameters:
    ///   - areas: For each condition that was told with areas, these.
    ///   - saying: The pieces that say what the conditions rule out.
    init(_ conditions: [Condition], areas named: [String: [ConceptID]], saying: Set<AdviceID>) {
        self.saying = saying
        for condition in conditions {
            let out = condition.ruledOut
            tools.formUnion(out.tools)
            areas.formUnion(out.areas)
            let named = named[condition.id] ?? []
            if out.areasNamed { areas.formUnion(named) }
            if out.everything || (out.areasNamed && named.isEmpty) { everything = true }
        }
    }

    var isEmpty: Bool { !everything && tools.isEmpty && areas.isEmpty && saying.isEmpty }

    /// Whether `advice` must not be shown. What only tells about something, or when to stop, may be.
    func ruleOut(_ advice: Advice) -> Bool {
        if !tools.isDisjoint(with: advice.tools) { return true }
        guard !advice.onlyTells else { return false }
        return everything || !areas.isDisjoint(with: advice.areas) || saying.contains(advice.id)
    }
}

extension Advice {
    /// Whether it tells what something is, who says so or when to stop, rather than what to do.
    fileprivate var onlyTells: Bool {
        steps.isEmpty && ["safety", "professional", "anatomy", "source"].contains(intents.first ?? "")
    }
}
