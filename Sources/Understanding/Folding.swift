/// Brings text to the form in which words are compared: lower case, without accents or apostrophes.
enum Folding {
    /// The words of `text`, folded. Everything that is neither a letter nor a digit ends a word, apart from
    /// apostrophes, which vanish: "Don't" is `dont`.
    static func words(in text: String) -> [Word] {
        var words: [Word] = []
        var folded: [UInt8] = []
        var start: Int?
        var opensSentence = true
        var opensClause = true
        var followsQuestion = false
        let (signs, places) = signs(of: text)
        func word(in original: Range<Int>) -> Word {
            Word(
                String(decoding: folded, as: UTF8.self),
                in: text[places[original.lowerBound]..<places[original.upperBound]],
                opensSentence: opensSentence, opensClause: opensClause, followsQuestion: followsQuestion)
        }
        for (index, sign) in signs.enumerated() {
            if sign.isOfWord {
                if start == nil { start = index }
                sign.append(to: &folded)
            } else if let first = start {
                let isInside = sign == .apostrophe && index + 1 < signs.count && signs[index + 1].isOfWord
                if isInside { continue }
                words.append(word(in: first..<index))
                followsQuestion = sign == .sentenceEnd(isQuestion: true)
                folded.removeAll(keepingCapacity: true)
                start = nil
                opensSentence = sign.endsSentence
                opensClause = opensSentence || sign == .clauseEnd
            } else {
                if sign.endsSentence { opensSentence = true }
                if sign == .sentenceEnd(isQuestion: true) { followsQuestion = true }
                // A dash inside a word joins, one between spaces parts.
                if opensSentence || sign == .clauseEnd || sign == .dash { opensClause = true }
            }
        }
        if let first = start { words.append(word(in: first..<signs.count)) }
        return words
    }

    /// What the characters of `text` are to its words, and where each begins; last, where the text ends.
    private static func signs(of text: String) -> (signs: [Sign], places: [String.Index]) {
        // Bytes are read much faster than characters.
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return (text.utf8.map(Sign.init), Array(text.utf8.indices) + [text.endIndex])
        }
        return (text.map(Sign.init), Array(text.indices) + [text.endIndex])
    }

    static func isApostrophe(_ character: Character) -> Bool { Sign(character) == .apostrophe }
}
