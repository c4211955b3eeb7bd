/// The phrases by which danger is told, all looked for at once.
///
/// A phrase is words in their order, gaps, and groups: lists of phrases that stand for each other. All its words must
/// be there, and small words of the text may lie between them: "size of coin" is "the size of a coin". All lie in one
/// trie, so that the time to read a text does not grow with their number, and a group is written out nowhere.
struct DangerGrammar: Sendable, Codable {
    private static let longestGap = 3

    private var trie = PhraseTrie()
    private var groupRoots: [Int] = []
    private var openings = GroupOpenings()
    /// Small words, which are passed over.
    private let passable: StemSet
    /// Words that a gap does not pass over.
    private let barriers: StemSet
    // What follows is only there to build.
    private var groupNumbers: [String: Int] = [:]
    private var phraseNumbers: [String: Int] = [:]
    /// All words of all phrases, as they are written.
    private(set) var vocabulary: Set<String> = []

    private enum CodingKeys: String, CodingKey {
        case trie, groupRoots, openings, passable, barriers
    }

    init(groups: [String: [String]], barriers: Set<String>, passable: Set<String>) {
        self.passable = StemSet(passable)
        self.barriers = StemSet(barriers)
        let groups = groups.sorted { $0.key < $1.key }
        for (number, group) in groups.enumerated() {
            groupNumbers[group.key] = number
            groupRoots.append(trie.addRoot())
        }
        for (number, group) in groups.enumerated() {
            for phrase in group.value { trie.setPhrase(0, at: insert(phrase, at: groupRoots[number])) }
        }
        openings = GroupOpenings(groups.map { $0.value.map { elements(of: $0).first ?? .gap } })
    }

    /// The number under which `phrase` is found from now on; the same for the same phrase.
    mutating func number(of phrase: String) -> Int {
        if let number = phraseNumbers[phrase] { return number }
        let node = insert(phrase, at: 0)
        let number = trie.phrase(at: node) ?? phraseNumbers.count
        trie.setPhrase(number, at: node)
        phraseNumbers[phrase] = number
        return number
    }

    /// Where each phrase is said in `words`, by number.
    func occurrences(in words: [Word]) -> [Int: [Range<Int>]] {
        var run = Run(self, words)
        var found: [Int: [Range<Int>]] = [:]
        for start in words.indices {
            run.walk(0, from: start) { phrase, end in found[phrase, default: []].append(start..<end) }
        }
        return found
    }

    /// A part of a phrase.
    enum Element {
        case word(PhraseTrie.Label, text: String)
        case gap
        case group(Int)
    }

    private func elements(of phrase: String) -> [Element] {
        phrase.split(separator: " ").flatMap { part -> [Element] in
            if part == "*" { return [.gap] }
            if part.hasPrefix("{"), let group = groupNumbers[String(part.dropFirst().dropLast())] {
                return [.group(group)]
            }
            if part.hasPrefix("=") {
                let form = String(part.dropFirst())
                return [.word(.form(form), text: form)]
            }
            return Folding.words(in: String(part)).map { .word(.stem($0.stem), text: $0.text) }
        }
    }

    private mutating func insert(_ phrase: String, at root: Int) -> Int {
        var node = root
        for element in elements(of: phrase) {
            switch element {
            case .word(let label, let text):
                vocabulary.insert(text)
                node = trie.makeChild(of: node, label)
            case .gap: node = trie.makeChild(of: node, .gap)
            case .group(let group): node = trie.makeChild(of: node, group: group)
            }
        }
        return node
    }
}

extension DangerGrammar {
    /// One reading of a text. Where a group's phrases end is found once for each word.
    private struct Run {
        let grammar: DangerGrammar
        let stems: [UInt64]
        let forms: [UInt64]
        let opensSentence: [Bool]
        let isSkipped: [Bool]
        let isBarrier: [Bool]
        /// The edges for groups that leave the root, which is walked from each word.
        private let rootEdges: [PhraseTrie.GroupEdge]
        /// For each group and word, which of `ends` tells where phrases of the group end that begin there; nil as long
        /// as that was not looked for.
        private var endsByStart: [Int?]
        /// The first is empty.
        private var ends: [[Int]] = [[]]

        init(_ grammar: DangerGrammar, _ words: [Word]) {
            self.grammar = grammar
            stems = words.map { StemHash.hash($0.stem) }
            forms = words.map { StemHash.hash($0.text) }
            opensSentence = words.map(\.opensSentence)
            isSkipped = words.map { grammar.passable.contains($0.stem) }
            isBarrier = words.map { grammar.barriers.contains($0.stem) }
            rootEdges = grammar.trie.groupEdges(of: 0)
            endsByStart = Array(repeating: 0, count: grammar.groupRoots.count * words.count)
            for position in words.indices {
                grammar.openings.forEachGroup(stem: stems[position], form: forms[position]) { group in
                    endsByStart[group * words.count + position] = nil
                }
            }
        }

        mutating func walk(_ root: Int, from start: Int, found: (_ phrase: Int, _ end: Int) -> Void) {
            walk(root, start, isInside: false, found)
        }

        /// - Parameter isInside: Whether a word was read, so that small words may be passed over.
        private mutating func walk(
            _ node: Int, _ position: Int, isInside: Bool, _ found: (Int, Int) -> Void
        ) {
            if let phrase = grammar.trie.phrase(at: node) { found(phrase, position) }
            step(node, position, isInside: isInside, found)
        }

        private mutating func step(_ node: Int, _ position: Int, isInside: Bool, _ found: (Int, Int) -> Void) {
            if let gap = grammar.trie.gap(after: node) { skip(gap, position, found) }
            guard grammar.trie.goesOn(after: node), position < stems.count, !isInside || !opensSentence[position]
            else { return }
            if let child = grammar.trie.child(of: node, stem: stems[position]) {
                walk(child, position + 1, isInside: true, found)
            }
            if let child = grammar.trie.child(of: node, form: forms[position]) {
                walk(child, position + 1, isInside: true, found)
            }
            if node == 0 {
                for edge in rootEdges { walk(edge, position, found) }
            } else {
                var edge = grammar.trie.groupEdge(of: node)
                while let here = edge {
                    walk(here, position, found)
                    edge = grammar.trie.groupEdge(after: here)
                }
            }
            if isInside, isSkipped[position] { step(node, position + 1, isInside: true, found) }
        }

        private mutating func walk(_ edge: PhraseTrie.GroupEdge, _ position: Int, _ found: (Int, Int) -> Void) {
            guard endsByStart[edge.group * stems.count + position] != 0 else { return }
            for end in ends(of: edge.group, from: position) { walk(edge.node, end, isInside: true, found) }
        }

        private mutating func skip(_ gap: Int, _ position: Int, _ found: (Int, Int) -> Void) {
            var (end, passed) = (position, 0)
            while end < stems.count, !opensSentence[end] || end == position {
                step(gap, end, isInside: true, found)
                guard !isBarrier[end] else { return }
                if !isSkipped[end] { passed += 1 }
                guard passed <= DangerGrammar.longestGap else { return }
                end += 1
            }
        }

        private mutating func ends(of group: Int, from start: Int) -> [Int] {
            let key = group * stems.count + start
            if let known = endsByStart[key] { return ends[known] }
            // A group that names itself ends here.
            endsByStart[key] = 0
            var found: Set<Int> = []
            walk(grammar.groupRoots[group], start, isInside: false) { found.insert($1) }
            guard !found.isEmpty else { return [] }
            endsByStart[key] = ends.count
            ends.append(found.sorted())
            return ends[ends.count - 1]
        }
    }
}
