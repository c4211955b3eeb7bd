internal import CorpusModel

extension DescribedSigns {
    init(_ fields: inout Fields) {
        self.init()
        emergency = fields.texts("emergency", required: true).map(\.value)
        sameDay = fields.texts("same-day", required: true).map(\.value)
        book = fields.texts("book", required: true).map(\.value)
        harmless = fields.texts("harmless", required: true).map(\.value)
    }
}
