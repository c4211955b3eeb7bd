import CorpusModel

/// Finds the phrases of named lists in a text: words that tell how it leans on what was said before.
struct CueFinder: Sendable, Codable {
    private var table = PhraseTable<String>()
    private var filler: StemSet
    private var passable: StemSet

    /// - Parameters:
    ///   - lists: Phrases by the name of their list, written as the corpus writes them.
    ///   - passable: Words that may stand inside any of them, beside determiners and sides.
    init(_ lists: [(name: String, phrases: [String])], passable: [String], _ vocabulary: Vocabulary) {
        self.passable = StemSet((vocabulary.determiners + vocabulary.sides + passable).map(Stemmer.stem))
        filler = StemSet((vocabulary.filler + vocabulary.determiners).map(Stemmer.stem))
        for list in lists {
            for phrase in list.phrases { table.add(Phrase(phrase), list.name) }
        }
    }

    /// The cues among `words`, in which what is shortened is read as what it stands for.
    func cues(in words: [Word]) -> Cues {
        let tagged = TaggedText(words) { passable.contains($0.stem) }
        let found = table.matches(in: tagged).map { match in
            Cues.Cue(
                name: match.label, words: tagged.original(match.range), range: match.range, length: match.length)
        }
        return Cues(
            stems: words.map(\.stem), isFiller: words.map { filler.contains($0.stem) }, found: found)
    }
}
