extension IntentMatcher {
    /// The small talk that the whole of `text` is, apart from filler; nil when it is anything else.
    public func smallTalk(in text: String) -> String? {
        let words = Folding.words(in: text)
        guard words.count <= Self.mostWords else { return nil }
        let tagged = TaggedText(words) { determiners.contains($0.stem) }
        guard let best = chat.scores(of: tagged).first else { return nil }
        // "when should I stop?" is a question, though "stop" alone is small talk.
        guard best.points >= intents.scores(of: tagged).first?.points ?? 0 else { return nil }
        let spoken = Set(best.words.flatMap(Self.stems))
        let isWhole = tagged.words.allSatisfy { spoken.contains($0.stem) || filler.contains($0.stem) }
        let saysSomething = !spoken.allSatisfy(filler.contains) || 2 * spoken.count > tagged.words.count
        return isWhole && saysSomething ? best.id : nil
    }
}
