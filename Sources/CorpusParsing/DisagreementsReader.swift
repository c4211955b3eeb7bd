internal import CorpusModel

extension Disagreement {
    static func all(_ fields: inout Fields) -> [Disagreement] {
        fields.records("disagreements", "disagreement", required: true) { Disagreement(&$0) }
    }

    private init(_ fields: inout Fields) {
        let kind: Located<Kind>? = fields.choice("kind", "kind of disagreement")
        self.init(
            id: fields.id(as: .disagreement), title: fields.text("title"), kind: kind?.value ?? .contradiction,
            text: fields.text("text"), intents: fields.references("intents", to: .intent),
            areas: fields.references("areas", to: .area), tools: fields.references("tools", to: .tool),
            phases: fields.references("phases", to: .phase),
            positions: fields.records("positions", "position", required: true) { Position(&$0) })
        choice = fields.optionalText("choice") ?? ""
        fields.requireEntries("positions", "this disagreement has no positions; add one for each side")
    }
}

extension Disagreement.Position {
    fileprivate init(_ fields: inout Fields) {
        self.init(
            source: fields.reference("source", to: .article), text: fields.text("text"),
            advice: fields.references("advice", to: .advice), isCautious: fields.flag("cautious"))
    }
}
