import CorpusModel

/// Finds the signs of danger that a text describes.
///
/// A sign is a pattern of parts that must all be said, in any order; a part is one of several phrases, and does not
/// count where it is negated. Each phrase is looked for once, however many signs use it.
struct DangerDetector: Sendable {
    struct Finding: Sendable {
        var id: String
        /// The words that gave it.
        var words: String
    }

    /// How many words may stand between "no" and what it negates.
    private static let reach = 3

    private struct Rule: Sendable {
        var sign: Int
        /// For each part, the numbers of its phrases.
        var parts: [[Int]]
    }

    private var table = PhraseTable<Int>()
    private var rulesByPhrase: [Int: [Rule]] = [:]
    private var hushing: [[Int]] = []
    private var signs: [(id: String, level: DangerLevel)] = []
    private var phrasesBySign: [String: Set<Int>] = [:]
    private var withdrawing = PhraseTable<Bool>()
    private var negating: Set<String>
    private var contrasting: Set<String>
    private var passable: Set<String>

    init(_ safety: SafetyRules) {
        negating = Set(safety.negating.map(Stemmer.stem))
        contrasting = Set(safety.contrasting.map(Stemmer.stem))
        passable = Set(safety.passable.map(Stemmer.stem))
        for phrase in safety.withdrawing { withdrawing.add(Phrase(phrase, isSkippable: isSkippable), true) }
        var numbers: [Phrase: Int] = [:]
        for (index, sign) in safety.signs.enumerated() {
            signs.append((sign.id, sign.level))
            hushing.append(number(alternatives(in: sign.unless.joined(separator: " | "), safety.groups), in: &numbers))
            for pattern in sign.patterns {
                let parts = pattern.split(separator: "+").map {
                    number(alternatives(in: String($0), safety.groups), in: &numbers)
                }
                phrasesBySign[sign.id, default: []].formUnion(parts.joined())
                guard let first = parts.first else { continue }
                for phrase in first { rulesByPhrase[phrase, default: []].append(Rule(sign: index, parts: parts)) }
            }
        }
    }

    /// Whether `words` take back a sign that was described before: by saying no to a part of it, or that all is well.
    func takesBack(_ sign: String, in words: [Word]) -> Bool {
        let text = TaggedText(words, isSkippable: isSkippable)
        let denied = table.matches(in: text).contains { match in
            phrasesBySign[sign]?.contains(match.label) == true && isNegated(match.range.lowerBound, in: text)
        }
        return (denied || !withdrawing.matches(in: text).isEmpty) && findings(in: words).isEmpty
    }

    /// The signs that `words` describe, most urgent first, in the order of the rules within a level.
    func findings(in words: [Word]) -> [Finding] {
        let text = TaggedText(words, isSkippable: isSkippable)
        var said: [Int: Range<Int>] = [:]
        for match in table.matches(in: text) where !isNegated(match.range.lowerBound, in: text) {
            if said[match.label] == nil { said[match.label] = match.range }
        }
        guard !said.isEmpty else { return [] }
        var wordsBySign: [Int: String] = [:]
        for phrase in said.keys {
            for rule in rulesByPhrase[phrase] ?? [] where wordsBySign[rule.sign] == nil {
                guard let ranges = ranges(of: rule, said), !hushing[rule.sign].contains(where: { said[$0] != nil })
                else { continue }
                wordsBySign[rule.sign] = ranges.map(text.original).joined(separator: " + ")
            }
        }
        return wordsBySign.sorted { a, b in
            (signs[b.key].level, a.key) < (signs[a.key].level, b.key)
        }.map { Finding(id: signs[$0.key].id, words: $0.value) }
    }

    private func ranges(of rule: Rule, _ said: [Int: Range<Int>]) -> [Range<Int>]? {
        var ranges: [Range<Int>] = []
        for part in rule.parts {
            guard let range = part.lazy.compactMap({ said[$0] }).first else { return nil }
            ranges.append(range)
        }
        return ranges
    }

    private func isNegated(_ start: Int, in text: TaggedText) -> Bool {
        for position in stride(from: start - 1, through: max(0, start - 1 - Self.reach), by: -1) {
            let word = text.words[position]
            if contrasting.contains(word.stem) || text.words[position + 1].opensSentence { return false }
            if negating.contains(word.stem) { return true }
        }
        return false
    }

    private func isSkippable(_ word: Word) -> Bool { passable.contains(word.stem) }

    private func alternatives(in part: String, _ groups: [String: [String]]) -> [Phrase] {
        part.split(separator: "|").flatMap { expand(String($0), groups) }
            .map { Phrase($0, isSkippable: isSkippable) }
    }

    /// `phrase` with every group that it names written out.
    private func expand(_ phrase: String, _ groups: [String: [String]]) -> [String] {
        guard let open = phrase.firstIndex(of: "{"), let close = phrase[open...].firstIndex(of: "}") else {
            return [phrase]
        }
        let name = String(phrase[phrase.index(after: open)..<close])
        return (groups[name] ?? []).flatMap { member in
            expand(phrase[..<open] + member + phrase[phrase.index(after: close)...], groups)
        }
    }

    private mutating func number(_ phrases: [Phrase], in numbers: inout [Phrase: Int]) -> [Int] {
        phrases.map { phrase in
            if let number = numbers[phrase] { return number }
            let number = numbers.count
            numbers[phrase] = number
            table.add(phrase, number)
            return number
        }
    }
}
