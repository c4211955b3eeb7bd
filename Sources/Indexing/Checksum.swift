/// A sum over bytes that tells a damaged copy from a whole one: FNV-1a, taken eight bytes at a time.
///
/// Source: http://www.isthe.com/chongo/tech/comp/fnv/
enum Checksum {
    static func of(_ bytes: [UInt8]) -> Int64 {
        bytes.withUnsafeBytes { bytes in
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            let words = bytes.count / 8
            for word in 0..<words {
                hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self))
            }
            for byte in bytes[(8 * words)...] { hash = mixed(hash, UInt64(byte)) }
            return Int64(bitPattern: hash)
        }
    }

    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (hash ^ word) &* 0x100_0000_01b3
        return mixed ^ (mixed >> 32)
    }
}
