/// A word of a text.
struct Word: Sendable, Hashable {
    /// Folded.
    var text: String
    /// The form in which words with the same meaning meet.
    var stem: String
    /// As typed.
    var original: String
    /// Whether a sentence ended before it.
    var opensSentence: Bool
    /// Whether a sentence ended before it, or a comma, bracket or dash parts it from the last word.
    var opensClause: Bool
    /// Whether it opens a sentence after one that ended with a question mark.
    var followsQuestion: Bool

    /// The same place in the text, read as another word.
    ///
    /// - Parameter stem: The stem of `text`; nil to work it out.
    func meaning(_ text: String, stem: String? = nil) -> Word {
        var word = self
        word.text = text
        word.stem = stem ?? Stemmer.stem(text)
        return word
    }

    /// Stands for `words`, which say how much time the runner has, or how much went by.
    static func time(_ words: ArraySlice<Word>, isAtHand: Bool) -> Word {
        var word = Word("", in: Substring(words.map(\.original).joined(separator: " ")))
        word.opensSentence = words.first?.opensSentence ?? false
        word.opensClause = words.first?.opensClause ?? false
        word.stem = isAtHand ? timeStem : spentStem
        return word
    }

    /// No word that is typed has them.
    private static let timeStem = "{time}"
    private static let spentStem = "{spent}"

    /// Whether it ends with an "is" in short, or a genitive: "roller's".
    var isContracted: Bool {
        original.last.map { $0 == "s" || $0 == "S" } == true
            && original.dropLast().last.map(Folding.isApostrophe) == true
    }

    var isTimeAtHand: Bool { stem == Self.timeStem }
    var isTime: Bool { isTimeAtHand || stem == Self.spentStem }

    init(
        _ folded: String, in original: Substring, opensSentence: Bool = false, opensClause: Bool = false,
        followsQuestion: Bool = false
    ) {
        text = folded
        stem = Stemmer.stem(folded)
        self.original = String(original)
        self.opensSentence = opensSentence
        self.opensClause = opensClause
        self.followsQuestion = followsQuestion
    }
}
