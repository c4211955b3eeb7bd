import CorpusModel
import Understanding

extension AnswerComposer {
    /// What `conditions`, of which there is at least one, change and why.
    func warning(_ conditions: [Condition], isAllRuledOut: Bool) -> Warning {
        var texts = conditions.map(\.text)
        if isAllRuledOut { texts.append("Nothing in the articles that answers this is left.") }
        return Warning(
            level: .adapt, id: conditions[0].id, title: conditions.map(\.title).joined(separator: "; "),
            text: texts.joined(separator: " "),
            sources: conditions.flatMap(\.sources).uniqued())
    }

    /// A line that keeps in mind `conditions` that were warned of before.
    func reminder(of conditions: [Condition]) -> Warning {
        Warning(
            level: .adapt, id: conditions[0].id, title: conditions.map(\.title).joined(separator: "; "),
            text: "Still in mind: what this rules out stays left out.", sources: [])
    }

    /// A line that keeps in mind `sign`, which was told of another part than is asked about.
    func reminder(of sign: DangerSign) -> Warning {
        Warning(
            level: .adapt, id: sign.id, title: sign.title,
            text: "Still in mind: the place you told of is left alone until it has been looked at.", sources: [])
    }

    /// A warning of `places` that are never pressed, after another warning.
    func warning(_ places: [KeepOff], after other: Warning?) -> Warning {
        let texts = places.map { "\($0.place): \($0.why)" }
        var warning = other ?? Warning(level: .adapt, id: places[0].id, title: "", text: "", sources: [])
        let title = "Where never to press"
        warning.title = warning.title.isEmpty ? title : "\(warning.title); \(title.lowercased())"
        warning.text = ([warning.text] + texts).filter { !$0.isEmpty }.joined(separator: " ")
        return warning
    }

    /// The reply that warns of `sign` and says what to do, without any advice.
    func warning(_ sign: DangerSign, _ query: Query) -> Reply {
        var reply = Reply(.redFlag, to: query)
        reply.confidence = 1
        let level = library.rules.safety.levels.first { $0.level == sign.level }
        let text = [sign.text, level?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        reply.warning = Warning(
            level: sign.level, id: sign.id, title: sign.title, text: text, sources: sign.sources)
        return reply
    }
}
