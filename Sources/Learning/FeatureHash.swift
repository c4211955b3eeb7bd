/// The number that stands for a feature: 32-bit FNV-1a of its name.
///
/// Two names may share a number; among some ten thousand that is rare, and costs a little sharpness at most.
/// Source: http://www.isthe.com/chongo/tech/comp/fnv/
public enum FeatureHash {
    /// - Parameter parts: What the name is of: the kind of the feature, and its words.
    public static func hash(_ parts: String...) -> UInt32 {
        var hash: UInt32 = 0x811c_9dc5
        for part in parts {
            for byte in part.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
            hash = (hash ^ 0x1f) &* 0x0100_0193
        }
        return hash
    }

    /// Numbers for each two of `features`, whichever comes first.
    public static func pairs(of features: [UInt32]) -> [UInt32] {
        let sorted = features.sorted()
        return sorted.indices.flatMap { first in
            sorted[(first + 1)...].map { (sorted[first] &* 0x0100_0193) ^ ($0 &* 0x85eb_ca6b) }
        }
    }
}
