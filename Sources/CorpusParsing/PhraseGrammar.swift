/// What a phrase may hold besides words in lower case.
enum PhraseGrammar {
    case plain
    /// `{area}` and the like, and `*`.
    case intent
    /// `{group}`, `*`, ` + `, ` & ` and ` | `. Nil when the groups are in another file.
    case pattern(groups: [String]?)

    /// The first thing wrong with `phrase`, and how to mend it; nil when it is fine.
    func mistake(in phrase: String) -> String? {
        // Almost every phrase, and there are thousands of them to read at each start.
        if isPlainASCII(phrase) { return nil }
        let words = phrase.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for word in words where hasOwnSigns {
            if let mistake = signMistake(word) { return "\(quoted(phrase)) \(mistake)" }
        }
        let mended = words.flatMap { isOwnSign($0) ? [$0] : plainWords($0) }
        guard mended == words else { return notPlain(phrase, mended) }
        return emptyPartMistake(words).map { "\(quoted(phrase)) \($0)" }
    }

    private var hasOwnSigns: Bool {
        if case .plain = self { false } else { true }
    }

    private func isOwnSign(_ word: String) -> Bool {
        switch self {
        case .plain: false
        case .intent: word == "*" || braced(word) != nil
        case .pattern: ["*", "+", "&", "|"].contains(word) || braced(word) != nil || isForm(word)
        }
    }

    private func signMistake(_ word: String) -> String? {
        if let name = braced(word) { return nameMistake(name) }
        if word.contains("{") || word.contains("}") {
            return "has a stray brace in \(quoted(word)); write {name} as a word of its own"
        }
        let signs = Set("*+&|").intersection(word)
        guard word.count > 1, let sign = signs.sorted().first(where: { isOwnSign(String($0)) }) else { return nil }
        return "has \(quoted(String(sign))) inside \(quoted(word)); put spaces around it"
    }

    private func nameMistake(_ name: String) -> String? {
        switch self {
        case .plain: nil
        case .intent:
            Self.kinds.contains(name)
                ? nil : "has {\(name)}, which is no kind of word; use {area}, {tool}, {phase} or {symptom}"
        case .pattern(let groups):
            groups?.contains(name) != false
                ? nil
                : "has {\(name)}: "
                    + notFound(
                        name, "group", among: groups ?? [], otherwise: "add it under 'groups' or use one from there")
        }
    }

    private static let kinds = ["area", "tool", "phase", "symptom"]

    /// Each way of saying each part needs a word that is not `*`.
    private func emptyPartMistake(_ words: [String]) -> String? {
        let ways = words.split(omittingEmptySubsequences: false) { ["+", "&", "|"].contains($0) }
        if ways.count > 1, ways.contains(where: \.isEmpty) {
            return "has nothing on one side of '+', '&' or '|'; add a word there or remove the sign"
        }
        let isOnlyStar = ways.contains { $0.allSatisfy { $0 == "*" } }
        return isOnlyStar ? "has '*' alone, which is any word; add a word" : nil
    }

    private func notPlain(_ phrase: String, _ mended: [String]) -> String {
        let start = "\(quoted(phrase)) is not plain words in lower case"
        return mended.isEmpty ? "\(start); write some" : "\(start); write \(quoted(mended.joined(separator: " ")))"
    }
}

/// Whether `word` is `=word`, which stands for this form alone.
private func isForm(_ word: String) -> Bool {
    word.hasPrefix("=") && plainWords(String(word.dropFirst())) == [String(word.dropFirst())]
}

/// `name` of `{name}`.
private func braced(_ word: String) -> String? {
    guard word.hasPrefix("{"), word.hasSuffix("}"), word.count > 2 else { return nil }
    let name = word.dropFirst().dropLast()
    return name.contains("{") || name.contains("}") ? nil : String(name)
}

/// Whether `phrase` is words of a to z and digits, one space apart.
private func isPlainASCII(_ phrase: String) -> Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in phrase.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        case space where last != space: break
        default: return false
        }
        last = byte
    }
    return last != space
}

/// The words of `text` in lower case: apostrophes dropped, all else but letters and digits taken as a space.
func plainWords(_ text: String) -> [String] {
    text.lowercased()
        .filter { !"'’`".contains($0) }
        .split { !$0.isLetter && !("0"..."9").contains($0) }
        .map(String.init)
}
