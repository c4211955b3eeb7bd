internal import CorpusModel

extension Vocabulary {
    init(_ fields: inout Fields) {
        self.init()
        let sections: [(key: String, kind: ConceptKind)] = [
            ("areas", .area), ("tools", .tool), ("phases", .phase), ("symptoms", .symptom),
        ]
        for (key, kind) in sections {
            concepts += fields.records(key, kind.rawValue, required: true) { Concept(&$0, kind: kind) }
        }
        lacking = fields.phrases("lacking", scope: "lacking")
        gone = fields.phrases("gone", scope: "gone")
        emptyHanded = fields.phrases("empty-handed", scope: "empty-handed")
        time = fields.record("time", "set of words for time") { TimeWords(&$0) } ?? TimeWords()
        havingOnly = fields.phrases("having-only", scope: "having-only")
        excluding = fields.phrases("excluding", scope: "excluding")
        sides = fields.phrases("sides", scope: "sides")
        determiners = fields.phrases("determiners", scope: "determiners")
        joining = fields.phrases("joining", scope: "joining")
        filler = fields.phrases("filler", scope: "filler")
        running = fields.phrases("running", scope: "running")
        topic = fields.phrases("topic", scope: "topic")
    }
}

extension Concept {
    fileprivate init(_ fields: inout Fields, kind: ConceptKind) {
        self.init(kind, id: fields.id(as: Namespace(kind)), name: fields.text("name"))
        about = fields.optionalText("about") ?? ""
        if kind == .area { partOf = fields.references("part-of", to: .area) }
        if kind == .tool {
            alike = fields.references("alike", to: .tool)
            isAlwaysAtHand = fields.flag("at-hand")
        }
        phrases = fields.phrases("phrases", scope: "concepts", owner: id, required: true)
    }
}

extension Namespace {
    fileprivate init(_ kind: ConceptKind) {
        switch kind {
        case .area: self = .area
        case .tool: self = .tool
        case .phase: self = .phase
        case .symptom: self = .symptom
        }
    }
}
