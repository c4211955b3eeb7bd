/// The phrases by which danger is told, all looked for at once.
///
/// A phrase is words in their order, gaps, and groups: lists of phrases that stand for each other. All its words must be
/// there, and small words of the text may lie between them: "size of coin" is "the size of a coin". All lie in one trie,
/// so that the time to read a text does not grow with their number, and a group is written out nowhere.
struct DangerGrammar: Sendable {
    private struct Node: Sendable {
        /// By stem.
        var words: [String: Int] = [:]
        /// Words that count in this form alone: "=legs" is not "leg".
        var forms: [String: Int] = [:]
        var groups: [(group: Int, node: Int)] = []
        var gap: Int?
        /// The phrase that ends here; for a group, that one of its phrases does.
        var phrase: Int?
    }

    private static let longestGap = 3

    private var nodes = [Node()]
    private var groupRoots: [Int] = []
    private var groupNumbers: [String: Int] = [:]
    private var phraseNumbers: [String: Int] = [:]
    private let isSkippable: @Sendable (Word) -> Bool
    /// Words that a gap does not pass over.
    private let barriers: Set<String>
    /// All words of all phrases, as they are written.
    private(set) var vocabulary: Set<String> = []

    init(
        groups: [String: [String]], barriers: Set<String>, isSkippable: @escaping @Sendable (Word) -> Bool
    ) {
        self.isSkippable = isSkippable
        self.barriers = barriers
        for (number, name) in groups.keys.sorted().enumerated() {
            groupNumbers[name] = number
            groupRoots.append(nodes.count)
            nodes.append(Node())
        }
        for (name, phrases) in groups {
            guard let number = groupNumbers[name] else { continue }
            for phrase in phrases { nodes[insert(phrase, at: groupRoots[number])].phrase = 0 }
        }
    }

    /// The number under which `phrase` is found from now on; the same for the same phrase.
    mutating func number(of phrase: String) -> Int {
        if let number = phraseNumbers[phrase] { return number }
        let node = insert(phrase, at: 0)
        let number = nodes[node].phrase ?? phraseNumbers.count
        nodes[node].phrase = number
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

    private mutating func insert(_ phrase: String, at root: Int) -> Int {
        var node = root
        for part in phrase.split(separator: " ") {
            if part == "*" {
                node = gap(after: node)
            } else if part.hasPrefix("{"), let group = groupNumbers[String(part.dropFirst().dropLast())] {
                node = child(of: node, group: group)
            } else if part.hasPrefix("=") {
                node = child(of: node, form: String(part.dropFirst()))
            } else {
                for word in Folding.words(in: String(part)) {
                    vocabulary.insert(word.text)
                    node = child(of: node, word: word.stem)
                }
            }
        }
        return node
    }

    private mutating func child(of node: Int, word: String) -> Int {
        if let child = nodes[node].words[word] { return child }
        nodes.append(Node())
        nodes[node].words[word] = nodes.count - 1
        return nodes.count - 1
    }

    private mutating func child(of node: Int, form: String) -> Int {
        vocabulary.insert(form)
        if let child = nodes[node].forms[form] { return child }
        nodes.append(Node())
        nodes[node].forms[form] = nodes.count - 1
        return nodes.count - 1
    }

    private mutating func child(of node: Int, group: Int) -> Int {
        if let child = nodes[node].groups.first(where: { $0.group == group }) { return child.node }
        nodes.append(Node())
        nodes[node].groups.append((group, nodes.count - 1))
        return nodes.count - 1
    }

    private mutating func gap(after node: Int) -> Int {
        if let child = nodes[node].gap { return child }
        nodes.append(Node())
        nodes[node].gap = nodes.count - 1
        return nodes.count - 1
    }
}

extension DangerGrammar {
    /// One reading of a text. Where a group's phrases end is found once for each word.
    private struct Run {
        let grammar: DangerGrammar
        let words: [Word]
        let isSkipped: [Bool]
        private var endsByStart: [[Int]?]

        init(_ grammar: DangerGrammar, _ words: [Word]) {
            self.grammar = grammar
            self.words = words
            isSkipped = words.map(grammar.isSkippable)
            endsByStart = Array(repeating: nil, count: grammar.groupRoots.count * words.count)
        }

        mutating func walk(_ root: Int, from start: Int, found: (_ phrase: Int, _ end: Int) -> Void) {
            walk(root, start, isInside: false, found)
        }

        /// - Parameter isInside: Whether a word was read, so that small words may be passed over.
        private mutating func walk(
            _ node: Int, _ position: Int, isInside: Bool, _ found: (Int, Int) -> Void
        ) {
            if let phrase = grammar.nodes[node].phrase { found(phrase, position) }
            step(node, position, isInside: isInside, found)
        }

        private mutating func step(_ node: Int, _ position: Int, isInside: Bool, _ found: (Int, Int) -> Void) {
            let here = grammar.nodes[node]
            if let gap = here.gap { skip(gap, position, found) }
            guard position < words.count, !isInside || !words[position].opensSentence else { return }
            if let child = here.words[words[position].stem] { walk(child, position + 1, isInside: true, found) }
            if let child = here.forms[words[position].text] { walk(child, position + 1, isInside: true, found) }
            for (group, child) in here.groups {
                for end in ends(of: group, from: position) { walk(child, end, isInside: true, found) }
            }
            let goesOn = !here.words.isEmpty || !here.forms.isEmpty || !here.groups.isEmpty
            if isInside, isSkipped[position], goesOn { step(node, position + 1, isInside: true, found) }
        }

        private mutating func skip(_ gap: Int, _ position: Int, _ found: (Int, Int) -> Void) {
            var (end, passed) = (position, 0)
            while end < words.count, !words[end].opensSentence || end == position {
                step(gap, end, isInside: true, found)
                guard !grammar.barriers.contains(words[end].stem) else { return }
                if !isSkipped[end] { passed += 1 }
                guard passed <= DangerGrammar.longestGap else { return }
                end += 1
            }
        }

        private mutating func ends(of group: Int, from start: Int) -> [Int] {
            let key = group * words.count + start
            if let known = endsByStart[key] { return known }
            // A group that names itself ends here.
            endsByStart[key] = []
            var ends: Set<Int> = []
            walk(grammar.groupRoots[group], start, isInside: false) { ends.insert($1) }
            let sorted = ends.sorted()
            endsByStart[key] = sorted
            return sorted
        }
    }
}
