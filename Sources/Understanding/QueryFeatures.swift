public import CorpusModel
import Learning

/// What a classifier sees of a question: its words, its pairs of words, and what was understood.
public enum QueryFeatures {
    /// The features of `query`, each once.
    public static func features(of query: Query) -> [UInt32] {
        var features = query.terms.map { FeatureHash.hash("word", $0) }
        features += pairs(of: query.terms).map { FeatureHash.hash("pair", $0, $1) }
        if query.pattern.count != query.terms.count || query.pattern != query.terms {
            features += pairs(of: query.pattern).filter { $0.hasPrefix("{") || $1.hasPrefix("{") }
                .map { FeatureHash.hash("place", $0, $1) }
        }
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
    private static func pairs(of words: [String]) -> [(String, String)] {
        guard !words.isEmpty else { return [] }
        return Array(zip(["^"] + words, words + ["$"]))
    }
}
