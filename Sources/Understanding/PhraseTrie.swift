import BinaryCoding

/// Phrases that share their beginnings, as nodes with edges for words, groups and gaps.
///
/// All of it lies in flat lists of numbers, so that a trie is there as soon as the program is. The edges of all nodes
/// lie in one hash table.
struct PhraseTrie: Sendable, Codable {
    /// What an edge stands for.
    enum Label: Hashable {
        /// A word with this stem.
        case stem(String)
        /// A word that counts in this form alone.
        case form(String)
        case gap

        /// What stands for it in keys.
        var number: UInt64 {
            switch self {
            case .stem(let stem): StemHash.hash(stem)
            case .form(let form): ~StemHash.hash(form)
            case .gap: 1
            }
        }
    }

    /// Hashes of node and label, 0 where a slot is free, and the nodes that the edges lead to.
    private var keys = FlatList<UInt64>(repeatElement(0, count: 64))
    private var targets = FlatList<UInt32>(repeatElement(0, count: 64))
    private var edgeCount = 0
    /// For each node: the phrase that ends there, counted from 1; 0 for none.
    private var phrases = FlatList<UInt32>([0])
    /// For each node: the node after a gap; 0 for none.
    private var gaps = FlatList<UInt32>([0])
    /// For each node: whether an edge for a word or a group leaves it.
    private var goesOn = FlatList<UInt8>([0])
    /// For each node: its first edge for a group, counted from 1; 0 for none.
    private var firstGroupEdges = FlatList<UInt32>([0])
    /// For each edge for a group: the group, the node that it leads to, and the next edge of the same node.
    private var groups = FlatList<UInt32>()
    private var groupTargets = FlatList<UInt32>()
    private var nextEdges = FlatList<UInt32>()

    /// A node that nothing leads to.
    mutating func addRoot() -> Int {
        phrases.append(0)
        gaps.append(0)
        goesOn.append(0)
        firstGroupEdges.append(0)
        return phrases.count - 1
    }

    func phrase(at node: Int) -> Int? { phrases[node] == 0 ? nil : Int(phrases[node]) - 1 }

    mutating func setPhrase(_ phrase: Int, at node: Int) { phrases.set(node, to: UInt32(phrase + 1)) }

    func gap(after node: Int) -> Int? { gaps[node] == 0 ? nil : Int(gaps[node]) }

    func goesOn(after node: Int) -> Bool { goesOn[node] != 0 }

    /// The node that an edge with this label leads to.
    func child(of node: Int, _ label: Label) -> Int? { child(of: node, labelled: label.number) }

    /// - Parameter stem: The hash of a stem.
    func child(of node: Int, stem: UInt64) -> Int? { child(of: node, labelled: stem) }

    /// - Parameter form: The hash of a form.
    func child(of node: Int, form: UInt64) -> Int? { child(of: node, labelled: ~form) }

    /// An edge for a group: its number, the group, and the node that it leads to.
    typealias GroupEdge = (number: Int, group: Int, node: Int)

    /// The first edge for a group that leaves `node`.
    func groupEdge(of node: Int) -> GroupEdge? { groupEdge(firstGroupEdges[node]) }

    /// The next that leaves the same node.
    func groupEdge(after edge: GroupEdge) -> GroupEdge? { groupEdge(nextEdges[edge.number]) }

    /// All edges for groups that leave `node`, in their order.
    func groupEdges(of node: Int) -> [GroupEdge] {
        var edges: [GroupEdge] = []
        var edge = groupEdge(of: node)
        while let here = edge {
            edges.append(here)
            edge = groupEdge(after: here)
        }
        return edges
    }

    private func groupEdge(_ ordinal: UInt32) -> GroupEdge? {
        guard ordinal > 0 else { return nil }
        let number = Int(ordinal) - 1
        return (number, Int(groups[number]), Int(groupTargets[number]))
    }

    /// The node that an edge with this label leads to, which is made where there is none.
    mutating func makeChild(of node: Int, _ label: Label) -> Int {
        if let child = child(of: node, label) { return child }
        let child = addRoot()
        insert(Self.key(node, label.number), UInt32(child))
        if case .gap = label { gaps.set(node, to: UInt32(child)) } else { goesOn.set(node, to: 1) }
        return child
    }

    /// The node that an edge for this group leads to, likewise.
    mutating func makeChild(of node: Int, group: Int) -> Int {
        var (edge, last) = (groupEdge(of: node), -1)
        while let here = edge {
            if here.group == group { return here.node }
            last = here.number
            edge = groupEdge(after: here)
        }
        let child = addRoot()
        groups.append(UInt32(group))
        groupTargets.append(UInt32(child))
        nextEdges.append(0)
        if last < 0 {
            firstGroupEdges.set(node, to: UInt32(groups.count))
        } else {
            nextEdges.set(last, to: UInt32(groups.count))
        }
        goesOn.set(node, to: 1)
        return child
    }

    private func child(of node: Int, labelled label: UInt64) -> Int? {
        let key = Self.key(node, label)
        var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while keys[slot] != 0 {
            if keys[slot] == key { return Int(targets[slot]) }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    private mutating func insert(_ key: UInt64, _ target: UInt32) {
        if 2 * edgeCount >= keys.count { spread() }
        put(key, target)
        edgeCount += 1
    }

    private mutating func put(_ key: UInt64, _ target: UInt32) {
        var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
        keys.set(slot, to: key)
        targets.set(slot, to: target)
    }

    private mutating func spread() {
        let (oldKeys, oldTargets) = (keys, targets)
        keys = FlatList(repeatElement(0, count: 2 * oldKeys.count))
        targets = FlatList(repeatElement(0, count: keys.count))
        for (key, target) in zip(oldKeys, oldTargets) where key != 0 { put(key, target) }
    }

    private static func key(_ node: Int, _ label: UInt64) -> UInt64 {
        var key = (label ^ (UInt64(node) &* 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
        key ^= key >> 32
        return key == 0 ? 1 : key
    }
}
