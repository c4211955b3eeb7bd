import CorpusModel

extension Advice {
    /// Whether it tells what massage does, or how the body works.
    var tellsReason: Bool { intents.contains(where: Companions.reasons.contains) }

    /// Whether it is about this intent, or one of its parts answers it.
    func answers(_ intent: ConceptID) -> Bool { intents.contains(intent) || has(intent) }

    /// Whether one of its parts answers this intent.
    func has(_ intent: ConceptID) -> Bool {
        switch intent {
        case .dose: dose != nil
        case .frequency: dose?.perDay != nil
        case .pressure: pressure != nil
        case .safety: !cautions.isEmpty
        case .howTo: !steps.isEmpty
        default: false
        }
    }
}
