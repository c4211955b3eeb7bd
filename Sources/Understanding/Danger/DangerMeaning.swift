import CorpusModel

/// What a text says of each of its words: that it is so, that it is not, that it was so, or that it might be.
struct DangerMeaning: Sendable {
    enum Standing: Sendable {
        case real
        /// It was so until just now.
        case over
        case past, supposed
    }

    private(set) var standings: [Standing]
    /// Whether something before it denies it.
    private(set) var isDenied: [Bool]

    private let words: [Word]
    private let cues: CueTable.Found
    private let places: [Range<Int>]
    /// The first word of each clause.
    private var clauseStarts: [Bool]

    /// How many words "not" may deny.
    private static let reach = 6
    /// A clause of no more words than this speaks of the one beside it: "years ago", "all gone now".
    private static let briefClause = 5

    init(_ words: [Word], cues: CueTable.Found, places: [Range<Int>]) {
        self.words = words
        self.cues = cues
        self.places = places
        standings = Array(repeating: .real, count: words.count)
        isDenied = Array(repeating: false, count: words.count)
        clauseStarts = words.map { $0.opensClause || $0.opensSentence }
        guard !words.isEmpty else { return }
        divide()
        for cue in cues[.negating] { deny(after: cue, isNoun: false) }
        for cue in cues[.lacking] { deny(after: cue, isNoun: true) }
        for cue in cues[.negating] + cues[.lacking] { denyAnswered(by: cue) }
        for clause in clauses { judge(clause) }
    }

    private mutating func divide() {
        for cue in cues[.contrasting] + cues[.present] + cues[.supposing] { clauseStarts[cue.lowerBound] = true }
        let subjects = Set(cues[.subjects].map(\.lowerBound))
        for position in words.indices.dropLast() where cues.isLinking(words[position]) {
            if subjects.contains(position + 1) { clauseStarts[position] = true }
        }
    }

    /// The clause that the word at `position` is in.
    func clause(at position: Int) -> Range<Int> {
        let start = clauseStarts[...position].lastIndex(of: true) ?? 0
        let end = clauseStarts[(position + 1)...].firstIndex(of: true) ?? words.count
        return start..<end
    }

    private var clauses: [Range<Int>] {
        let starts = words.indices.filter { clauseStarts[$0] || $0 == 0 }
        return zip(starts, starts.dropFirst() + [words.count]).map { $0..<$1 }
    }

    // MARK: - What is denied

    private mutating func deny(after cue: Range<Int>, isNoun: Bool) {
        var (position, denied) = (cue.upperBound, 0)
        while position < words.count, denied < Self.reach, !ends(denialAt: position, from: cue, isNoun: isNoun) {
            isDenied[position] = true
            if !cues.isSmall(words[position]) { denied += 1 }
            position += 1
        }
    }

    /// "Numb? No.": a sentence that is but a denying word denies the question before it.
    private mutating func denyAnswered(by cue: Range<Int>) {
        let isAlone = cue.upperBound == words.count || words[cue.upperBound].opensSentence
        guard cue.lowerBound > 0, words[cue.lowerBound].followsQuestion, isAlone else { return }
        let start = words[..<cue.lowerBound].lastIndex { $0.opensSentence } ?? 0
        for position in start..<cue.lowerBound { isDenied[position] = true }
    }

    private func ends(denialAt position: Int, from cue: Range<Int>, isNoun: Bool) -> Bool {
        guard position > cue.upperBound || isNoun else { return words[position].opensSentence }
        if words[position].opensSentence { return true }
        if cues[.contrasting].contains(where: { $0.lowerBound == position }) { return true }
        if words[position].opensClause, !goesOnAsList(at: position) { return true }
        if isNoun {
            return cues[.subjects].contains { $0.lowerBound == position } && !cues.isLeading(words[position - 1])
        }
        return clauseStarts[position] && !words[position].opensClause
    }

    /// Whether the clause at `position` is one more thing denied, as in "no swelling, redness or heat".
    private func goesOnAsList(at position: Int) -> Bool {
        let rest = words[position...]
        let end = rest.dropFirst().firstIndex { $0.opensClause || cues.isLeading($0) } ?? words.count
        let clause = position..<end
        return clause.count <= 3 && !places.contains { $0.overlaps(clause) }
            && ![CueTable.Kind.subjects, .contrasting, .negating, .lacking].contains { kind in
                cues[kind].contains { $0.overlaps(clause) }
            }
    }

    // MARK: - What is past or supposed

    private mutating func judge(_ clause: Range<Int>) {
        let isPresent = cues[.present].contains { clause.contains($0.lowerBound) }
        if !isPresent, cues[.past].contains(where: { clause.contains($0.lowerBound) }) { mark(clause, .past) }
        for cue in cues[.over] { end(clause, by: cue, .over) }
        for cue in cues[.resolved] { end(clause, by: cue, .past) }
        for cue in cues[.supposing] where clause.contains(cue.lowerBound) {
            for position in cue.lowerBound..<clause.upperBound { standings[position] = .supposed }
        }
        if cues[.asking].contains(where: { clause.contains($0.lowerBound) }) {
            for position in clause { standings[position] = .supposed }
        }
    }

    /// What stands before `cue` in `clause` is no more; a brief clause, "all gone now", says so of the one before it.
    private mutating func end(_ clause: Range<Int>, by cue: Range<Int>, _ standing: Standing) {
        guard clause.contains(cue.lowerBound), !isDenied[cue.lowerBound] else { return }
        for position in clause.lowerBound..<cue.lowerBound { standings[position] = standing }
        guard clause.count <= Self.briefClause, let before = clauses.last(where: { $0.upperBound == clause.lowerBound })
        else { return }
        for position in before where standings[position] != .past { standings[position] = standing }
    }

    /// A brief clause, "years ago", dates the clauses of its sentence that are beside it, too.
    private mutating func mark(_ clause: Range<Int>, _ standing: Standing) {
        for position in clause { standings[position] = standing }
        guard clause.count <= Self.briefClause else { return }
        for other in clauses where isBeside(other, clause) {
            guard !cues[.present].contains(where: { other.contains($0.lowerBound) }) else { continue }
            for position in other { standings[position] = standing }
        }
    }

    private func isBeside(_ other: Range<Int>, _ clause: Range<Int>) -> Bool {
        (other.upperBound == clause.lowerBound && !words[clause.lowerBound].opensSentence)
            || (clause.upperBound == other.lowerBound && !words[other.lowerBound].opensSentence)
    }
}
