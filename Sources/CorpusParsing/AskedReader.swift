internal import CorpusModel

extension AskedQuestion {
    /// The questions of a file of questions.
    static func all(_ fields: inout Fields) -> [AskedQuestion] {
        fields.records("questions", "question", required: true) { AskedQuestion(&$0) }
    }

    private init(_ fields: inout Fields) {
        self.init(text: fields.text("ask"), answers: fields.references("answers", to: .advice, required: true))
        fields.requireEntries("answers", "this question has no answers; add the id of each piece that answers it")
    }
}
