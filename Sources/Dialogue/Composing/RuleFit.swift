import CorpusModel

extension [ConceptID] {
    /// Whether a rule that lists these is for one of `given`: it is for any when it lists none.
    func admits(_ given: [ConceptID]) -> Bool { isEmpty || contains(where: given.contains) }
}

extension NoteRule {
    /// Whether it is for `phase` and for the areas and tools of `advice`.
    func isFor(_ advice: Advice, in phase: ConceptID) -> Bool {
        phases.admits([phase]) && areas.admits(advice.areas) && tools.admits(advice.tools)
    }
}
