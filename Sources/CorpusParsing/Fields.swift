internal import Diagnostics
internal import Yams

/// The keys and values of one entry, read by name. What is wrong is collected in `findings`, and a stand-in is
/// returned, so that reading goes on and finds the other mistakes.
struct Fields {
    /// What the entry is, such as `piece of advice`.
    let noun: String
    let file: CorpusFile
    let location: SourceLocation
    var findings = Findings()

    private let entries: [Entry]
    private var known: [String] = []
    private var missing: [String] = []

    struct Entry {
        var key: Located<String>
        var node: Node
    }

    /// Reads `node` as an entry with `body`, then reports the keys that it did not ask for and those that lack.
    ///
    /// - Returns: Nil when the node has no keys.
    static func read<Value>(
        _ node: Node, _ noun: String, in file: CorpusFile, into findings: inout Findings,
        body: (inout Fields) -> Value
    ) -> Value? {
        guard case .mapping(let mapping) = node else { return nil }
        var fields = Fields(mapping, noun, in: file)
        let value = body(&fields)
        fields.reportUnknownAndMissingKeys()
        findings.append(fields.findings)
        return value
    }

    private init(_ mapping: Node.Mapping, _ noun: String, in file: CorpusFile) {
        self.noun = noun
        self.file = file
        location = SourceLocation(mapping.mark, in: file)
        var findings = Findings()
        entries = mapping.compactMap { key, node in
            let place = SourceLocation(key.mark, in: file)
            guard let text = key.scalar?.string else {
                findings.report(at: place, "a key must be a text, not \(key.kindName); write it as 'key: value'")
                return nil
            }
            return YAMLDocument.isReplaced(text) ? nil : Entry(key: Located(value: text, location: place), node: node)
        }
        self.findings = findings
    }

    /// The keys that the entry has, in order.
    var keys: [Located<String>] { entries.map(\.key) }

    /// Nil when the entry has no such key, which is a mistake if it is `required`.
    mutating func entry(_ key: String, required: Bool) -> Entry? {
        known.append(key)
        let entry = entries.first { $0.key.value == key }
        if entry == nil, required { missing.append(key) }
        return entry
    }

    mutating func report(at location: SourceLocation, _ message: String) {
        findings.report(at: location, message)
    }

    /// A misspelt key is one mistake, not an unknown and a missing one.
    private mutating func reportUnknownAndMissingKeys() {
        var misspelt: Set<String> = []
        for key in keys where !known.contains(key.value) {
            let near = nearestName(to: key.value, among: known)
            let mend = near.map { "did you mean \(quoted($0))?" } ?? "remove it"
            if let near { misspelt.insert(near) }
            report(at: key.location, "\(quoted(key.value)) is not a key of \(withArticle(noun)); \(mend)")
        }
        for key in missing where !misspelt.contains(key) {
            report(at: location, "this \(noun) has no \(quoted(key)); add it")
        }
    }
}

extension Node {
    /// In words for people who do not program.
    var kindName: String {
        switch self {
        case .scalar: "a text"
        case .sequence: "a list"
        case .mapping: "keys with values"
        case .alias: "an alias"
        }
    }

    /// A key with nothing after it.
    var isBlank: Bool { scalar.map { $0.style == .plain && $0.string.isEmpty } == true }
}
