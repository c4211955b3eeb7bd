/// A file of the corpus, read.
public struct CorpusFile: Sendable, Hashable {
    /// As findings show it, such as `Corpus/articles/fleet-feet.yml`. Its end decides what the file holds.
    public var path: String
    public var contents: String

    public init(path: String, contents: String) {
        self.path = path
        self.contents = contents
    }
}

/// What a file of the corpus holds, by the end of its path.
enum FileRole: Hashable {
    case article(id: String)
    case vocabulary, intents, safety, conditions, disagreements, answers
    case topics, body, conversation, evidence
    case asked, followed, toolLines, covered, vague, notCovered, described, englishWords

    /// The files that a corpus has once each.
    static let single: [(name: String, role: FileRole)] = [
        ("vocabulary.yml", .vocabulary), ("intents.yml", .intents), ("safety.yml", .safety),
        ("conditions.yml", .conditions), ("disagreements.yml", .disagreements), ("answers.yml", .answers),
        ("conversation.yml", .conversation),
    ]

    /// What a corpus can do without.
    static let optional: [(name: String, role: FileRole)] = [
        ("topics.yml", .topics), ("body.txt", .body), ("evidence.yml", .evidence), ("asked.yml", .asked),
        ("followed.yml", .followed), ("at-hand.yml", .toolLines), ("covered.yml", .covered), ("vague.yml", .vague),
        ("described.yml", .described), ("not-covered.yml", .notCovered), ("english-words.txt", .englishWords),
    ]
}

extension CorpusFile {
    /// Nil when the corpus has no such file.
    var role: FileRole? {
        if folder.split(separator: "/").last == "articles" {
            return name.hasSuffix(".yml") ? .article(id: String(name.dropLast(4))) : nil
        }
        return (FileRole.single + FileRole.optional).first { $0.name == name }?.role
    }

    var name: String { String(path[nameStart...]) }

    /// The path without the name, ending in `/` unless empty.
    var folder: String { String(path[..<nameStart]) }

    /// Whether a mistaken name is worth a word: a README beside the corpus is not.
    var isYAML: Bool { name.hasSuffix(".yml") || name.hasSuffix(".yaml") }

    private var nameStart: String.Index {
        path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    }
}
