/// Text in the form in which it is searched: without case and accents, as bytes of UTF-8.
struct FoldedText: Sendable, Equatable {
    let bytes: [UInt8]

    init(_ text: String) {
        var text = text
        bytes = text.withUTF8 { utf8 in
            // Most text is ASCII, and there may be a hundred thousand lines of it.
            if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.map(Self.lowercased) }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(utf8.count)
            for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars { Self.fold(scalar, into: &bytes) }
            return bytes
        }
    }

    var isEmpty: Bool { bytes.isEmpty }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    private static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
        if scalar.isASCII { return bytes.append(lowercased(UInt8(scalar.value))) }
        // Marks that are scalars of their own are what an accent is in decomposed text.
        if scalar.properties.generalCategory == .nonspacingMark { return }
        bytes += (bases[scalar] ?? base(of: scalar)).utf8
    }

    /// The letter without its accent. Unicode says in the name of a Latin or Greek letter what it carries:
    /// `LATIN SMALL LETTER E WITH CIRCUMFLEX AND ACUTE`.
    private static func base(of scalar: Unicode.Scalar) -> String {
        let lowered = scalar.properties.lowercaseMapping
        guard (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value),
            let name = scalar.properties.name
        else { return lowered }
        let words = name.split(separator: " ")
        guard words.count > 4, words[2] == "LETTER", words[3].utf8.count == 1, words[4] == "WITH" else {
            return lowered
        }
        return words[3].lowercased()
    }

    /// Letters of other scripts whose accented forms are letters in Unicode.
    private static let bases: [Unicode.Scalar: String] = {
        let rows = [
            "\u{3B1}\u{3AC}\u{386}", "\u{3B5}\u{3AD}\u{388}", "\u{3B7}\u{3AE}\u{389}", "\u{3B9}\u{3AF}\u{38A}\u{3CA}",
            "\u{3BF}\u{3CC}\u{38C}", "\u{3C5}\u{3CD}\u{38E}\u{3CB}", "\u{3C9}\u{3CE}\u{38F}", "\u{3C3}\u{3C2}",
            "\u{435}\u{451}\u{401}", "\u{438}\u{439}\u{419}\u{45D}\u{40D}", "\u{456}\u{457}\u{407}",
        ]
        var bases: [Unicode.Scalar: String] = [:]
        for row in rows {
            let letters = Array(row.unicodeScalars)
            for letter in letters.dropFirst() { bases[letter] = String(Character(letters[0])) }
        }
        return bases
    }()
}

// MARK: - Finding

extension FoldedText {
    func hasPrefix(_ wanted: FoldedText) -> Bool { bytes.starts(with: wanted.bytes) }

    /// Where `wanted` stands first, as a number of bytes; `nil` when it does not.
    func firstPosition(of wanted: FoldedText) -> Int? {
        guard let first = wanted.bytes.first else { return 0 }
        return bytes.withUnsafeBufferPointer { text in
            wanted.bytes.withUnsafeBufferPointer { wanted in
                var start = 0
                while start + wanted.count <= text.count {
                    if text[start] == first, (1..<wanted.count).allSatisfy({ text[start + $0] == wanted[$0] }) {
                        return start
                    }
                    start += 1
                }
                return nil
            }
        }
    }

    /// Shorter words are one slip away from too many others.
    static let shortestForSlips = 4

    /// Where something stands that is `wanted` but for one slip: a letter too many, missing, wrong, or swapped with
    /// the next.
    ///
    /// - Parameter anchored: Whether it must stand at the start.
    func positionWithSlip(of wanted: FoldedText, anchored: Bool = false) -> Int? {
        guard wanted.bytes.count >= Self.shortestForSlips, bytes.count + 1 >= wanted.bytes.count else { return nil }
        return (0..<(anchored ? 1 : max(bytes.count, 1))).first { startsWithSlip(of: wanted.bytes, at: $0) }
    }

    private func startsWithSlip(of wanted: [UInt8], at start: Int) -> Bool {
        let text = bytes[start...]
        let same = zip(text, wanted).prefix { $0 == $1 }.count
        if same == wanted.count { return true }
        let restOfText = text.dropFirst(same)
        let restOfWanted = wanted[same...]
        // Positions of the four slips: wrong, missing in the text, too many in the text, swapped.
        if restOfText.dropFirst().starts(with: restOfWanted.dropFirst()) && !restOfText.isEmpty { return true }
        if restOfText.starts(with: restOfWanted.dropFirst()) { return true }
        if restOfText.dropFirst().starts(with: restOfWanted) { return true }
        guard restOfText.count > 1, restOfWanted.count > 1 else { return false }
        return restOfText.prefix(2).elementsEqual(restOfWanted.prefix(2).reversed())
            && restOfText.dropFirst(2).starts(with: restOfWanted.dropFirst(2))
    }

    /// The number of the character of `text` that the byte at `position` of its folded form belongs to.
    static func character(at position: Int, of text: String) -> Int {
        var covered = 0
        for (index, character) in text.enumerated() {
            covered += FoldedText(String(character)).bytes.count
            if covered > position { return index }
        }
        return max(text.count - 1, 0)
    }
}
