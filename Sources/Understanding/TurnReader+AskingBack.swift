package import CorpusModel

extension TurnReader {
    /// Finds the phrases of `questions`, and the places that may be told in answer.
    static func finder(of questions: [AskedBack], _ vocabulary: Vocabulary) -> CueFinder {
        var lists: [(name: String, phrases: [String])] = []
        for (index, question) in questions.enumerated() {
            lists.append((phraseList(index), question.phrases))
            lists += question.places.enumerated().map { (placeList(index, $0), $1.phrases) }
        }
        return CueFinder(lists, passable: [], vocabulary)
    }

    private static func phraseList(_ question: Int) -> String { "question \(question)" }
    private static func placeList(_ question: Int, _ place: Int) -> String { "question \(question) place \(place)" }

    /// Whether `query` says one of the phrases of `question`, names no other area, and says hardly anything else.
    package func says(phraseOf question: AskedBack, _ query: Query) -> Bool {
        guard let index = questions.firstIndex(of: question) else { return false }
        let cues = askingBack.cues(in: words(of: query))
        guard let cue = cues.longest(of: Self.phraseList(index)), places(in: cues, of: index).isEmpty else {
            return false
        }
        let said = Set(IntentMatcher.stems(of: cue.words))
        guard query.areas.isEmpty || query.names(.area), query.namesAreas(onlyBy: said) else { return false }
        // "press a sore spot", "the sore spots first after a run" tell what to do, "which bit do I press" does not.
        let isRead = said.isSubset(of: Self.conceptStems(of: query))
        let namesTopic = query.contentWords.flatMap(IntentMatcher.stems).contains {
            isOfTopic($0) && !said.contains($0)
        }
        if namesTopic || query.phase != nil, isRead || namesTopic && query.symptoms.isEmpty { return false }
        let strays = strayWords(of: query).filter { !said.isSuperset(of: IntentMatcher.stems(of: $0)) }
        // "something feels off since saturday"
        let least = query.asksSomething || query.text.contains("?") ? 0 : 1
        return strays.count <= (query.symptoms.isEmpty ? least : Self.mostStoryWords) && strays.allSatisfy(isOfStory)
    }

    /// The choices of `question` that `query` tells by where they lie; none where it says anything else.
    package func choices(of question: AskedBack, toldBy query: Query) -> [ConceptID] {
        // Those asked in the same words are answered in the same.
        guard
            let index = questions.firstIndex(where: {
                $0.question == question.question && $0.choices == question.choices && !$0.places.isEmpty
            })
        else { return [] }
        let places = places(in: askingBack.cues(in: words(of: query)), of: index)
        let said = Set(places.flatMap { IntentMatcher.stems(of: $0.cue.words) })
        let strays = strayWords(of: query).filter { !said.isSuperset(of: IntentMatcher.stems(of: $0)) }
        guard query.namesAreas(onlyBy: said), strays.count <= 1 else { return [] }
        return places.flatMap(\.place.choices).uniqued()
    }

    /// Of places told with words in common the one with the most words counts.
    private func places(in cues: Cues, of index: Int) -> [(place: AskedBack.Place, cue: Cues.Cue)] {
        let places = questions[index].places
        let found = places.indices.compactMap { place in
            cues.longest(of: Self.placeList(index, place)).map { (place: places[place], cue: $0) }
        }
        return found.filter { item in
            !found.contains { $0.cue.range.overlaps(item.cue.range) && $0.cue.length > item.cue.length }
        }
    }
}

extension Query {
    /// Whether every word that named an area is one of `stems`.
    fileprivate func namesAreas(onlyBy stems: Set<String>) -> Bool {
        evidence.allSatisfy { item in
            guard case .concept(.area, _) = item.reading else { return true }
            return stems.isSuperset(of: IntentMatcher.stems(of: item.words))
        }
    }
}
