import CorpusModel
import Diagnostics
import Indexing
import Understanding

/// Something that advice is filed under, with how it is shown.
struct Topic: Hashable {
    var facet: Facet
    /// As it stands in a sentence: "calves", "before a run".
    var name: String
    /// One line for a list.
    var about: String
}

/// All topics, by kind and by name.
struct TopicCatalogue {
    /// What the words of a command name.
    struct Reading {
        var topics: [Topic] = []
        var unknown: [String] = []
    }

    let library: Library

    init(_ library: Library) {
        self.library = library
    }

    private var vocabulary: Vocabulary { library.rules.vocabulary }

    /// In the order of lists.
    func topics(_ kind: Facet.Kind) -> [Topic] {
        switch kind {
        case .area: concepts(.area, kind)
        case .tool: concepts(.tool, kind)
        case .phase: concepts(.phase, kind)
        case .symptom: concepts(.symptom, kind)
        case .intent:
            library.rules.intents.intents.map {
                Topic(facet: Facet(kind, $0.id), name: $0.name, about: $0.about.isEmpty ? $0.name : $0.about)
            }
        case .article: library.articles.map { Topic(facet: Facet(kind, $0.id), name: $0.title, about: $0.title) }
        }
    }

    func topic(_ id: String) -> Topic? {
        Facet.Kind.allCases.lazy.flatMap { topics($0) }.first { $0.facet.value == id }
    }

    /// The topics that `words` name, by id or as people call them: `foam roller` is one, `calves foam-roller` two.
    func reading(of words: [String]) -> Reading {
        var reading = Reading()
        var rest = words[...]
        var unread: [String] = []
        while !rest.isEmpty {
            if let (topic, length) = longestTopic(at: rest) {
                reading.add(topic)
                rest = rest.dropFirst(length)
            } else {
                unread.append(rest.removeFirst())
            }
        }
        if !unread.isEmpty { called(unread.joined(separator: " "), in: &reading) }
        return reading
    }

    private func longestTopic(at words: ArraySlice<String>) -> (Topic, Int)? {
        for length in stride(from: min(words.count, 4), to: 0, by: -1) {
            let id = words.prefix(length).joined(separator: "-")
            if let topic = topic(id) { return (topic, length) }
        }
        return nil
    }

    /// What people call `text`, or else what in it is no name.
    private func called(_ text: String, in reading: inout Reading) {
        let query = library.matcher.query(for: text)
        let ids = query.areas + query.tools + [query.phase].compactMap { $0 } + query.symptoms
        if ids.isEmpty || !query.unknownWords.isEmpty || query.isRepaired {
            reading.unknown.append(text)
        } else {
            for id in ids { topic(id).map { reading.add($0) } }
        }
    }

    /// Up to three commands whose names begin with what was typed, or else are a slip away from it.
    func nearest(to typed: String) -> [String] {
        let words = typed.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        let commands = CommandNames.all.map { String($0.name.dropFirst()) }
        let names = commands + Facet.Kind.allCases.flatMap { topics($0) }.map(\.facet.value)
        let begun = words.isEmpty ? [] : names.filter { $0.hasPrefix(words.joined(separator: "-")) }
        if !begun.isEmpty { return begun.uniqued().prefix(3).map { "/\($0)" } }
        let whole = nearestName(to: words.joined(separator: "-"), among: names).map { [$0] } ?? []
        let repaired = words.map { topic($0) == nil ? nearestName(to: $0, among: names) ?? called($0) : $0 }
        let all = repaired.contains(nil) ? [] : [repaired.compactMap { $0 }.joined(separator: " ")]
        let found = whole + all + repaired.compactMap { $0 }.filter { !words.contains($0) }
        return found.filter { !$0.isEmpty }.uniqued().prefix(3).map { "/\($0)" }
    }

    /// The topic that a misspelt word is read as.
    private func called(_ word: String) -> String? {
        let query = library.matcher.query(for: word)
        return query.areas.first ?? query.tools.first ?? query.phase ?? query.symptoms.first
    }

    private func concepts(_ concept: ConceptKind, _ kind: Facet.Kind) -> [Topic] {
        vocabulary.concepts(concept).map {
            Topic(facet: Facet(kind, $0.id), name: $0.name, about: $0.about.isEmpty ? $0.name : $0.about)
        }
    }
}

extension TopicCatalogue.Reading {
    fileprivate mutating func add(_ topic: Topic) {
        if !topics.contains(topic) { topics.append(topic) }
    }
}

extension Facet.Kind {
    /// As a heading of a list.
    var heading: String {
        switch self {
        case .area: "Areas"
        case .tool: "Tools"
        case .phase: "Before, after and between runs"
        case .symptom: "How it feels"
        case .intent: "What you want to know"
        case .article: "Articles"
        }
    }

    /// The command that lists them.
    var listName: String {
        switch self {
        case .area: "areas"
        case .tool: "tools"
        case .phase: "phases"
        case .symptom: "symptoms"
        case .intent: "questions"
        case .article: "articles"
        }
    }
}

extension Query {
    /// Whether a word was taken for a slip of another.
    fileprivate var isRepaired: Bool {
        evidence.contains {
            if case .repaired = $0.reading { true } else { false }
        }
    }
}

extension String {
    /// With a capital at its start.
    var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
