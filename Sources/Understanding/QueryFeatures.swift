public import CorpusModel
import Learning

/// What a classifier sees of a question: its words, its pairs of words, and what was understood.
public enum QueryFeatures {
    /// The features of `query`, each once.
    public static func features(of query: Query) -> [UInt32] {
        features(query, terms: query.terms[...], pattern: query.pattern[...])
    }

    /// The features of each sentence of `query`, with all that was understood; none when there is only one sentence.
    public static func sentenceFeatures(of query: Query) -> [[UInt32]] {
        guard query.termStarts.count > 1 else { return [] }
        let termEnds = query.termStarts.dropFirst() + [query.terms.count]
        let placeEnds = query.placeStarts.dropFirst() + [query.pattern.count]
        let ranges = zip(zip(query.termStarts, termEnds), zip(query.placeStarts, placeEnds))
        return ranges.filter { $0.0.1 - $0.0.0 >= shortestSentence }.map { terms, places in
            features(query, terms: query.terms[terms.0..<terms.1], pattern: query.pattern[places.0..<places.1])
        }
    }

    /// A sentence of fewer words says nothing on its own.
    private static let shortestSentence = 3

    private static func features(
        _ query: Query, terms: ArraySlice<String>, pattern: ArraySlice<String>
    ) -> [UInt32] {
        var features = terms.map { FeatureHash.hash("word", $0) }
        features += pairs(of: terms).map { FeatureHash.hash("pair", $0, $1) }
        features += pairs(of: pattern).filter { $0.hasPrefix("{") || $1.hasPrefix("{") }
            .map { FeatureHash.hash("place", $0, $1) }
        features += facets(of: query).map { FeatureHash.hash("facet", $0, $1) }
        return Array(Set(features)).sorted()
    }

    /// What was understood, by kind.
    private static func facets(of query: Query) -> [(String, String)] {
        var facets = query.areas.map { ("area", $0) }
        facets += query.tools.map { ("tool", $0) }
        facets += query.withoutTools.map { ("lacks", $0) }
        facets += query.symptoms.map { ("symptom", $0) }
        facets += query.intents.prefix(1).map { ("intent", $0) }
        facets += query.intents.dropFirst().prefix(1).map { ("second intent", $0) }
        if let phase = query.phase { facets.append(("phase", phase)) }
        return facets
    }

    /// Neighbours, with the start and the end of the text as words of their own.
    private static func pairs(of words: ArraySlice<String>) -> [(String, String)] {
        guard !words.isEmpty else { return [] }
        return Array(zip(["^"] + words, words + ["$"]))
    }
}
