import CorpusModel
import Indexing
import Understanding

/// The page of a topic, or of what several topics have in common: what it is, why it matters, what the advice comes to
/// in a few lines, and then the pieces.
struct TopicPage {
    /// With fewer pieces than this, wider topics are offered.
    private static let few = 4

    private let catalogue: TopicCatalogue
    private let library: Library

    init(_ catalogue: TopicCatalogue) {
        self.catalogue = catalogue
        library = catalogue.library
    }

    func page(of topics: [Topic]) throws -> TopicBrowser.Opened {
        let pieces = try TopicPieces(library).pieces(of: topics.map(\.facet))
        guard !pieces.isEmpty else { return .nothing(try nothing(on: topics)) }
        var head = Page.Section(text: topics.count == 1 ? topics[0].about.endedSentence : "")
        if head.text == topics[0].name.endedSentence { head.text = "" }
        let differences = differences(pieces, topics)
        let facts = TopicFacts(catalogue, pieces: pieces, topics: topics)
        head.facts = facts.all + [differing(differences), studies(of: topics)].compactMap { $0 }
        var sections = [head] + grouped(pieces)
        if !differences.isEmpty {
            sections.append(Page.Section(heading: "Where sources differ", entries: differences.map { $0.titleEntry }))
        }
        if topics.count > 1, pieces.count < Self.few {
            let wider = try NearestCrossings(catalogue).wider(than: topics)
            if !wider.isEmpty { sections.append(Page.Section(heading: "Wider", entries: wider)) }
        }
        let example = "/\(topics.map(\.facet.value).joined(separator: " ")) 1"
        return .page(
            Page(title: title(of: topics), sections: sections, hint: "Type a number to open one, or \(example)."))
    }

    /// Those that name the topic first, then those in which several pieces take part.
    private func differences(_ pieces: [Advice], _ topics: [Topic]) -> [Disagreement] {
        let all = library.rules.disagreements
        let named = topics.count == 1 ? all.filter { $0.names(topics[0]) } : []
        let ids = Set(pieces.map(\.id))
        let others = all.filter { difference in
            difference.positions.count { !ids.isDisjoint(with: $0.advice) } > 1 && !named.contains(difference)
        }
        return named + others
    }

    private func title(of topics: [Topic]) -> String {
        topics.map(\.name).joined(separator: ", ").capitalisedStart
    }

    private func differing(_ differences: [Disagreement]) -> Note? {
        let titles = differences.filter { $0.kind != .alternatives }.prefix(3).map(\.title)
        guard !titles.isEmpty else { return nil }
        return Note("Sources differ", "on " + titles.joined(separator: "; "), sources: [])
    }

    /// What studies say of massage as a whole, where its benefits are asked for.
    private func studies(of topics: [Topic]) -> Note? {
        let facets = [Facet(.intent, .benefit), Facet(.intent, .evidence)]
        guard topics.contains(where: { facets.contains($0.facet) }) else { return nil }
        return library.rules.evidence.summary.map { Note("Studies", $0.brief, sources: []) }
    }

    /// The pieces under what they are chiefly about.
    private func grouped(_ pieces: [Advice]) -> [Page.Section] {
        PieceGroup.allCases.compactMap { group in
            var members = pieces.filter { PieceGroup($0) == group }
            // What is about just this, step by step, is what most look for.
            if group == .doing {
                members.sort { ($0.steps.isEmpty ? 1 : 0, $0.breadth) < ($1.steps.isEmpty ? 1 : 0, $1.breadth) }
            }
            return members.isEmpty ? nil : Page.Section(heading: group.heading, entries: members.map(library.entry))
        }
    }

    /// What to offer where nothing is filed under all of `topics`.
    private func nothing(on topics: [Topic]) throws -> Page {
        let name = topics.map(\.name).joined(separator: ", ")
        let text = topics.count == 1 ? "The articles have nothing on it." : "No article has advice on all of these."
        let near = try NearestCrossings(catalogue).crossings(to: topics)
        var sections = [Page.Section(text: text)]
        if !near.isEmpty { sections.append(Page.Section(heading: "Nearest", entries: near)) }
        return Page(title: "Nothing on \(name)", sections: sections)
    }
}

/// What a piece of advice is chiefly about, in the order of a page.
enum PieceGroup: CaseIterable {
    case doing, measure, tools, caution, timing, background

    init(_ advice: Advice) {
        switch advice.intents.first {
        case .relieve, .howTo, .routine: self = .doing
        case .dose, .frequency, .pressure: self = .measure
        case .toolChoice: self = .tools
        case .safety, .professional: self = .caution
        case .timing: self = .timing
        default: self = .background
        }
    }

    var heading: String {
        switch self {
        case .doing: "What to do"
        case .measure: "How long, how often, how hard"
        case .tools: "What to use"
        case .caution: "What to mind, when to see someone"
        case .timing: "When"
        case .background: "What it is and what is said of it"
        }
    }
}

extension Disagreement {
    /// Whether it is filed under `topic`.
    func names(_ topic: Topic) -> Bool {
        switch topic.facet.kind {
        case .area: areas.contains(topic.facet.value)
        case .tool: tools.contains(topic.facet.value)
        case .phase: phases.contains(topic.facet.value)
        case .intent: intents.contains(topic.facet.value)
        case .article: positions.contains { $0.source == topic.facet.value }
        case .symptom: false
        }
    }

    /// A line of a list that opens it, without what each side says.
    fileprivate var titleEntry: Page.Entry { Page.Entry(title.capitalisedStart, opens: id) }
}
