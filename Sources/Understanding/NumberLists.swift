import BinaryCoding

/// Lists of small numbers, one after the other in two flat lists.
struct NumberLists: Sendable, Hashable, Codable {
    private var numbers = FlatList<UInt32>()
    /// Where each list begins, and, last, where the last ends.
    private var starts = FlatList<UInt32>([0])

    init() {}

    init(_ lists: some Sequence<[Int]>) {
        for list in lists { append(list) }
    }

    var count: Int { starts.count - 1 }

    mutating func append(_ list: some Sequence<Int>) {
        numbers.append(contentsOf: list.map { UInt32($0) })
        starts.append(UInt32(numbers.count))
    }

    /// Gives `body` each number of the list with this number, in order; nothing when there is no such list.
    func forEach(in index: Int, _ body: (Int) -> Void) {
        guard index >= 0 && index < count else { return }
        for place in Int(starts[index])..<Int(starts[index + 1]) { body(Int(numbers[place])) }
    }

    /// Whether `isTrue` holds for each number of the list with this number; true when there is no such list.
    func allSatisfy(in index: Int, _ isTrue: (Int) -> Bool) -> Bool {
        guard index >= 0 && index < count else { return true }
        for place in Int(starts[index])..<Int(starts[index + 1]) where !isTrue(Int(numbers[place])) { return false }
        return true
    }

    /// The list with this number; an empty one when there is none.
    subscript(_ index: Int) -> Slice<FlatList<UInt32>> {
        index >= 0 && index < count ? numbers[Int(starts[index])..<Int(starts[index + 1])] : numbers[0..<0]
    }
}

/// A set of small numbers.
struct NumberSet: Sendable, Hashable, Codable {
    /// In ascending order.
    let numbers: FlatList<UInt32>
    /// A bit for each number up to the largest.
    private let bits: FlatList<UInt64>

    init(_ numbers: some Sequence<Int> = []) {
        let sorted = Set(numbers).sorted()
        var bits: [UInt64] = Array(repeating: 0, count: sorted.last.map { $0 / 64 + 1 } ?? 0)
        for number in sorted { bits[number / 64] |= 1 << UInt64(number % 64) }
        self.numbers = FlatList(sorted.map { UInt32($0) })
        self.bits = FlatList(bits)
    }

    func contains(_ number: Int) -> Bool {
        number >= 0 && number / 64 < bits.count && bits[number / 64] & (1 << UInt64(number % 64)) != 0
    }
}
