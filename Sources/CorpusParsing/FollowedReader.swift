internal import CorpusModel

extension FollowedLine {
    /// The lines of a file of lines that go on from an answer.
    static func all(_ fields: inout Fields) -> [FollowedLine] {
        fields.records("lines", "line", required: true) { FollowedLine(&$0) }
    }

    private init(_ fields: inout Fields) {
        self.init(
            after: fields.reference("after", to: .advice), text: fields.text("ask"),
            answers: fields.references("answers", to: .advice, required: true))
        fields.requireEntries("answers", "this line has no answers; add the id of each piece that answers it")
    }
}
