import CorpusModel

extension ConversationRules {
    /// What replies are made by. What lines are read by is in `TurnReader` and `Succession`.
    var ofReplies: ConversationRules {
        var rules = ConversationRules()
        rules.gentle = gentle
        rules.firm = firm
        rules.byFirmness = byFirmness
        rules.overviews = overviews
        return rules
    }
}

extension Move {
    var withoutPhrases: Move {
        var move = self
        move.phrases = []
        return move
    }
}

extension Surroundings {
    var withoutPhrases: Surroundings {
        Surroundings(of: areas, places: places.map { AskedBack.Place($0.choices, phrases: []) })
    }
}
