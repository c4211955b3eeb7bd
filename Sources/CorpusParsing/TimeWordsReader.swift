internal import CorpusModel

extension TimeWords {
    init(_ fields: inout Fields) {
        self.init()
        numbers = Self.values("numbers", &fields)
        units = Self.values("units", &fields)
        atHandBefore = fields.phrases("at-hand-before", scope: "time before")
        elsewhereBefore = fields.phrases("elsewhere-before", scope: "time before")
        spentBefore = fields.phrases("spent-before", scope: "time before")
        atHandAfter = fields.phrases("at-hand-after", scope: "time after")
        elsewhereAfter = fields.phrases("elsewhere-after", scope: "time after")
    }

    /// Entries such as `ten 10`.
    private static func values(_ key: String, _ fields: inout Fields) -> [String: Double] {
        var values: [String: Double] = [:]
        for entry in fields.texts(key) {
            let parts = entry.value.split(separator: " ")
            if parts.count == 2, let value = Double(parts[1]) {
                values[String(parts[0])] = value
            } else {
                fields.report(at: entry.location, "\(quoted(entry.value)) is not a word and a number; write: ten 10")
            }
        }
        return values
    }
}
