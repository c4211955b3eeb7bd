import CorpusModel
import Indexing
import Understanding

/// Tells how a reply came about, from what was read and how the answers were ranked.
struct Explainer {
    private let vocabulary: Vocabulary
    private let intents: [Intent]

    init(_ rules: ReadyRules) {
        vocabulary = rules.vocabulary
        intents = rules.intents.intents + rules.intents.outside
    }

    /// - Parameter hits: What the reply's answers were made of, best first; empty when it had none.
    func explanation(of reply: Reply, hits: [Hit]) -> Explanation {
        var explanation = Explanation()
        explanation.readings = reply.query.evidence.compactMap(reading)
        explanation.readings += reply.query.unknownWords.map { Explanation.Reading($0, as: "not known") }
        explanation.carried = carried(into: reply.query)
        explanation.wanted = reply.query.evidence.compactMap { item in
            guard case .intent(let id, let points) = item.reading else { return nil }
            return Explanation.Wanted(id, name: name(of: id), points: points)
        }
        explanation.confidence = reply.confidence
        guard let first = reply.answers.first else { return explanation }
        explanation.piece = first.advice.title
        guard let hit = hits.first, hit.advice.id == first.advice.id else { return explanation }
        explanation.terms = hit.terms
        explanation.runnerUp = hits.dropFirst().first.map { ScoreTerm($0.advice.title, $0.score) }
        return explanation
    }

    private func name(of intent: ConceptID) -> String { intents.first { $0.id == intent }?.name ?? intent }

    private func reading(_ item: Evidence) -> Explanation.Reading? {
        switch item.reading {
        case .concept(let kind, let id):
            Explanation.Reading(item.words, as: "\(kind.rawValue): \(vocabulary.name(kind, id))")
        case .lackedTool(let id): Explanation.Reading(item.words, as: "tool you lack: \(vocabulary.name(.tool, id))")
        case .emptyHanded: Explanation.Reading(item.words, as: "no tools at hand")
        case .excluded(let kind, let id):
            Explanation.Reading(item.words, as: "\(kind.rawValue) not meant: \(vocabulary.name(kind, id))")
        case .intent(let id, _): Explanation.Reading(item.words, as: "wanted: \(name(of: id))")
        case .outside(let id): Explanation.Reading(item.words, as: "not in the articles: \(name(of: id))")
        case .danger(let id): Explanation.Reading(item.words, as: "a sign of danger: \(id)")
        case .toolNews(.gone): Explanation.Reading(item.words, as: "a tool is gone")
        case .toolNews(.back): Explanation.Reading(item.words, as: "a tool is back")
        case .repaired(let word): Explanation.Reading(item.words, as: "a slip for: \(word)")
        }
    }

    /// What `query` holds that its own words did not say.
    private func carried(into query: Query) -> [String] {
        func names(_ ids: [ConceptID], _ kind: ConceptKind) -> [String] {
            ids.filter { !query.says(kind, $0) }.map { vocabulary.name(kind, $0) }
        }
        return names(query.areas, .area) + names(query.tools, .tool) + names(query.phase.map { [$0] } ?? [], .phase)
            + names(query.symptoms, .symptom)
            + query.withoutTools.filter { !query.lacks($0) }.map { "without \(vocabulary.name(.tool, $0))" }
    }
}

extension Query {
    fileprivate func says(_ kind: ConceptKind, _ id: ConceptID) -> Bool {
        evidence.contains { if case .concept(kind, id) = $0.reading { true } else { false } }
    }

    fileprivate func lacks(_ id: ConceptID) -> Bool {
        evidence.contains { item in
            switch item.reading {
            case .lackedTool(id), .excluded(.tool, id): true
            default: false
            }
        }
    }
}
