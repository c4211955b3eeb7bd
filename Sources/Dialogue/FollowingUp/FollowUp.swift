import CorpusModel
import Understanding

/// Lines that make sense only with the question before: "and before a run?", "what about hamstrings", "only a ball".
enum FollowUp {
    /// The most words of a follow-up that nothing is made of.
    private static let mostStrayWords = 1

    /// Whether `turn` leaves out what `last` said.
    ///
    /// - Parameter standsAlone: Whether it needs nothing from before, as far as its own words tell.
    static func completes(_ last: Query, _ turn: Turn, standsAlone: Bool) -> Bool {
        let next = turn.query
        // Where the runner is, and what became of the roller, is no topic of its own.
        if turn.tellsOfTools || turn.news != nil, next.outside.isEmpty, !turn.leaves { return true }
        let isLeaning = turn.links || turn.points
        guard next.outside.isEmpty, next.unknownWords.count <= (isLeaning ? 1 : 0),
            turn.namesSomething || next.asksSomething || turn.move != nil
                || (isLeaning && next.namesTopic && turn.strayWords == 0)
        else { return false }
        guard !standsAlone, !turn.leaves else { return false }
        if next.areas.isEmpty || turn.links { return true }
        if turn.asksOnlyOfAnother(than: last), turn.strayWords == 0 { return true }
        let tellsNoMore = next.symptoms.isEmpty && next.phase == nil && !next.asksSomething
        return turn.strayWords <= mostStrayWords && (tellsNoMore || next.areas == last.areas)
    }

    /// `next` with what it leaves out taken from `last`.
    static func completed(_ last: Query, by turn: Turn) -> Query {
        let next = turn.query
        var query = next
        var replaced: Set<ConceptKind> = []
        if query.areas.isEmpty {
            query.areas = last.areas.filter { !next.excludes($0) }
        } else {
            replaced.insert(.area)
        }
        if query.phase == nil { query.phase = last.phase } else { replaced.insert(.phase) }
        if query.symptoms.isEmpty { query.symptoms = last.symptoms } else { replaced.insert(.symptom) }
        query.intents = intents(of: turn, after: last)
        query.withoutTools =
            last.withoutTools.filter { !query.tools.contains($0) && !query.withoutTools.contains($0) }
            + query.withoutTools
        if next.isEmptyHanded {
            replaced.insert(.tool)
        } else if query.tools.isEmpty {
            query.tools = last.tools.filter { !query.withoutTools.contains($0) && !next.excludes($0) }
            query.hasOnlyTheseTools = last.isEmptyHanded || (last.hasOnlyTheseTools && !query.tools.isEmpty)
        } else {
            replaced.insert(.tool)
        }
        query.withoutTools += next.excludedTools.filter { !query.withoutTools.contains($0) }
        query.minutes = query.minutes ?? last.minutes
        query.conditions = last.conditions.filter { !query.conditions.contains($0) } + query.conditions
        query.carryWords(of: last, turn, replacing: replaced)
        return query
    }

    /// What `turn` asks, after `last` where it does not say.
    private static func intents(of turn: Turn, after last: Query) -> [ConceptID] {
        let next = turn.query
        if turn.asksOnlyOfAnother(than: last) { return last.practicalIntents }
        if next.asksSomething { return next.intents }
        // Whoever names another tool wants to know what to do with it, whoever lacks one what to do without.
        if !next.withoutTools.isEmpty || next.hasOnlyTheseTools { return last.practicalIntents }
        guard !next.tools.isEmpty, let first = last.intents.first else { return last.intents }
        if ConceptID.factual.contains(first) { return [.howTo, .relieve] }
        return first == .relieve ? [.howTo] + last.intents : last.intents
    }

    /// A question on its own, with what the runner has told of themselves.
    static func withFacts(of last: Query, _ next: Query) -> Query {
        var query = next
        query.withoutTools += last.withoutTools.filter { !next.tools.contains($0) && !next.withoutTools.contains($0) }
        query.conditions = last.conditions.filter { !next.conditions.contains($0) } + next.conditions
        if last.isEmptyHanded, next.tools.isEmpty { query.hasOnlyTheseTools = true }
        return query
    }
}

extension Turn {
    /// "is it ok for the calves too?": whether it asks no more than whether the same goes for another part.
    fileprivate func asksOnlyOfAnother(than last: Query) -> Bool {
        move?.isWeak == true && !query.areas.isEmpty && query.areas != last.areas
    }
}

extension Query {
    /// Whether it asks what massage does, or whether that is so.
    var asksWhatItDoes: Bool { [ConceptID.benefit, .evidence].contains(intents.first ?? "") }

    /// Its intents that want something to do; to relieve when it has none.
    var practicalIntents: [ConceptID] {
        let practical = intents.filter { ConceptID.practical.contains($0) }
        return practical.isEmpty ? [.relieve] : practical
    }

    /// Forgets the words by which an earlier line named concepts of these kinds.
    mutating func forget(_ kinds: Set<ConceptKind>) {
        let dropped = Set(
            carriedEvidence.flatMap { item in
                guard case .concept(let kind, _) = item.reading, kinds.contains(kind) else { return [String]() }
                return IntentMatcher.stems(of: item.words)
            })
        guard !dropped.isEmpty else { return }
        contentWords.removeAll { IntentMatcher.stems(of: $0).contains(where: dropped.contains) }
        terms.removeAll(where: dropped.contains)
        pattern = terms
    }

    func excludes(_ id: ConceptID) -> Bool {
        evidence.contains {
            if case .excluded(_, id) = $0.reading { true } else { false }
        }
    }

    fileprivate var excludedTools: [ConceptID] {
        evidence.compactMap { if case .excluded(.tool, let id) = $0.reading { id } else { nil } }
    }

    /// Takes in the words of `last`, for a line that leaves them out.
    ///
    /// - Parameter kinds: The kinds of concepts that the line names itself: the words that named them
    ///   before are dropped.
    fileprivate mutating func carryWords(of last: Query, _ turn: Turn, replacing kinds: Set<ConceptKind>) {
        let dropped = last.stems(naming: kinds, or: withoutTools)
        contentWords =
            last.contentWords.filter { word in
                !contentWords.contains(word) && !IntentMatcher.stems(of: word).contains(where: dropped.contains)
            } + contentWords
        let asked = turn.query.asksSomething ? TurnReader.intentStems(of: last) : []
        terms = last.terms.filter { !dropped.contains($0) && !asked.contains($0) } + turn.coreTerms
        pattern = terms
        // The words of several lines are one sentence.
        (termStarts, clauseStarts, placeStarts) = ([], [], [])
        carriedEvidence = (last.evidence + last.carriedEvidence).filter { item in
            guard case .concept(let kind, _) = item.reading else { return false }
            return !kinds.contains(kind)
        }
    }

    /// The stems of the words that named concepts of these kinds, or one of these tools.
    fileprivate func stems(naming kinds: Set<ConceptKind>, or tools: [ConceptID]) -> Set<String> {
        Set(
            (evidence + carriedEvidence).flatMap { item in
                guard case .concept(let kind, let id) = item.reading,
                    kinds.contains(kind) || (kind == .tool && tools.contains(id))
                else { return [String]() }
                return IntentMatcher.stems(of: item.words)
            })
    }
}
