internal import Diagnostics
internal import Yams

extension Fields {
    /// The key of the words that stand for others wherever they are typed.
    static let shortWords = "short-for"

    /// The texts of a list; none when it is left out or blank.
    mutating func texts(_ key: String, required: Bool = false) -> [Located<String>] {
        nodes(key, required: required, expected: Self.listOfTexts).compactMap { node in
            guard let scalar = node.scalar else {
                reportKind(node, of: "each of \(quoted(key))", expected: "a text")
                return nil
            }
            guard let text = cleaned(scalar) else {
                let place = SourceLocation(scalar.mark, in: file)
                report(at: place, "\(quoted(key)) has an empty entry; fill it in or remove it")
                return nil
            }
            return text
        }
    }

    /// The ids of other things, noted as mentioned.
    mutating func references(_ key: String, to namespace: Namespace, required: Bool = false) -> [String] {
        texts(key, required: required).map { id in
            findings.mentions.append(Name(namespace: namespace, id: id.value, location: id.location))
            return id.value
        }
    }

    /// The phrases of a list, checked, and noted so that none is given twice.
    ///
    /// - Parameters:
    ///   - scope: Among which phrases each may be given once.
    ///   - owner: The id that the phrases belong to; nil for a plain list of words.
    ///   - areQuestions: Whether they are read as questions are, and not looked for in these.
    mutating func phrases(
        _ key: String, _ grammar: PhraseGrammar = .plain, scope: String, owner: String? = nil, required: Bool = false,
        areQuestions: Bool = false
    ) -> [String] {
        texts(key, required: required).map { phrase in
            if let mistake = grammar.mistake(in: phrase.value) { report(at: phrase.location, mistake) }
            findings.phrases.append(
                PhraseUse(scope: scope, owner: owner ?? scope, phrase: phrase, isQuestion: areQuestions))
            return phrase.value
        }
    }

    /// The keys by the texts of their lists, which are one word each: other ways to write the word that is the key.
    mutating func wordsByVariant(scope: String, called noun: String) -> [String: String] {
        var words: [String: String] = [:]
        for word in keys {
            for variant in texts(word.value) {
                if variant.value.contains(" ") {
                    report(at: variant.location, "a \(noun) is one word; remove \(quoted(variant.value))")
                }
                findings.phrases.append(PhraseUse(scope: scope, owner: word.value, phrase: variant))
                words[variant.value] = word.value
            }
        }
        return words
    }

    /// Reads plain lists of phrases, each by its key and within it alone, into the places for them.
    mutating func readLists<Record>(
        into record: inout Record, _ lists: [(key: String, place: WritableKeyPath<Record, [String]>)]
    ) {
        for (key, place) in lists { record[keyPath: place] = phrases(key, scope: key) }
    }

    /// The entries of a list, each read with `body`.
    mutating func records<Value>(
        _ key: String, _ noun: String, required: Bool = false, body: (inout Fields) -> Value
    ) -> [Value] {
        nodes(key, required: required, expected: "a list of entries").compactMap { node in
            let value = Fields.read(node, noun, in: file, into: &findings, body: body)
            if value == nil { reportKind(node, of: "each of \(quoted(key))", expected: "keys with values") }
            return value
        }
    }

    /// One entry within this one, read with `body`.
    mutating func record<Value>(_ key: String, _ noun: String, body: (inout Fields) -> Value) -> Value? {
        guard let entry = entry(key, required: false) else { return nil }
        guard !entry.node.isBlank else {
            report(at: entry.key.location, "\(quoted(key)) is empty; fill it in or remove it")
            return nil
        }
        let value = Fields.read(entry.node, noun, in: file, into: &findings, body: body)
        if value == nil { reportKind(entry.node, of: quoted(key), expected: "keys with values") }
        return value
    }

    /// Reports a list that is there but has nothing in it.
    mutating func requireEntries(_ key: String, _ message: String) {
        guard let entry = entry(key, required: false), !hasEntries(key) else { return }
        report(at: entry.key.location, message)
    }

    /// Whether there is anything after `key`.
    mutating func hasEntries(_ key: String) -> Bool {
        guard let node = entry(key, required: false)?.node else { return false }
        return !node.isBlank && node.sequence?.isEmpty != true
    }

    private mutating func nodes(_ key: String, required: Bool, expected: String) -> [Node] {
        guard let entry = entry(key, required: required), !entry.node.isBlank else { return [] }
        guard let items = entry.node.sequence else {
            reportKind(entry.node, of: quoted(key), expected: expected)
            return []
        }
        return Array(items)
    }
}
