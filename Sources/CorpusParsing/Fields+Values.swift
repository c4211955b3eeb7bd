internal import Diagnostics
internal import Yams

extension Fields {
    /// A text that has to be there, on one line; empty when it is not.
    mutating func text(_ key: String) -> String {
        locatedText(key, required: true)?.value ?? ""
    }

    mutating func optionalText(_ key: String) -> String? {
        locatedText(key, required: false)?.value
    }

    mutating func locatedText(_ key: String, required: Bool) -> Located<String>? {
        guard let entry = entry(key, required: required) else { return nil }
        guard let scalar = entry.node.scalar else {
            reportKind(entry.node, of: quoted(key), expected: "a text")
            return nil
        }
        guard let text = cleaned(scalar) else {
            report(at: entry.key.location, "\(quoted(key)) is empty; fill it in\(required ? "" : " or remove it")")
            return nil
        }
        return text
    }

    /// A whole number above 0.
    mutating func number(_ key: String) -> Located<Int>? {
        guard let text = locatedText(key, required: false) else { return nil }
        let isPlain = text.value.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isPlain, let number = Int(text.value), number > 0 else {
            let message = "\(quoted(key)) is \(quoted(text.value)); write a whole number above 0, such as 30"
            report(at: text.location, message)
            return nil
        }
        return Located(value: number, location: text.location)
    }

    /// `true` or `false`; false when left out.
    mutating func flag(_ key: String) -> Bool {
        guard let text = locatedText(key, required: false) else { return false }
        if text.value != "true", text.value != "false" {
            report(at: text.location, "\(quoted(key)) is \(quoted(text.value)); write true or false")
        }
        return text.value == "true"
    }

    /// One of the words that `Choice` has.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ noun: String, required: Bool = true
    ) -> Located<Choice>? {
        guard let text = locatedText(key, required: required) else { return nil }
        guard let choice = Choice(rawValue: text.value) else {
            let names = Choice.allCases.map(\.rawValue)
            let message = notFound(text.value, noun, among: names, otherwise: "use \(alternatives(names))")
            report(at: text.location, message)
            return nil
        }
        return Located(value: choice, location: text.location)
    }

    /// The id of this entry, noted as defined.
    ///
    /// - Parameter prefix: What makes it unique in its namespace, such as `fleet-feet/`.
    mutating func id(as namespace: Namespace, prefix: String = "") -> String {
        guard let id = locatedText("id", required: true) else { return "" }
        checkID(id)
        findings.definitions.append(Name(namespace: namespace, id: prefix + id.value, location: id.location))
        return prefix + id.value
    }

    mutating func checkID(_ id: Located<String>) {
        let plain = plainWords(id.value).joined(separator: "-")
        guard id.value != plain else { return }
        let mend = plain.isEmpty ? "use lower-case letters, digits and '-'" : "write \(quoted(plain))"
        report(at: id.location, "\(quoted(id.value)) cannot be an id; \(mend)")
    }

    /// The id of something else, noted as mentioned.
    mutating func reference(_ key: String, to namespace: Namespace) -> String {
        guard let id = locatedText(key, required: true) else { return "" }
        findings.mentions.append(Name(namespace: namespace, id: id.value, location: id.location))
        return id.value
    }

    /// An address on the web. An empty one counts as left out where it is not `required`.
    mutating func webAddress(_ key: String, required: Bool) -> String {
        if !required, let node = entry(key, required: false)?.node, node.scalar?.string.isEmpty == true { return "" }
        guard let url = locatedText(key, required: required) else { return "" }
        let host = ["https://", "http://"].first(where: url.value.hasPrefix).map { url.value.dropFirst($0.count) }
        let startsWell = host?.first.map { $0.isLetter || $0.isNumber } == true
        if !startsWell || url.value.contains(where: \.isWhitespace) {
            report(at: url.location, "\(quoted(url.value)) is not a web address; write one such as https://example.org")
        }
        return url.value
    }

    /// The text of `scalar` on one line, nil when nothing is left; reports unsafe characters, which only an escape such
    /// as `"\u202E"` or a tab can bring here.
    mutating func cleaned(_ scalar: Node.Scalar) -> Located<String>? {
        let place = SourceLocation(scalar.mark, in: file)
        if scalar.string.isCleanASCII { return Located(value: scalar.string, location: place) }
        let lines = scalar.string.split(separator: "\n").map { $0.trimmingSpaces() }
        let text = lines.filter { !$0.isEmpty }.joined(separator: " ")
        if let unsafe = text.unicodeScalars.first(where: \.isUnsafe) {
            report(at: place, unsafeCharacterMessage(unsafe))
        }
        return text.isEmpty ? nil : Located(value: text, location: place)
    }

    /// - Parameter subject: `'steps'`, or `each of 'steps'`.
    mutating func reportKind(_ node: Node, of subject: String, expected: String) {
        let place = SourceLocation(node.mark, in: file)
        report(at: place, "\(subject) must be \(expected), not \(node.kindName)\(remedy(node, expected))")
    }

    /// What a list of texts is called; `remedy` knows how to make one from a text.
    static let listOfTexts = "a list"

    private func remedy(_ node: Node, _ expected: String) -> String {
        switch (node, expected) {
        case (.scalar(let scalar), Self.listOfTexts) where scalar.string.utf8.count < 40: "; write [\(scalar.string)]"
        case (.mapping, "a text"): "; put a text that contains ': ' in quotes"
        default: "; Corpus/README.md shows its form"
        }
    }
}

extension String {
    /// Whether the text is printable ASCII with nothing to trim; false for an empty one.
    fileprivate var isCleanASCII: Bool {
        let space = UInt8(ascii: " ")
        guard let first = utf8.first, let last = utf8.last, first != space, last != space else { return false }
        return utf8.allSatisfy { (space..<0x7F).contains($0) }
    }
}

extension Substring {
    fileprivate func trimmingSpaces() -> Substring {
        let start = drop { $0 == " " }
        guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
        return start[...end]
    }
}
