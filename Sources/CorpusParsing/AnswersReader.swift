internal import CorpusModel

extension AnswerRules {
    init(_ fields: inout Fields) {
        self.init()
        notes = fields.records("notes", "note", required: true) { NoteRule(&$0) }
        examples = fields.texts("examples").map(\.value)
    }
}

extension NoteRule {
    fileprivate init(_ fields: inout Fields) {
        self.init(
            fields.text("label"), text: fields.text("text"),
            advice: fields.references("advice", to: .advice, required: true))
        intents = fields.references("intents", to: .intent)
        phases = fields.references("phases", to: .phase)
        areas = fields.references("areas", to: .area)
        tools = fields.references("tools", to: .tool)
        let part: Located<Part>? = fields.choice("unless-in", "part of a piece of advice", required: false)
        unlessIn = part?.value
        fields.requireEntries("advice", "this note names no advice; add the pieces that say so")
    }
}
