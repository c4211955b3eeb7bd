internal import Diagnostics

/// What reading has found: mistakes, and the names and phrases to be checked when all files are read.
struct Findings {
    var diagnostics: [Diagnostic] = []
    /// Ids that files define.
    var definitions: [Name] = []
    /// Ids that files refer to.
    var mentions: [Name] = []
    var phrases: [PhraseUse] = []

    mutating func report(at location: SourceLocation, _ message: String) {
        diagnostics.append(Diagnostic(at: location, message))
    }

    mutating func append(_ other: Findings) {
        diagnostics += other.diagnostics
        definitions += other.definitions
        mentions += other.mentions
        phrases += other.phrases
    }
}

/// A value and where it was read.
struct Located<Value> {
    var value: Value
    var location: SourceLocation
}

/// An id where it is defined or used.
struct Name {
    var namespace: Namespace
    var id: String
    var location: SourceLocation
}

/// Kinds of id; an id is unique within its kind.
enum Namespace: Hashable {
    case area, tool, phase, symptom
    case intent, outside, notCovered, chat
    case level, sign, keepOff, group, condition, claim
    case article, advice, disagreement

    /// As messages call it.
    var noun: String {
        switch self {
        case .area: "area"
        case .tool: "tool"
        case .phase: "phase"
        case .symptom: "symptom"
        case .intent: "intent"
        case .outside, .notCovered: "topic outside the articles"
        case .chat: "piece of small talk"
        case .level: "level"
        case .sign: "sign"
        case .keepOff: "place to keep off"
        case .group: "group"
        case .condition: "condition"
        case .claim: "claim"
        case .article: "article"
        case .advice: "piece of advice"
        case .disagreement: "disagreement"
        }
    }

    /// How to mend the mention of an id that does not exist and is near none.
    var remedy: String {
        switch self {
        case .area, .tool, .phase, .symptom: "add it to vocabulary.yml or use one from there"
        case .intent: "add it to intents.yml or use one from there"
        case .level: "add it under 'levels' or use one from there"
        case .article: "use the id of a file in articles"
        case .advice: "write ARTICLE/PIECE, with the ids of an article and of a piece in it"
        case .group: "add it under 'groups' or use one from there"
        case .outside, .notCovered, .chat, .sign, .keepOff, .condition, .claim, .disagreement: "use one that exists"
        }
    }
}

/// A phrase, and what it stands for.
struct PhraseUse {
    /// The phrases among which it may be given once.
    var scope: String
    /// The id that it belongs to; the same as `scope` for a plain list of words.
    var owner: String
    var phrase: Located<String>
    /// Whether it is read as a question is, and not looked for in questions.
    var isQuestion = false
}
