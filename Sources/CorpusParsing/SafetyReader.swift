internal import CorpusModel

extension SafetyRules {
    init(_ fields: inout Fields) {
        self.init()
        levels = fields.records("levels", "level", required: true) { DangerLevelText(&$0) }.compactMap(\.self)
        cues = fields.record("cues", "list of cues") { DangerCues(&$0) } ?? DangerCues()
        withdrawing = fields.phrases("withdrawing", scope: "withdrawing")
        passable = fields.phrases("passable", scope: "passable")
        groups = fields.record("groups", "group") { $0.groups() } ?? [:]
        places = fields.references("places", to: .group)
        let names = groups.keys.sorted()
        ordinary = fields.phrases("ordinary", scope: "ordinary")
        slips = fields.record("slips", "word") { $0.wordsByVariant(scope: "slips", called: "slip") } ?? [:]
        otherSenses = fields.phrases("other-senses", .pattern(groups: names), scope: "other-senses")
        signs = fields.records("signs", "sign", required: true) { DangerSign(&$0, groups: names) }
        keepOff = fields.records("keep-off", "place to keep off") { KeepOff(&$0, groups: names) }
    }
}

extension DangerCues {
    fileprivate init(_ fields: inout Fields) {
        self.init()
        negating = fields.phrases("negating", scope: "cues, negating")
        lacking = fields.phrases("lacking", scope: "cues, lacking")
        resolved = fields.phrases("resolved", .pattern(groups: nil), scope: "cues, resolved")
        over = fields.phrases("over", scope: "cues, over")
        past = fields.phrases("past", .pattern(groups: nil), scope: "cues, past")
        present = fields.phrases("present", scope: "cues, present")
        supposing = fields.phrases("supposing", .pattern(groups: nil), scope: "cues, supposing")
        asking = fields.phrases("asking", .pattern(groups: nil), scope: "cues, asking")
        idioms = fields.phrases("idioms", .pattern(groups: nil), scope: "cues, idioms")
        contrasting = fields.phrases("contrasting", scope: "cues, contrasting")
        linking = fields.phrases("linking", scope: "cues, linking")
        subjects = fields.phrases("subjects", scope: "cues, subjects")
        leading = fields.phrases("leading", scope: "cues, leading")
        others = fields.phrases("others", .pattern(groups: nil), scope: "cues, others")
        theirs = fields.phrases("theirs", .pattern(groups: nil), scope: "cues, theirs")
        mine = fields.phrases("mine", .pattern(groups: nil), scope: "cues, mine")
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
            countsWhenOver: fields.flag("even-if-over"), isFeltElsewhere: fields.flag("felt-elsewhere"),
            question: fields.record("question", "question") { SignQuestion(&$0, of: id, grammar) },
            sources: fields.records("sources", "source") { PublicSource(&$0) })
        fields.requireEntries("patterns", "this sign has no pattern; add one, such as 'calf + swollen'")
    }
}

extension KeepOff {
    fileprivate init(_ fields: inout Fields, groups: [String]) {
        let id = fields.id(as: .keepOff)
        self.init(
            id: id, place: fields.text("place"), why: fields.text("why"), source: fields.text("source"),
            patterns: fields.phrases("patterns", .pattern(groups: groups), scope: "patterns of \(id)"),
            unless: fields.phrases("unless", .pattern(groups: groups), scope: "unless of \(id)"))
    }
}

extension SignQuestion {
    fileprivate init(_ fields: inout Fields, of id: String, _ grammar: PhraseGrammar) {
        self.init(
            fields.text("ask"), patterns: fields.phrases("when", grammar, scope: "question of \(id)", required: true),
            unless: fields.phrases("unless", grammar, scope: "unless of the question of \(id)"),
            warning: fields.choice("warning", of: id), harmless: fields.choice("harmless", of: id))
    }
}

extension PublicSource {
    init(_ fields: inout Fields) {
        self.init(
            title: fields.text("title"), publisher: fields.optionalText("publisher") ?? "",
            url: fields.webAddress("url", required: false))
    }
}

extension Fields {
    fileprivate mutating func choice(_ key: String, of id: String) -> SignQuestion.Choice {
        record(key, "choice") { entry in
            SignQuestion.Choice(
                entry.text("choice"), phrases: entry.phrases("phrases", scope: "choices of \(id)", required: true))
        } ?? SignQuestion.Choice("", phrases: [])
    }

    /// The level of a sign; the least when it is not one that there is.
    fileprivate mutating func level() -> DangerLevel {
        guard let level: Located<DangerLevel> = choice("level", "level") else { return .stop }
        findings.mentions.append(Name(namespace: .level, id: level.value.rawValue, location: level.location))
        return level.value
    }

    fileprivate mutating func groups() -> [String: [String]] {
        var groups: [String: [String]] = [:]
        let names = keys.map { plainWords($0.value).joined(separator: "-") }
        for name in keys {
            checkID(name)
            // A misspelt name was reported; the patterns that spell it well need no report.
            let id = plainWords(name.value).joined(separator: "-")
            findings.definitions.append(Name(namespace: .group, id: id, location: name.location))
            groups[id] = phrases(name.value, .pattern(groups: names), scope: "group \(id)")
        }
        return groups
    }
}
