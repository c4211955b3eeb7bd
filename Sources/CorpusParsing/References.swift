internal import CorpusModel
internal import Diagnostics

/// The checks that need all files: ids that do not exist, ids and phrases given twice, phrases that no line can have.
struct References {
    var findings: Findings
    /// Kinds of id whose file could not be read, so that no mention of them can be judged.
    var unknown: Set<Namespace>
    /// Articles that could not be read, so that no mention of their pieces can be judged.
    var unreadArticles: Set<String>

    func mistakes() -> [Diagnostic] {
        repeatedDefinitions() + missingDefinitions() + repeatedPhrases() + unmetPhrases()
    }

    private func repeatedDefinitions() -> [Diagnostic] {
        var first: [Key<Namespace>: SourceLocation] = [:]
        return findings.definitions.compactMap { name in
            let key = Key(kind: name.namespace, text: name.id)
            guard let other = first.updateValue(first[key] ?? name.location, forKey: key) else { return nil }
            let message = "\(quoted(name.id)) is already the id of \(withArticle(name.namespace.noun)) at \(other)"
            return Diagnostic(at: name.location, message + "; choose another")
        }
    }

    private func missingDefinitions() -> [Diagnostic] {
        let ids = Dictionary(grouping: findings.definitions, by: \.namespace).mapValues { $0.map(\.id) }
        let known = ids.mapValues(Set.init)
        return findings.mentions.compactMap { name in
            let kind = name.namespace
            guard known[kind]?.contains(name.id) != true, canBeJudged(name) else { return nil }
            // A section of which nothing could be read was reported; so would be all that others say of it.
            if known[kind] == nil, !findings.diagnostics.isEmpty { return nil }
            let message = notFound(name.id, kind.noun, among: ids[kind] ?? [], otherwise: kind.remedy)
            return Diagnostic(at: name.location, message)
        }
    }

    private func canBeJudged(_ name: Name) -> Bool {
        switch name.namespace {
        case .phase where name.id == .anyPhase: false
        case .advice where unreadArticles.contains(name.id.articleID): false
        default: !unknown.contains(name.namespace)
        }
    }

    private func repeatedPhrases() -> [Diagnostic] {
        var first: [Key<String>: PhraseUse] = [:]
        return findings.phrases.compactMap { use in
            let key = Key(kind: use.scope, text: use.phrase.value)
            guard let other = first.updateValue(first[key] ?? use, forKey: key) else { return nil }
            let phrase = quoted(use.phrase.value)
            let message =
                other.owner == use.owner
                ? "\(phrase) is already there at \(other.phrase.location); remove one"
                : "\(phrase) is already a phrase of \(quoted(other.owner)) at \(other.phrase.location)"
                    + "; a phrase belongs to one id, so remove one"
            return Diagnostic(at: use.phrase.location, message)
        }
    }

    /// Phrases with a word that is always read as another.
    private func unmetPhrases() -> [Diagnostic] {
        let shortWords = findings.phrases.filter { $0.scope == Fields.shortWords }
        let meanings = Dictionary(
            shortWords.map { ($0.phrase.value, $0.owner) }, uniquingKeysWith: { first, _ in first })
        return findings.phrases.filter { $0.scope != Fields.shortWords && !$0.isQuestion }.compactMap { use in
            let words = use.phrase.value.split(separator: " ").map(String.init)
            let found = words.lazy.compactMap { word in meanings[word].map { (short: word, meaning: $0) } }.first
            guard let found else { return nil }
            let meant = words.map { meanings[$0] ?? $0 }.joined(separator: " ")
            let why = "\(quoted(found.short)) is short for \(quoted(found.meaning))"
            return Diagnostic(
                at: use.phrase.location,
                "\(quoted(use.phrase.value)) is never met, as \(why); write \(quoted(meant)), or remove it")
        }
    }

    private struct Key<Kind: Hashable>: Hashable {
        var kind: Kind
        var text: String
    }
}
