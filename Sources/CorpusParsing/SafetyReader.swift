internal import CorpusModel

extension SafetyRules {
    init(_ fields: inout Fields) {
        self.init()
        levels = fields.records("levels", "level", required: true) { DangerLevelText(&$0) }.compactMap(\.self)
        negating = fields.phrases("negating", scope: "negating")
        contrasting = fields.phrases("contrasting", scope: "contrasting")
        withdrawing = fields.phrases("withdrawing", scope: "withdrawing")
        passable = fields.phrases("passable", scope: "passable")
        groups = fields.record("groups", "group") { $0.groups() } ?? [:]
        let names = groups.keys.sorted()
        signs = fields.records("signs", "sign", required: true) { DangerSign(&$0, groups: names) }
    }
}

extension DangerLevelText {
    /// Nil when the level is not one that there is.
    fileprivate init?(_ fields: inout Fields) {
        let level: Located<DangerLevel>? = fields.choice("id", "level")
        let (name, text) = (fields.text("name"), fields.text("text"))
        guard let level else { return nil }
        let id = level.value.rawValue
        fields.findings.definitions.append(Name(namespace: .level, id: id, location: level.location))
        self.init(level.value, name: name, text: text)
    }
}

extension DangerSign {
    fileprivate init(_ fields: inout Fields, groups: [String]) {
        let id = fields.id(as: .sign)
        let grammar = PhraseGrammar.pattern(groups: groups)
        self.init(
            id: id, level: fields.level(), title: fields.text("title"), text: fields.text("text"),
            patterns: fields.phrases("patterns", grammar, scope: "patterns of \(id)", required: true),
            unless: fields.phrases("unless", grammar, scope: "unless of \(id)"),
            sources: fields.records("sources", "source") { PublicSource(&$0) })
        fields.requireEntries("patterns", "this sign has no pattern; add one, such as 'calf + swollen'")
    }
}

extension PublicSource {
    fileprivate init(_ fields: inout Fields) {
        self.init(
            title: fields.text("title"), publisher: fields.optionalText("publisher") ?? "",
            url: fields.webAddress("url", required: false))
    }
}

extension Fields {
    /// The level of a sign; the least when it is not one that there is.
    fileprivate mutating func level() -> DangerLevel {
        guard let level: Located<DangerLevel> = choice("level", "level") else { return .stop }
        findings.mentions.append(Name(namespace: .level, id: level.value.rawValue, location: level.location))
        return level.value
    }

    fileprivate mutating func groups() -> [String: [String]] {
        var groups: [String: [String]] = [:]
        for name in keys {
            checkID(name)
            // A misspelt name was reported; the patterns that spell it well need no report.
            let id = plainWords(name.value).joined(separator: "-")
            groups[id] = phrases(name.value, scope: "group \(id)")
        }
        return groups
    }
}
