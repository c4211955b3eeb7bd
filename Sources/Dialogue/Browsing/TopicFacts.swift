import CorpusModel
import Indexing
import Understanding

/// What the advice on a topic comes to, in labelled lines.
struct TopicFacts {
    private static let mostNames = 7
    private static let mostLines = 2
    /// A piece about more areas and tools than this speaks of none of them in particular.
    private static let mostBreadth = 5

    private let catalogue: TopicCatalogue
    private let pieces: [Advice]
    private let topics: [Topic]

    init(_ catalogue: TopicCatalogue, pieces: [Advice], topics: [Topic]) {
        self.catalogue = catalogue
        self.pieces = pieces
        self.topics = topics
    }

    var all: [Note] {
        [why, names(.tool, label: "With"), names(.area, label: "For")].compactMap { $0 }
            + (isOfPlace ? measures : [])
    }

    /// Whether the topics are areas, tools and times: of a symptom or a question, no one measure holds.
    private var isOfPlace: Bool {
        topics.allSatisfy { [.area, .tool, .phase].contains($0.facet.kind) && $0.facet.value != .anyPhase }
    }

    private var measures: [Note] {
        lines("How long", rule("How long")) { $0.dose.flatMap { $0.hasFigures ? [$0.text] : nil } ?? [] }
            + lines("How hard", rule("How hard")) { $0.pressure.map { [$0] } ?? [] }
            + lines("Mind", nil) { $0.cautions } + [rule("Stop if")].compactMap { $0 }
    }

    /// The general rule with this label that fits the topics.
    private func rule(_ label: String) -> Note? {
        let values = topics.map(\.facet.value)
        guard topics.contains(where: { $0.facet.kind != .phase || label == "How hard" }) else { return nil }
        let rule = catalogue.library.rules.answers.notes.first { rule in
            rule.label == label && [rule.areas, rule.tools, rule.phases].allSatisfy { $0.admits(values) }
        }
        return rule.map { Note(label, $0.text, sources: $0.advice.articleIDs) }
    }

    private var why: Note? {
        guard topics.count == 1, let kind = topics[0].facet.kind.concept,
            let note = catalogue.library.rules.topics.first(where: { $0.kind == kind && $0.id == topics[0].facet.value }
            )
        else { return nil }
        return Note("Why", note.why, sources: note.advice.articleIDs)
    }

    /// What the advice is done with, or for, the most frequent first.
    private func names(_ kind: Facet.Kind, label: String) -> Note? {
        guard !topics.contains(where: { $0.facet.kind == kind }) else { return nil }
        let ids = pieces.flatMap { kind == .tool ? $0.tools : $0.areas }
        let counts = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +)
        let order = catalogue.topics(kind).filter { counts[$0.facet.value] != nil }
        let sorted = order.sorted { (counts[$0.facet.value] ?? 0) > (counts[$1.facet.value] ?? 0) }
        guard !sorted.isEmpty else { return nil }
        let names = sorted.prefix(Self.mostNames).map { "\($0.name) (\(counts[$0.facet.value] ?? 0))" }
        let more = sorted.count > Self.mostNames ? ", ..." : ""
        return Note(label, names.joined(separator: ", ") + more, sources: [])
    }

    /// The first few different texts that `texts` finds, each with what it is for where that is not the topic itself.
    private func lines(_ label: String, _ rule: Note?, _ texts: (Advice) -> [String]) -> [Note] {
        var notes = [rule].compactMap { $0 }
        let bold = boldPieces
        let narrow = pieces.filter { $0.breadth <= Self.mostBreadth && !bold.contains($0.id) }
        for piece in narrow.sorted(by: { $0.breadth < $1.breadth }) {
            for text in texts(piece).map(\.withoutFullStop) {
                let context = context(of: piece).map { "\($0): " } ?? ""
                let note = Note(label, context + text.lowercasedStart, sources: [piece.articleID])
                let isNew = !notes.contains { $0.text.hasSuffix(text.lowercasedStart) }
                if isNew, notes.count < Self.mostLines { notes.append(note) }
            }
        }
        return notes
    }

    /// Pieces that hold the less cautious side where articles contradict each other: no line of a summary.
    private var boldPieces: Set<AdviceID> {
        let contradictions = catalogue.library.rules.disagreements.filter { difference in
            difference.kind == .contradiction && difference.positions.contains(where: \.isCautious)
        }
        return Set(contradictions.flatMap(\.positions).filter { !$0.isCautious }.flatMap(\.advice))
    }

    /// The area that a piece is for, or the tool, if the topics do not say it.
    private func context(of piece: Advice) -> String? {
        let vocabulary = catalogue.library.rules.vocabulary
        let kinds = Set(topics.map(\.facet.kind))
        if !kinds.contains(.area), let area = piece.areas.first { return vocabulary.name(.area, area) }
        if !kinds.contains(.tool), let tool = piece.tools.first { return vocabulary.name(.tool, tool) }
        return nil
    }
}

extension Dose {
    /// Whether it says more than that something is done a few times.
    fileprivate var hasFigures: Bool { secondsMin != nil || secondsMax != nil || repetitions != nil || perDay != nil }
}

extension Advice {
    /// How many areas and tools it is filed under: few when it is about just this.
    var breadth: Int { areas.count + tools.count }
}

extension Facet.Kind {
    /// The kind of concept that it files by; nil for what is no concept.
    fileprivate var concept: ConceptKind? {
        switch self {
        case .area: .area
        case .tool: .tool
        case .phase: .phase
        case .symptom: .symptom
        case .intent, .article: nil
        }
    }
}

extension String {
    /// A sentence as a part of a list; several sentences as they are.
    fileprivate var withoutFullStop: String {
        hasSuffix(".") && !dropLast().contains(". ") ? String(dropLast()) : self
    }

    /// With a small letter at its start, unless it starts with a name in capitals.
    fileprivate var lowercasedStart: String {
        let second = dropFirst().first
        return second?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
    }
}
