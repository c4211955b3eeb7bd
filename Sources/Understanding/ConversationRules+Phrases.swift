import CorpusModel

extension ConversationRules {
    /// Without the phrases that are looked for in lines: a reader of lines has them in tables of its own. Questions keep
    /// theirs, by which they are told apart.
    var withoutPhrases: ConversationRules {
        var rules = self
        rules.linking = []
        rules.pointing = []
        rules.correcting = []
        rules.addressing = []
        rules.leaving = []
        rules.passable = []
        rules.pairing = []
        rules.losing = []
        for index in rules.ordinals.indices { rules.ordinals[index].phrases = [] }
        for index in rules.moves.indices { rules.moves[index].phrases = [] }
        for index in rules.nearby.indices {
            for place in rules.nearby[index].places.indices { rules.nearby[index].places[place].phrases = [] }
        }
        return rules
    }
}
