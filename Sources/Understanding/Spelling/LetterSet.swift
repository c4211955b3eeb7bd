/// Which letters a word has: a bit for each; other characters share theirs.
///
/// It tells words off before they are compared letter by letter, which takes far longer.
enum LetterSet {
    static func of(_ word: some Sequence<UInt8>) -> UInt32 { word.reduce(0) { $0 | 1 << UInt32($1 & 31) } }

    /// Whether so many slips may make a word with the letters `a` one with the letters `b`: a slip takes one away and
    /// adds one at most.
    static func canBecome(_ a: UInt32, _ b: UInt32, slips: Int) -> Bool { (a ^ b).nonzeroBitCount <= 2 * slips }
}
