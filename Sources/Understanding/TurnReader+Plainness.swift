package import CorpusModel

extension TurnReader {
    /// The most words that a line has which only points at something.
    private static let mostPointingWords = 3
    /// The most words of a runner's story that may stand beside what was read, or what a question is asked back for.
    static let mostStoryWords = 2
    /// What can be asked of something that is only pointed at.
    private static let askedOfIt: [ConceptID] = [.relieve, .howTo, .safety]

    /// Whether `query` has no topic but what was read from it. Beside a symptom there may be one word more, or a few of
    /// a runner's story.
    package func isPlain(_ query: Query) -> Bool {
        let strays = strayWords(of: query)
        if strays.isEmpty { return true }
        guard !query.symptoms.isEmpty else { return false }
        return (strays.count == 1 && query.phase == nil)
            || (strays.count <= Self.mostStoryWords && strays.allSatisfy(isOfStory))
    }

    /// Whether `query` has no topic but what was read from it, beside a runner's story: "my heel got sore
    /// on my long run".
    package func tellsOnlyOfRunning(_ query: Query) -> Bool { strayWords(of: query).allSatisfy(isOfStory) }

    /// Whether beside what was read from `query` there are only a few words of a story: "my leg feels weird".
    package func tellsLittleMore(_ query: Query) -> Bool {
        strayWords(of: query).count <= Self.mostStoryWords && tellsOnlyOfRunning(query)
    }

    /// Whether `query` says no more than what to do with an "it": "how do I massage it?". Whether something may hurt is
    /// asked of any.
    package func onlyPoints(_ query: Query) -> Bool {
        guard query.areas.isEmpty, query.phase == nil, query.contentWords.count <= Self.mostPointingWords,
            query.intents.first.map(Self.askedOfIt.contains) ?? true,
            query.intents.first != .safety || query.symptoms.isEmpty
        else { return false }
        let turn = turn(query)
        guard turn.points, turn.links || !query.contentWords.isEmpty || !query.intents.isEmpty else { return false }
        let read = Self.conceptStems(of: query)
        return query.contentWords.allSatisfy { word in
            IntentMatcher.stems(of: word).allSatisfy { read.contains($0) || isOfTopic($0) }
        }
    }

    /// The words of `query` that carry a topic that nothing was read from.
    func strayWords(of query: Query) -> [String] {
        let read = Self.conceptStems(of: query).union(Self.intentStems(of: query))
        return query.contentWords.filter { word in
            !IntentMatcher.stems(of: word).allSatisfy { read.contains($0) || isOfTopicOrSide($0) }
        }
    }

    func isOfStory(_ word: String) -> Bool { IntentMatcher.stems(of: word).allSatisfy(running.contains) }
}
