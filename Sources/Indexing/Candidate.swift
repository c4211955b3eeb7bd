import CorpusModel

/// A piece of advice that might fit a question, as it is filed.
struct Candidate: Sendable {
    /// Its place in the corpus.
    var number: Int
    var id: AdviceID
    var areas: [ConceptID]
    var tools: [ConceptID]
    var phases: [ConceptID]
    var intents: [ConceptID]
    var symptoms: [ConceptID]
    /// How many steps it has.
    var steps: Int

    /// What a question has in common with it.
    struct Fit: Sendable {
        /// bm25 of all words, turned round: higher is better.
        var text: Double
        /// bm25 of title and names, turned round.
        var short: Double
        /// How much the question is like those that it is known to answer.
        var likeness: Double
    }

    /// Whether it tells foremost how the body works, and nothing to do.
    var onlyExplains: Bool {
        intents.first == .anatomy && !intents.contains(where: ConceptID.practical.contains)
    }

    func has(_ facet: Facet) -> Bool {
        switch facet.kind {
        case .area: areas.contains(facet.value)
        case .tool: tools.contains(facet.value)
        case .phase: phases.contains(facet.value)
        case .intent: intents.contains(facet.value)
        case .symptom: symptoms.contains(facet.value)
        case .article: id.hasPrefix(facet.value + "/")
        }
    }
}

extension Candidate {
    init(_ advice: Advice, number: Int) {
        self.init(
            number: number, id: advice.id, areas: advice.areas, tools: advice.tools, phases: advice.phases,
            intents: advice.intents, symptoms: advice.symptoms, steps: advice.steps.count)
    }
}
