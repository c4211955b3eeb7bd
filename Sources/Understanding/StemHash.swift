/// The number that stands for a stem in tables: 64-bit FNV-1a, its bits mixed once more.
///
/// Among all words of a language, that two share one of these numbers is less likely than a fault of the memory.
/// Sources: http://www.isthe.com/chongo/tech/comp/fnv/, https://github.com/aappleby/smhasher (the mixing)
enum StemHash {
    /// Never below this, so that small numbers can stand for other things.
    static let smallest: UInt64 = 16

    static func hash(_ stem: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in stem.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 33
        return hash < smallest ? hash + smallest : hash
    }
}
