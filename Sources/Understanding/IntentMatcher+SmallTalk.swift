extension IntentMatcher {
    /// The small talk that the whole of `text` is, apart from filler; nil when it is anything else. Of several kinds,
    /// "hi, thanks, who are you", the one that comes first in the rules.
    public func smallTalk(in text: String) -> String? {
        let words = shorthand.words(in: text)
        guard words.count <= Self.mostWords else { return nil }
        let tagged = TaggedText(words) { determiners.contains($0.stem) }
        let kinds = chat.scores(of: tagged)
        // "when should I stop?" is a question, though "stop" alone is small talk.
        guard let best = kinds.first, best.points >= intents.scores(of: tagged).first?.points ?? 0 else { return nil }
        if isWhole(tagged, [best]) { return best.id }
        guard isWhole(tagged, kinds) else { return nil }
        return chat.first(of: kinds.filter { $0.points > 1 })?.id ?? best.id
    }

    /// Whether `text` has nothing but the words of `kinds` and filler.
    private func isWhole(_ text: TaggedText, _ kinds: [IntentScorer.Score]) -> Bool {
        let spoken = Set(kinds.flatMap(\.words).flatMap(Self.stems))
        let saysSomething = !spoken.allSatisfy(filler.contains) || 2 * spoken.count > text.words.count
        return saysSomething && text.words.allSatisfy { spoken.contains($0.stem) || filler.contains($0.stem) }
    }
}
