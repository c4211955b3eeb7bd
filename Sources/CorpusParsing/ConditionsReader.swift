internal import CorpusModel

extension ConditionRules {
    init(_ fields: inout Fields) {
        self.init()
        conditions = fields.records("conditions", "condition", required: true) { Condition(&$0) }
        elsewhere = fields.texts("elsewhere").map(\.value)
        near = fields.record("near", "list of areas by area") { $0.areasByArea() } ?? [:]
    }
}

extension Condition {
    fileprivate init(_ fields: inout Fields) {
        let id = fields.id(as: .condition)
        self.init(
            id: id, title: fields.text("title"), text: fields.text("text"),
            patterns: fields.patterns("patterns", scope: "patterns of \(id)"),
            unless: fields.patterns("unless", scope: "unless of \(id)", required: false),
            endedBy: fields.patterns("ended-by", scope: "ended-by of \(id)", required: false),
            isLasting: fields.flag("lasting"),
            ruledOut: fields.record("rules-out", "list of what is ruled out") { RuledOut(&$0) } ?? RuledOut(),
            shown: fields.references("shown", to: .advice),
            sources: fields.records("sources", "source") { PublicSource(&$0) })
        fields.requireEntries("patterns", "this condition has no pattern; add one, such as 'on warfarin'")
    }
}

extension RuledOut {
    fileprivate init(_ fields: inout Fields) {
        self.init()
        everything = fields.flag("everything")
        tools = fields.references("tools", to: .tool)
        areas = fields.references("areas", to: .area)
        areasByHand = fields.references("areas-by-hand", to: .area)
        areasNamed = fields.flag("areas-named")
        areasNear = fields.flag("areas-near")
        onlyThere = fields.flag("only-there")
        words = fields.texts("words").map(\.value)
    }
}

extension Fields {
    fileprivate mutating func areasByArea() -> [ConceptID: [ConceptID]] {
        var areas: [ConceptID: [ConceptID]] = [:]
        for area in keys {
            findings.mentions.append(Name(namespace: .area, id: area.value, location: area.location))
            areas[area.value] = references(area.value, to: .area)
        }
        return areas
    }

    /// Patterns whose groups are those of the file of signs.
    fileprivate mutating func patterns(_ key: String, scope: String, required: Bool = true) -> [String] {
        let location = location
        let patterns = phrases(key, .pattern(groups: nil), scope: scope, required: required)
        for pattern in patterns {
            for word in pattern.split(separator: " ") where word.hasPrefix("{") {
                let group = String(word.dropFirst().dropLast())
                findings.mentions.append(Name(namespace: .group, id: group, location: location))
            }
        }
        return patterns
    }
}
