import CorpusModel
import Indexing
import Understanding

/// Makes replies of hits: the best piece first and complete in itself, then the others.
struct AnswerComposer {
    /// The first answer and the others.
    static let mostAnswers = 5
    private static let mostDisagreements = 1

    private let library: Library

    init(_ library: Library) {
        self.library = library
    }

    var examples: [String] { Array(library.rules.answers.examples.prefix(3)) }

    func answer(_ query: Query, hits: [Hit], confidence: Double) -> Reply {
        var reply = Reply(.answer, to: query)
        reply.confidence = confidence
        reply.heading = heading(of: query)
        reply.answers = hits.map { bareAnswer($0.advice, score: $0.score) }
        if query.asksWhatItDoes { reply.answers[0].tellOfWhole(library.rules.evidence) }
        reply.answers[0].notes = inOrder(reply.answers[0].notes + generalNotes(for: hits[0].advice, query))
        reply.disagreements = disagreements(about: hits[0].advice, query)
        return reply
    }

    /// Measures first, whoever gives them, so that every answer reads alike; the rest as it comes.
    private func inOrder(_ notes: [Note]) -> [Note] {
        let first = ["How long", "How hard"]
        return first.flatMap { label in notes.filter { $0.label == label } }
            + notes.filter { !first.contains($0.label) }
    }

    /// `advice` with only its own notes.
    func bareAnswer(_ advice: Advice, score: Double = 0) -> Answer {
        var notes: [Note] = []
        if let dose = advice.dose { notes.append(Note("How long", dose.text, sources: [advice.articleID])) }
        if let pressure = advice.pressure { notes.append(Note("How hard", pressure, sources: [advice.articleID])) }
        notes += advice.cautions.map { Note("Mind", $0, sources: [advice.articleID]) }
        var answer = Answer(advice, source: library.reference(advice.articleID), notes: notes, score: score)
        if let claim = library.rules.evidence.claim(of: advice.id) {
            answer.add(EvidenceLine(standing: claim.standing.rawValue, line: claim.line))
        }
        return answer
    }

    /// What is said above an answer that leaves these topics out; empty when there are none.
    func partly(_ uncovered: [ConceptID]) -> String {
        let names = uncovered.compactMap { id in library.rules.intents.outside.first { $0.id == id }?.name }
        guard let last = names.last else { return "" }
        let list = names.count > 1 ? names.dropLast().joined(separator: ", ") + " or " + last : last
        return "The articles don't cover \(list). On the rest they say this:"
    }

    /// A refusal that says what there is instead.
    func refusal(to query: Query) -> Reply {
        var reply = Reply(.unknown, to: query)
        let outside = query.outside.compactMap { id in library.rules.intents.outside.first { $0.id == id }?.name }
        if let topic = outside.first {
            reply.message = "The articles don't cover \(topic)."
        } else if let word = query.unknownWords.first {
            reply.message = "Nothing in the articles on '\(word)'."
        } else {
            reply.message = "Nothing in the articles answers that."
        }
        reply.message +=
            " knead answers questions in English on self-massage for runners. Type topics for what there is."
        reply.suggestions = suggestions(near: query)
        return reply
    }

    /// What `conditions`, of which there is at least one, change and why.
    func warning(_ conditions: [Condition], isAllRuledOut: Bool) -> Warning {
        var texts = conditions.map(\.text)
        if isAllRuledOut { texts.append("Nothing in the articles that answers this is left.") }
        return Warning(
            level: .adapt, id: conditions[0].id, title: conditions.map(\.title).joined(separator: "; "),
            text: texts.joined(separator: " "),
            sources: conditions.flatMap(\.sources).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
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

    func warning(_ sign: DangerSign, _ query: Query) -> Reply {
        var reply = Reply(.redFlag, to: query)
        reply.confidence = 1
        let level = library.rules.safety.levels.first { $0.level == sign.level }
        let text = [sign.text, level?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        reply.warning = Warning(
            level: sign.level, id: sign.id, title: sign.title, text: text, sources: sign.sources)
        return reply
    }

    /// What was understood, as a heading: "Calves, after a run".
    private func heading(of query: Query) -> String {
        let vocabulary = library.rules.vocabulary
        var parts = query.areas.map { vocabulary.name(.area, $0) }
        parts += query.tools.map { vocabulary.name(.tool, $0) }
        parts += names(ofLacked: query.withoutTools).map { "without a \($0)" }
        if query.isEmptyHanded { parts.append("without tools") }
        if let phase = query.phase { parts.append(vocabulary.name(.phase, phase)) }
        let heading = parts.joined(separator: ", ")
        return heading.prefix(1).uppercased() + heading.dropFirst()
    }

    /// Who has no "ball" lacks every kind of it, which is one thing to say.
    private func names(ofLacked tools: [ConceptID]) -> [String] {
        let names = tools.map { library.rules.vocabulary.name(.tool, $0) }
        let kinds = Dictionary(grouping: names) { $0.split(separator: " ").last ?? "" }
        let heads = names.map { $0.split(separator: " ").last ?? "" }
        return zip(names, heads).enumerated().compactMap { place, lacked in
            guard kinds[lacked.1]?.count ?? 0 > 1 else { return lacked.0 }
            return heads.firstIndex(of: lacked.1) == place ? String(lacked.1) : nil
        }
    }

    /// The general rules that complete `advice`, at most one for each label, without what it says itself.
    private func generalNotes(for advice: Advice, _ query: Query) -> [Note] {
        var notes: [Note] = []
        for rule in library.rules.answers.notes
        where rule.fits(advice, query) && !namesLackedTool(rule.text, query) {
            guard !notes.contains(where: { $0.label == rule.label }), !rule.advice.contains(advice.id) else { continue }
            notes.append(Note(rule.label, rule.text, sources: rule.articleIDs))
        }
        return notes
    }

    /// Whether `text` speaks of a tool that the runner does not have, be it by the name of its kind: "a ball".
    private func namesLackedTool(_ text: String, _ query: Query) -> Bool {
        guard query.hasOnlyTheseTools || !query.withoutTools.isEmpty else { return false }
        return library.matcher.query(for: text).tools.contains { !library.ranking.allows([$0], for: query) }
    }

    private func disagreements(about advice: Advice, _ query: Query) -> [Disagreement] {
        library.rules.disagreements
            .map { ($0, $0.relevance(to: advice, query)) }
            .filter { $0.1 > 0 }
            .sorted { $0.1 > $1.1 }
            .prefix(Self.mostDisagreements)
            .map { $0.0.told(with: advice) }
            // Where sources differ on a tool that is not there is beside the point.
            .filter { !namesLackedTool($0.text, query) }
    }

    /// Examples about the same area or tool, else the first ones.
    private func suggestions(near query: Query) -> [String] {
        guard !query.areas.isEmpty || !query.tools.isEmpty else { return examples }
        let near = library.rules.answers.examples.filter { example in
            let other = library.matcher.query(for: example)
            return other.areas.contains(where: query.areas.contains)
                || other.tools.contains(where: query.tools.contains)
        }
        return near.isEmpty ? examples : Array(near.prefix(3))
    }
}

extension Answer {
    /// What studies say, as a value and as a line that every reader sees.
    fileprivate mutating func add(_ evidence: EvidenceLine) {
        self.evidence = evidence
        notes.append(.studies(evidence.line))
    }

    /// Adds what studies say of massage as a whole where nothing is known of a claim of its own; before all else where
    /// the piece is about just that.
    fileprivate mutating func tellOfWhole(_ rules: EvidenceRules) {
        guard let summary = rules.summary else { return }
        if evidence == nil { add(EvidenceLine(standing: Claim.ofWhole, line: summary)) }
        guard rules.claim(of: advice.id)?.id == Claim.ofWhole else { return }
        opening = .studies(summary)
        notes.removeAll { $0 == opening }
    }
}

extension Note {
    fileprivate static func studies(_ line: StudyLine) -> Note { Note("Studies", line.sentence, sources: []) }
}

extension NoteRule {
    fileprivate var articleIDs: [String] {
        advice.map { String($0.prefix { $0 != "/" }) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    fileprivate func fits(_ advice: Advice, _ query: Query) -> Bool {
        switch unlessIn {
        case .dose where advice.dose != nil: return false
        case .pressure where advice.pressure != nil: return false
        case .cautions where !advice.cautions.isEmpty: return false
        case .dose, .pressure, .cautions, nil: break
        }
        return (intents.isEmpty || advice.intents.contains(where: intents.contains))
            && (phases.isEmpty || phases.contains(query.phase ?? advice.phases.first ?? .anyPhase))
            && (areas.isEmpty || advice.areas.contains(where: areas.contains))
            && (tools.isEmpty || advice.tools.contains(where: tools.contains))
    }
}

extension Disagreement {
    /// How much it matters to someone who reads `advice` in answer to `query`; 0 when not at all.
    fileprivate func relevance(to advice: Advice, _ query: Query) -> Int {
        if positions.contains(where: { $0.advice.contains(advice.id) }) { return 10 + (kind == .alternatives ? 0 : 5) }
        guard kind != .alternatives, !intents.isEmpty, query.intents.prefix(1).contains(where: intents.contains),
            fits(areas, query.areas), fits(tools, query.tools), phases.isEmpty || phases.contains(query.phase ?? "")
        else { return 0 }
        return 1 + areas.count { query.areas.contains($0) } + tools.count { query.tools.contains($0) }
    }

    /// With what knead does about it: follows the cautious position, or, where `advice` is another, names that.
    fileprivate func told(with advice: Advice) -> Disagreement {
        var told = self
        let held = positions.filter { $0.advice.contains(advice.id) }
        let cautious = positions.first(where: \.isCautious)
        if let cautious, !held.isEmpty, !held.contains(where: \.isCautious) {
            told.text += ". More cautious than this (\(cautious.source)): \(cautious.text)"
        } else {
            told.text += choice.isEmpty ? "." : "; \(choice)."
        }
        return told
    }

    private func fits(_ wanted: [ConceptID], _ given: [ConceptID]) -> Bool {
        wanted.isEmpty || wanted.contains(where: given.contains)
    }
}
