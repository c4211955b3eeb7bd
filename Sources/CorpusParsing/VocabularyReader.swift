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
        fields.readLists(
            into: &self,
            [
                ("lacking", \.lacking), ("lacking-on", \.lackingOn), ("having", \.having), ("gone", \.gone),
                ("empty-handed", \.emptyHanded), ("idioms", \.idioms),
                ("having-only", \.havingOnly), ("having-only-after", \.havingOnlyAfter), ("excluding", \.excluding),
                ("excluding-after", \.excludingAfter), ("sides", \.sides),
                ("determiners", \.determiners), ("joining", \.joining), ("filler", \.filler), ("running", \.running),
                ("topic", \.topic),
            ])
        shortened =
            fields.record(Fields.shortWords, "word") {
                $0.wordsByVariant(scope: Fields.shortWords, called: "short word")
            } ?? [:]
        time = fields.record("time", "set of words for time") { TimeWords(&$0) } ?? TimeWords()
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
            isWithOthers = fields.flag("with-others")
        }
        if kind == .symptom { isEveryday = fields.flag("everyday") }
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
