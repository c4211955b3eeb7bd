internal import CorpusModel

extension ToolLine {
    /// The lines of a file of lines about tools.
    static func all(_ fields: inout Fields) -> [ToolLine] {
        fields.records("lines", "line", required: true) { ToolLine(&$0) }
    }

    private init(_ fields: inout Fields) {
        self.init(
            fields.text("ask"), gone: fields.references("gone", to: .tool),
            news: fields.choice("it", "thing to tell of it", required: false)?.value)
    }
}
