package import CorpusModel

extension TurnReader {
    /// The most words of a line that tells a part by where it lies.
    private static let mostWordsOfPlace = 6

    /// Finds the words that tell what lies around a part.
    static func finder(of nearby: [Surroundings], _ vocabulary: Vocabulary) -> CueFinder {
        let lists = nearby.enumerated().flatMap { index, around in
            around.places.enumerated().map { (name: placeList(near: index, $0), phrases: $1.phrases) }
        }
        return CueFinder(lists, passable: [], vocabulary)
    }

    private static func placeList(near index: Int, _ place: Int) -> String { "near \(index) place \(place)" }

    /// `turn` with the parts that it tells by where they lie to `areas`, which the last question was about: "and the
    /// front?", "lower down". The same as before where it names a part itself, or says anything else.
    package func placed(_ turn: Turn, near areas: [ConceptID]) -> Turn {
        guard turn.query.areas.isEmpty, turn.length <= Self.mostWordsOfPlace, turn.query.outside.isEmpty,
            let index = surroundings.firstIndex(where: { !areas.isEmpty && areas.allSatisfy($0.areas.contains) })
        else { return turn }
        let cues = nearby.cues(in: words(of: turn.query))
        let places = surroundings[index].places.enumerated().compactMap { place, told in
            cues.longest(of: Self.placeList(near: index, place)).map { (cue: $0, told: told) }
        }
        // "front to back" and "up or down" tell a direction.
        guard places.count == 1, let place = places.first, !says(more: place.cue, turn) else { return turn }
        var turn = turn
        turn.query.areas = place.told.choices
        turn.query.evidence += place.told.choices.map { Evidence(place.cue.words, as: .concept(.area, $0)) }
        if turn.query.intents.isEmpty { turn.query.intents = [.relieve] }
        let said = Set(IntentMatcher.stems(of: place.cue.words))
        turn.strayStems.removeAll(where: said.contains)
        if turn.moveLength <= place.cue.length { (turn.move, turn.hint) = (nil, nil) }
        return turn
    }

    /// Whether `turn` says anything but the place that `cue` tells, or `cue` is only a part of what it asks.
    private func says(more cue: Cues.Cue, _ turn: Turn) -> Bool {
        let said = Set(IntentMatcher.stems(of: cue.words))
        return !turn.strayStems.allSatisfy(said.contains)
            || (turn.move != nil && turn.moveLength > cue.length)
    }
}
