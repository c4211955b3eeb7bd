internal import CorpusModel

extension TopicNote {
    static func all(_ fields: inout Fields) -> [TopicNote] {
        let sections: [(key: String, kind: ConceptKind, namespace: Namespace)] = [
            ("areas", .area, .area), ("tools", .tool, .tool), ("phases", .phase, .phase),
        ]
        return sections.flatMap { key, kind, namespace in
            fields.records(key, "note on a topic") { TopicNote(&$0, kind: kind, namespace: namespace) }
        }
    }

    private init(_ fields: inout Fields, kind: ConceptKind, namespace: Namespace) {
        self.init(
            kind, id: fields.reference("id", to: namespace), why: fields.text("why"),
            advice: fields.references("advice", to: .advice, required: true))
        fields.requireEntries("advice", "this note names no advice; add the pieces that say so")
    }
}
