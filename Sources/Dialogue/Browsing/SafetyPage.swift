import CorpusModel
public import Understanding

/// The signs of danger by level, the conditions that change the advice, and where never to press.
public enum SafetyPage {
    private static let review = "Not reviewed by a clinician. This is information, not medical care."

    /// What `/safety` shows.
    static func page(_ rules: ReadyRules) -> Page {
        let levels = rules.safety.levels.filter { $0.level >= .stop }
        var sections = levels.map { level in
            let signs = rules.safety.signs.filter { $0.level == level.level }
            return Page.Section(heading: level.name, text: level.text, entries: signs.map { Page.Entry($0.title) })
        }
        sections.append(
            Page.Section(
                heading: "Conditions that change the advice",
                entries: rules.conditions.conditions.map { Page.Entry($0.title) }))
        sections.append(Page.Section(heading: keepOffTitle, entries: keepOff(rules)))
        sections.append(Page.Section(text: review))
        return Page(title: "Signs that need someone", sections: sections)
    }

    /// What `/never-press` shows: the end of the page above, for who asks only that.
    static func keepOffPage(_ rules: ReadyRules) -> Page {
        let sections = [Page.Section(entries: keepOff(rules)), Page.Section(text: review)]
        return Page(title: keepOffTitle, sections: sections)
    }

    private static let keepOffTitle = "Where never to press"

    private static func keepOff(_ rules: ReadyRules) -> [Page.Entry] {
        rules.safety.keepOff.map { Page.Entry($0.place, $0.why) }
    }

    /// Every rule as a plain document for a clinician to read, with its patterns and sources.
    public static func document(_ rules: ReadyRules) -> String {
        var lines = ["RULES ON DANGER", review, patternNote, ""]
        for level in rules.safety.levels.filter({ $0.level >= .stop }) {
            lines += ["== \(level.name)", level.text, ""]
            for sign in rules.safety.signs.filter({ $0.level == level.level }) { lines += text(of: sign) }
        }
        lines += ["== Conditions that change the advice", ""]
        for condition in rules.conditions.conditions { lines += text(of: condition) }
        lines += ["== \(keepOffTitle)", ""]
        for place in rules.safety.keepOff {
            lines.append("- \(place.place): \(place.why) Source: \(place.source)")
            lines += place.patterns.map { "    \($0)" }
        }
        lines += ["", "== Words that stand for each other", ""]
        lines += rules.safety.groups.sorted { $0.key < $1.key }.map {
            "{\($0.key)}: \($0.value.joined(separator: ", "))"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let patternNote = """
        In a rule, + joins parts of one story, & parts said of each other, | ways of saying a part; {name} is a \
        list of words at the end.
        """

    private static func text(of sign: DangerSign) -> [String] {
        ["\(sign.title) [\(sign.id)]", "  Told: \(sign.text)"] + sign.patterns.map { "  Rule: \($0)" }
            + (sign.unless.isEmpty ? [] : ["  Unless: \(sign.unless.joined(separator: ", "))"]) + questionText(of: sign)
            + sign.sources.map(text) + [""]
    }

    private static func questionText(of sign: DangerSign) -> [String] {
        guard let question = sign.question else { return [] }
        return [
            "  Asked first: \(question.text) It is this sign if: \(question.warning.text); not if: "
                + question.harmless.text
        ]
            + question.patterns.map { "  Asked when: \($0)" }
    }

    private static func text(of condition: Condition) -> [String] {
        let out = condition.ruledOut
        let ruledOut =
            (out.everything ? ["all massage"] : []) + (out.areasNamed ? ["the areas named"] : []) + out.tools
            + out.areas
            + out.words.map { "'\($0)'" }
        return ["\(condition.title) [\(condition.id)]", "  Told: \(condition.text)"]
            + condition.patterns.map { "  Rule: \($0)" } + ["  Rules out: \(ruledOut.joined(separator: ", "))"]
            + condition.sources.map(text) + [""]
    }

    private static func text(of source: PublicSource) -> String {
        let parts = [source.title, source.publisher, source.url].filter { !$0.isEmpty }
        let name = parts.joined(separator: ", ")
        return source.url.isEmpty ? "  Source: under review" : "  Source: \(name)"
    }
}
