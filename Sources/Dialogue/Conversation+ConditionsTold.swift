import CorpusModel
import Foundation
import Indexing
import Understanding

/// Lines that tell of a condition of the runner, and what else they say.
extension Conversation {
    /// Whether the articles cover `query`, which `hits` answer: as it stands, or without what it tells of conditions.
    func judged(_ query: Query, _ hits: [Hit]) throws -> Coverage {
        let coverage = coverage(of: query, best: hits.first)
        guard !coverage.isEnough, triage.toldOfCondition else { return coverage }
        return try withoutConditions(query).reduce(coverage) { coverage, asked in
            let other = self.coverage(of: asked, best: try found(asked, limit: 1, .nothing).first)
            return other.logOdds > coverage.logOdds ? other : coverage
        }
    }

    private func coverage(of query: Query, best: Hit?) -> Coverage {
        library.coverage(of: query, best: best, isFirst: memory.query == nil)
    }

    /// What `query` asks beside the conditions that it tells of: all the rest, and each clause that tells of none. Whether to
    /// burst a blister is not asked of massage.
    private func withoutConditions(_ query: Query) -> [Query] {
        var rest = query
        rest.forget(triage.conditionStems)
        let clauses = query.text.split { ",.;:!?\n".contains($0) }.map { library.matcher.query(for: String($0)) }
        let others = clauses.count < 2 ? [] : clauses.filter { library.matcher.told($0).alone.conditions.isEmpty }
        return ([rest] + others).filter { asked in
            asked.outside.isEmpty
                && (!asked.tools.isEmpty || asked.namesTopic || !(asked.areas.isEmpty || asked.symptoms.isEmpty))
        }
    }

    /// The last question again, for who tells of a condition after its answer and asks nothing else.
    mutating func answeredForCondition(_ turn: Turn) throws -> Reply? {
        guard triage.toldOfCondition, let last = memory.query, turn.query.namesNothing(but: triage.conditionStems)
        else {
            return nil
        }
        return try answer(last, isCovered: true)
    }

    /// The areas of which `told` says what is the matter with them: those that are named in the same sentence as a
    /// condition, and before anything is said of "the other leg"; nil when none is.
    func areas(of told: ToldLine, in query: Query) -> [ConceptID]? {
        guard !told.alone.conditions.isEmpty else { return query.areas.isEmpty ? nil : query.areas }
        let matcher = library.matcher
        let (text, isCut) = beforeElsewhere(query.text)
        let sentences = text.split { ".!?;\n".contains($0) }.map { matcher.query(for: String($0)) }
        let telling = sentences.filter { !matcher.told($0).alone.conditions.isEmpty }
        let named = (telling.isEmpty ? sentences : telling).flatMap(\.areas).uniqued()
        if !named.isEmpty || isCut { return named }
        return query.areas.isEmpty ? nil : query.areas
    }

    /// `text` up to where it speaks of a part that a condition has nothing to do with, and whether it does.
    private func beforeElsewhere(_ text: String) -> (String, Bool) {
        let places = library.rules.conditions.elsewhere.compactMap {
            text.range(of: $0, options: .caseInsensitive)?.lowerBound
        }
        guard let first = places.min() else { return (text, false) }
        return (String(text[..<first]), true)
    }
}

extension Query {
    /// Whether it is about nothing but what words with these stems name.
    fileprivate func namesNothing(but stems: Set<String>) -> Bool {
        evidence.allSatisfy { item in
            switch item.reading {
            case .concept, .lackedTool, .excluded, .outside: item.isTold(by: stems)
            case .emptyHanded: false
            case .intent, .danger, .repaired: true
            }
        }
    }

    /// Forgets the words with these stems that name no area, tool or other concept.
    fileprivate mutating func forget(_ stems: Set<String>) {
        let told = evidence.filter { if case .outside = $0.reading { $0.isTold(by: stems) } else { false } }
        outside.removeAll { id in told.contains { $0.reading == .outside(id) } }
        let named = evidence.flatMap { item in
            if case .concept = item.reading { IntentMatcher.stems(of: item.words) } else { [String]() }
        }
        let dropped = stems.subtracting(named)
        let isDropped = { (word: String) in IntentMatcher.stems(of: word).contains(where: dropped.contains) }
        unknownWords.removeAll(where: isDropped)
        contentWords.removeAll(where: isDropped)
        terms.removeAll(where: dropped.contains)
        pattern.removeAll(where: dropped.contains)
        (termStarts, clauseStarts, placeStarts) = ([], [], [])
    }
}
