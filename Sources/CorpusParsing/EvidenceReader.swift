internal import CorpusModel

extension EvidenceRules {
    init(_ fields: inout Fields) {
        self.init()
        claims = fields.records("claims", "claim", required: true) { Claim(&$0) }.compactMap(\.self)
        let whole = fields.record("summary", "summary") { fields in
            (line: StudyLine(&fields), advice: fields.references("advice", to: .advice))
        }
        summary = whole?.line
        if let whole, !whole.advice.isEmpty {
            claims.append(Claim(id: Claim.ofWhole, standing: .mixed, line: whole.line, advice: whole.advice))
        }
    }
}

extension Claim {
    /// Nil when its standing is not one that there is.
    fileprivate init?(_ fields: inout Fields) {
        let id = fields.id(as: .claim)
        let standing: Located<Standing>? = fields.choice("standing", "standing")
        let line = StudyLine(&fields)
        let advice = fields.references("advice", to: .advice, required: true)
        guard let standing else { return nil }
        self.init(id: id, standing: standing.value, line: line, advice: advice)
    }
}

extension StudyLine {
    fileprivate init(_ fields: inout Fields) {
        self.init(text: fields.text("text"), url: fields.webAddress("url", required: false))
    }
}
