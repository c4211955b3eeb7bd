internal import CorpusModel
internal import Diagnostics

extension ConversationRules {
    init(_ fields: inout Fields) {
        self.init()
        fields.readLists(
            into: &self,
            [
                ("linking", \.linking), ("pointing", \.pointing), ("correcting", \.correcting),
                ("addressing", \.addressing), ("leaving", \.leaving), ("pairing", \.pairing),
                ("losing", \.losing), ("gentle", \.gentle),
                ("firm", \.firm),
            ])
        passable = fields.phrases("passable", scope: "passable in moves")
        byFirmness = fields.references("by-firmness", to: .tool)
        ordinals = fields.records("ordinals", "place in a list") { Ordinal(&$0) }
        overviews = fields.records("overviews", "overview") { Overview(&$0) }
        moves = fields.records("moves", "move", required: true) { Move(&$0) }
        nearby = fields.records("nearby", "part with what lies around it") { Surroundings(&$0) }
        questions = fields.records("questions", "question back") { AskedBack(&$0) }
    }
}

extension Ordinal {
    fileprivate init(_ fields: inout Fields) {
        let number = fields.number("number")?.value
        let owner = number.map(String.init) ?? "last"
        self.init(number, phrases: fields.phrases("phrases", scope: "ordinals", owner: owner, required: true))
    }
}

extension Overview {
    fileprivate init(_ fields: inout Fields) {
        let advice = fields.references("advice", to: .advice, required: true).first
        self.init(advice ?? "", parts: fields.references("parts", to: .advice, required: true))
    }
}

extension Move {
    fileprivate init(_ fields: inout Fields) {
        let kind: Located<Kind>? = fields.choice("does", "move")
        let intent = fields.references("asks", to: .intent).first
        if kind?.value == .asks, intent == nil {
            fields.report(at: fields.location, "this move asks nothing; add 'asks' with an intent, such as [dose]")
        }
        let owner = [kind?.value.rawValue, intent].compactMap(\.self).joined(separator: " ")
        self.init(
            kind?.value ?? .again, intent: intent, advice: fields.references("advice", to: .advice),
            isWeak: fields.flag("weak"),
            phrases: fields.phrases("phrases", scope: "moves", owner: owner, required: true))
    }
}

extension Surroundings {
    fileprivate init(_ fields: inout Fields) {
        let areas = fields.references("of", to: .area, required: true)
        let owner = "near \(areas.joined(separator: ", "))"
        self.init(
            of: areas,
            places: fields.records("places", "place", required: true) { AskedBack.Place(&$0, of: .area, in: owner) })
    }
}

extension AskedBack {
    fileprivate init(_ fields: inout Fields) {
        let subject: Located<Subject>? = fields.choice("subject", "subject of a question back")
        let namespace: Namespace = subject?.value == .phase ? .phase : .area
        let question = fields.text("question")
        self.init(
            question, subject: subject?.value ?? .area,
            choices: fields.references("choices", to: namespace, required: true),
            areas: fields.references("areas", to: .area),
            phrases: fields.phrases("phrases", scope: "questions", owner: question),
            places: fields.records("places", "place") { Place(&$0, of: namespace, in: question) },
            intents: fields.references("intents", to: .intent),
            unlessSymptoms: fields.references("unless-symptoms", to: .symptom),
            mostWords: fields.number("most-words")?.value)
        fields.requireEntries("choices", "this question has no choices; add at least two")
    }
}

extension AskedBack.Place {
    fileprivate init(_ fields: inout Fields, of namespace: Namespace, in question: String) {
        self.init(
            fields.references("choices", to: namespace, required: true),
            phrases: fields.phrases("phrases", scope: "places of '\(question)'", required: true))
    }
}
