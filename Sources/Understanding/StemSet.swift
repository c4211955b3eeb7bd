/// A set of stems as one flat array, which is ready as soon as its bytes are.
///
/// Each stem's hash stands at the place that its upper bits name, or at the next that was free. A zero is free.
struct StemSet: Sendable, Hashable, Codable {
    private var slots: [UInt64]
    /// How many slots stems are spread over; a few more follow.
    private var width: Int

    init(_ stems: some Sequence<String>) {
        let hashes = Set(stems.map(StemHash.hash)).sorted()
        width = hashes.count + hashes.count / 3 + 1
        slots = Array(repeating: 0, count: width)
        for hash in hashes {
            var place = home(of: hash)
            while place < slots.count, slots[place] != 0 { place += 1 }
            if place == slots.count { slots.append(0) }
            slots[place] = hash
        }
        // The last slot stays free, so that every search ends.
        slots.append(0)
    }

    func contains(_ stem: String) -> Bool {
        let hash = StemHash.hash(stem)
        var place = home(of: hash)
        while slots[place] != 0 {
            if slots[place] == hash { return true }
            place += 1
        }
        return false
    }

    private func home(of hash: UInt64) -> Int {
        Int(hash.multipliedFullWidth(by: UInt64(width)).high)
    }
}
