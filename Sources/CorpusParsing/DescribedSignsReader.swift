internal import CorpusModel

extension DescribedSigns {
    init(_ fields: inout Fields) {
        self.init()
        emergency = fields.texts("emergency", required: true).map(\.value)
        sameDay = fields.texts("same-day", required: true).map(\.value)
        book = fields.texts("book", required: true).map(\.value)
        harmless = fields.texts("harmless", required: true).map(\.value)
        small = fields.phrases("small", scope: "small")
        conditions = fields.record("conditions", "list of conditions") { $0.linesByCondition() } ?? [:]
    }
}

extension Fields {
    fileprivate mutating func linesByCondition() -> [String: [String]] {
        var lines: [String: [String]] = [:]
        for name in keys {
            findings.mentions.append(Name(namespace: .condition, id: name.value, location: name.location))
            lines[name.value] = texts(name.value, required: true).map(\.value)
        }
        return lines
    }
}
