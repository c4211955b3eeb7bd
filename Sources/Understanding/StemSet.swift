import BinaryCoding

/// A set of stems as one flat list.
///
/// Each stem's hash stands at the place that its upper bits name, or at the next that was free. A zero is free.
package struct StemSet: Sendable, Hashable, Codable {
    private let slots: FlatList<UInt64>
    /// How many slots stems are spread over; a few more follow.
    private let width: Int

    init(_ stems: some Sequence<String>) {
        let hashes = Set(stems.map(StemHash.hash)).sorted()
        let width = hashes.count + hashes.count / 3 + 1
        var slots: [UInt64] = Array(repeating: 0, count: width)
        for hash in hashes {
            var place = Self.home(of: hash, among: width)
            while place < slots.count, slots[place] != 0 { place += 1 }
            if place == slots.count { slots.append(0) }
            slots[place] = hash
        }
        // The last slot stays free, so that every search ends.
        slots.append(0)
        self.width = width
        self.slots = FlatList(slots)
    }

    package func contains(_ stem: String) -> Bool {
        let hash = StemHash.hash(stem)
        var place = Self.home(of: hash, among: width)
        while slots[place] != 0 {
            if slots[place] == hash { return true }
            place += 1
        }
        return false
    }

    private static func home(of hash: UInt64, among width: Int) -> Int {
        Int(hash.multipliedFullWidth(by: UInt64(width)).high)
    }
}
