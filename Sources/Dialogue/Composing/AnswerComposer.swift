import CorpusModel
import Indexing
import Understanding

/// Makes replies of hits: the best piece first and complete in itself, then the others.
struct AnswerComposer {
    /// The first answer and the others.
    static let mostAnswers = 5

    let library: Library

    init(_ library: Library) {
        self.library = library
    }

    /// - Parameter hits: At least one, best first.
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
