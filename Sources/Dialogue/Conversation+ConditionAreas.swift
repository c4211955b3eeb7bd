import CorpusModel
import Foundation
import Understanding

/// What a line that tells of a condition says of parts of the body: of which the condition is, and about which it asks.
extension Conversation {
    /// A stretch of a line, and whether it tells of a condition.
    struct Clause {
        var text: Substring
        var query: Query
        var tells: Bool
    }

    /// The areas of which `told` says what is the matter with them: those that are named in the same clause as a
    /// condition, else in the same sentence, and before anything is said of "the other leg"; nil when none is.
    func areas(of told: ToldLine, in query: Query) -> [ConceptID]? {
        guard !told.alone.conditions.isEmpty else { return query.areas.isEmpty ? nil : query.areas }
        let (text, isCut) = beforeElsewhere(query.text)
        let close = areasTold(in: clauses(of: text))
        if !close.isEmpty { return close }
        let sentences = clauses(of: text, endedBy: String.sentenceEnds)
        let telling = sentences.filter(\.tells)
        let named = (telling.isEmpty ? sentences : telling).flatMap(\.query.areas).uniqued()
        if !named.isEmpty || isCut { return named }
        return query.areas.isEmpty ? nil : query.areas
    }

    /// The areas that "it" is for who tells of "a vein right down it"; nil when nothing is pointed at.
    func areasPointedAt(by turn: Turn) -> [ConceptID]? {
        guard turn.points, let areas = memory.query?.areas, !areas.isEmpty else { return nil }
        return areas
    }

    /// What `query` asks beside the clauses that tell of a condition, where they name a part of the body and the rest
    /// asks of another, or where they only seem to ask; nil otherwise. Who has bad veins in a calf and asks about a
    /// ball for the glutes asks of the glutes, and "the doctor says my platelets are low" asks not when to see one.
    func asked(of told: ToldLine, in query: Query) -> Query? {
        guard !told.alone.conditions.isEmpty, told.alone.signs.isEmpty, !query.areas.isEmpty else { return nil }
        let clauses = clauses(of: query.text)
        let rest = clauses.filter { !$0.tells }.map(\.text).joined()
        guard !rest.isEmpty, clauses.contains(where: \.tells) else { return nil }
        let asked = library.matcher.query(for: rest)
        guard !asked.areas.isEmpty else { return nil }
        let named = areasTold(in: clauses)
        if named.contains(where: { !asked.areas.contains($0) }) { return asked }
        return named.isEmpty && query.wantsFacts && !asked.wantsFacts ? asked : nil
    }

    /// The areas that the clauses that tell of a condition name, and those that do nothing but go on with the list: "a
    /// graze on my knee, shin and thigh".
    private func areasTold(in clauses: [Clause]) -> [ConceptID] {
        var named: [ConceptID] = []
        var goesOn = false
        for clause in clauses {
            goesOn = clause.tells || (goesOn && clause.query.namesOnlyAreas && !clause.text.contains("?"))
            if goesOn { named += clause.query.areas }
        }
        return named.uniqued()
    }

    static let clauseEnds = ",.;:!?\n"

    /// The clauses of `text`, each with the mark that ends it.
    func clauses(of text: String, endedBy ends: String = clauseEnds) -> [Clause] {
        text.parts(endedBy: ends).filter { $0.contains(where: \.isLetter) }.map { text in
            let query = library.matcher.query(for: String(text))
            return Clause(text: text, query: query, tells: !library.matcher.told(query).alone.conditions.isEmpty)
        }
    }

    /// Whether `query` is about another part than one that was told of before, "and my other calf?", or tells of one
    /// and asks of another at its end: "cut my foot, may I roll the other one?".
    func asksElsewhere(_ query: Query) -> Bool {
        guard beforeElsewhere(query.text).isCut else { return false }
        guard triage.toldOfCondition else { return true }
        let last = clauses(of: query.text).last { !$0.query.areas.isEmpty }
        return last.map { !$0.tells && beforeElsewhere(String($0.text)).isCut } ?? false
    }

    /// `text` up to where it speaks of a part that a condition has nothing to do with, and whether it does.
    private func beforeElsewhere(_ text: String) -> (text: String, isCut: Bool) {
        let places = library.rules.conditions.elsewhere.compactMap {
            text.range(of: $0, options: .caseInsensitive)?.lowerBound
        }
        guard let first = places.min() else { return (text, false) }
        return (String(text[..<first]), true)
    }
}
