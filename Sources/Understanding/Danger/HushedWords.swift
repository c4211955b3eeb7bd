public import CorpusModel

/// A phrase of a sign that its own `unless` keeps from ever being heard.
public struct HushedWords: Sendable, Hashable {
    /// The id of the sign.
    public var sign: String
    /// The phrase of `unless`.
    public var unless: String
    /// The phrase of the sign's patterns, or of a group that they name.
    public var phrase: String

    public init(sign: String, unless: String, phrase: String) {
        self.sign = sign
        self.unless = unless
        self.phrase = phrase
    }

    /// Those of all signs of `safety`, in its order: words of a pattern that hold a phrase of `unless`, and words
    /// of a group that do so only because both have the same stems, as "feint" is in "feinted". A group may be
    /// narrowed on purpose.
    public static func all(in safety: SafetyRules) -> [HushedWords] {
        safety.signs.flatMap { sign in
            let own = Set(sign.patterns.flatMap(phrases))
            let unless = sign.unless.map(Wording.init).filter(\.isPlain)
            let grouped = Set(own.flatMap { $0.phrases(in: safety.groups) }).subtracting(own)
                .filter { phrase in !unless.contains { $0.isWritten(in: phrase) } }
            return unless.flatMap { unless in
                own.union(grouped).filter(unless.isIn).map(\.written).sorted().map {
                    HushedWords(sign: sign.id, unless: unless.written, phrase: $0)
                }
            }
        }
    }

    private static func phrases(of pattern: String) -> [Wording] {
        pattern.split(whereSeparator: { "+&|".contains($0) }).map { Wording(String($0)) }
    }
}

/// A phrase as it is written, and its words.
private struct Wording: Hashable {
    var written: String
    var words: [String]

    init(_ phrase: String) {
        words = phrase.split(separator: " ").map(String.init)
        written = words.joined(separator: " ")
    }

    /// Whether it has no gaps, groups and exact forms, which cannot be compared word by word.
    var isPlain: Bool { !words.isEmpty && words.allSatisfy { !$0.contains(where: "*{=".contains) } }

    func isWritten(in other: Wording) -> Bool { other.words.contains(words) }

    /// Whether its stems are among those of `other`, one after the other.
    func isIn(_ other: Wording) -> Bool {
        other.isPlain && other.words.map(Stemmer.stem).contains(words.map(Stemmer.stem))
    }

    /// The phrases of the groups that it names, and of those that these name.
    func phrases(in groups: [String: [String]], seen: Set<String> = []) -> [Wording] {
        let names = words.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
        return Set(names).subtracting(seen).flatMap { name in
            (groups[name] ?? []).map(Wording.init).flatMap { [$0] + $0.phrases(in: groups, seen: seen.union([name])) }
        }
    }
}
