/// The words that phrases of each group of a grammar may begin with, so that a group is looked for nowhere else.
struct GroupOpenings: Sendable, Codable {
    /// The words, each with the number of its list.
    private var words = PhraseTrie()
    /// For each word, the groups that it may begin.
    private var lists = NumberLists()
    /// The groups that any word may begin.
    private var open = NumberSet()

    /// - Parameter openings: The first elements of each group's phrases; a gap stands for anything.
    init(_ openings: [[DangerGrammar.Element]] = []) {
        var groups: [PhraseTrie.Label: [Int]] = [:]
        var open: [Int] = []
        for group in openings.indices {
            for opening in Self.reached(from: group, openings) {
                switch opening {
                case .word(let label, _): groups[label, default: []].append(group)
                case .gap: open.append(group)
                case .group: break
                }
            }
        }
        self.open = NumberSet(open)
        for (label, groups) in groups.sorted(by: { $0.key.number < $1.key.number }) {
            words.setPhrase(lists.count, at: words.makeChild(of: 0, label))
            lists.append(Set(groups).sorted())
        }
    }

    /// Calls `body` with each group that a word with these hashes may begin.
    func forEachGroup(stem: UInt64, form: UInt64, _ body: (Int) -> Void) {
        for group in open.numbers { body(Int(group)) }
        for word in [words.child(of: 0, stem: stem), words.child(of: 0, form: form)] {
            guard let word, let list = words.phrase(at: word) else { continue }
            for group in lists[list] { body(Int(group)) }
        }
    }

    /// The openings of `group` and of the groups that open it.
    private static func reached(
        from group: Int, _ openings: [[DangerGrammar.Element]]
    ) -> [DangerGrammar.Element] {
        var (seen, waiting): (Set<Int>, [Int]) = ([group], [group])
        var found: [DangerGrammar.Element] = []
        while let next = waiting.popLast() {
            found += openings[next]
            for case .group(let inner) in openings[next] where seen.insert(inner).inserted { waiting.append(inner) }
        }
        return found
    }
}
