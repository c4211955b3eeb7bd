import CorpusModel

extension TurnReader {
    /// The lists of phrases that tell how a line leans on those before it, by name.
    enum List {
        static let linking = "linking"
        static let pointing = "pointing"
        static let correcting = "correcting"
        static let addressing = "addressing"
        static let leaving = "leaving"
        static let smallTalk = "small talk"
        /// What may stand around anything else.
        static let around: Set<String> = [linking, pointing, correcting, addressing, leaving, idioms]

        static let pairing = "pairing"
        static let losing = "losing"
        static let lacking = "lacking"
        static let gone = "gone"
        static let lackingOn = "lacking on"
        static let idioms = "idioms"

        static func outside(_ id: ConceptID) -> String { "outside \(id)" }
        static func move(_ index: Int) -> String { "move \(index)" }
        static func ordinal(_ index: Int) -> String { "ordinal \(index)" }

        /// The phrases of each list.
        static func phrases(of rules: Rules) -> [(name: String, phrases: [String])] {
            let (conversation, vocabulary) = (rules.conversation, rules.vocabulary)
            var lists: [(name: String, phrases: [String])] = [
                (linking, conversation.linking), (pointing, conversation.pointing),
                (correcting, conversation.correcting), (addressing, conversation.addressing),
                (leaving, conversation.leaving), (pairing, conversation.pairing), (losing, conversation.losing),
                (lacking, vocabulary.lacking), (gone, vocabulary.gone), (lackingOn, vocabulary.lackingOn),
                (idioms, vocabulary.idioms), (smallTalk, rules.intents.chat.flatMap(\.phrases)),
            ]
            lists += conversation.moves.enumerated().map { (move($0), $1.phrases) }
            // A phrase with a place for a concept is about that concept.
            lists += rules.intents.outside.map { (outside($0.id), $0.phrases.filter { !$0.contains("{") }) }
            lists += conversation.ordinals.enumerated().map { (ordinal($0), $1.phrases) }
            return lists
        }
    }
}
