internal import CorpusModel

extension NotCovered {
    /// The topics of a file of examples.
    static func all(_ fields: inout Fields) -> [NotCovered] {
        fields.records("topics", "topic outside the articles", required: true) { NotCovered(&$0) }
    }

    private init(_ fields: inout Fields) {
        self.init(
            id: fields.id(as: .notCovered), name: fields.text("name"),
            examples: fields.texts("examples", required: true).map(\.value))
    }
}
