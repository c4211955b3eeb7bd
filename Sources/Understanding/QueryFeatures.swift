import CorpusModel
import Learning

/// What a classifier sees of a question: its words, its pairs of words, and what was understood.
enum QueryFeatures {
    /// The features of `query`, each once.
    static func features(of query: Query) -> [UInt32] {
        features(query.terms[...], query.pattern[...], understood(query))
    }

    /// The same with each two things that were understood: "calves" and "how long" tell more together than each alone.
    static func pairedFeatures(of query: Query) -> [UInt32] {
        features(query.terms[...], query.pattern[...], paired(understood(query)))
    }

    /// The features of `query`, then those of each of its sentences, with all that was understood; no sentences when there is
    /// only one.
    static func parts(of query: Query) -> [[UInt32]] { parts(of: query, understood(query)) }

    /// The same with each two things that were understood.
    static func pairedParts(of query: Query) -> [[UInt32]] { parts(of: query, paired(understood(query))) }

    private static func parts(of query: Query, _ understood: [UInt32]) -> [[UInt32]] {
        [features(query.terms[...], query.pattern[...], understood)]
            + sentences(of: query).map { features(query.terms[$0.terms], query.pattern[$0.places], understood) }
    }

    /// The words and pairs of words of each clause of `query`; none when there is only one clause.
    static func clauseFeatures(of query: Query) -> [[UInt32]] {
        guard query.clauseStarts.count > 1 else { return [] }
        return zip(query.clauseStarts, query.clauseStarts.dropFirst() + [query.terms.count])
            .filter { $1 - $0 >= shortestSentence }
            .map { start, end in
                let terms = query.terms[start..<end]
                let pairs = pairs(of: terms).map { FeatureHash.hash("pair", $0, $1) }
                return Array(Set(terms.map { FeatureHash.hash("word", $0) } + pairs)).sorted()
            }
    }

    private static func sentences(of query: Query) -> [(terms: Range<Int>, places: Range<Int>)] {
        guard query.termStarts.count > 1 else { return [] }
        let termEnds = query.termStarts.dropFirst() + [query.terms.count]
        let placeEnds = query.placeStarts.dropFirst() + [query.pattern.count]
        return zip(zip(query.termStarts, termEnds), zip(query.placeStarts, placeEnds))
            .map { (terms: $0.0..<$0.1, places: $1.0..<$1.1) }
            .filter { $0.terms.count >= shortestSentence }
    }

    /// A sentence of fewer words says nothing on its own.
    private static let shortestSentence = 3

    private static func features(
        _ terms: ArraySlice<String>, _ pattern: ArraySlice<String>, _ understood: [UInt32]
    ) -> [UInt32] {
        var features = terms.map { FeatureHash.hash("word", $0) }
        features += pairs(of: terms).map { FeatureHash.hash("pair", $0, $1) }
        features += pairs(of: pattern).filter { $0.hasPrefix("{") || $1.hasPrefix("{") }
            .map { FeatureHash.hash("place", $0, $1) }
        return Array(Set(features + understood)).sorted()
    }

    private static func understood(_ query: Query) -> [UInt32] {
        facets(of: query).map { FeatureHash.hash("facet", $0, $1) }
    }

    private static func paired(_ understood: [UInt32]) -> [UInt32] { understood + FeatureHash.pairs(of: understood) }

    /// The features of the words that are not `small` and the symptoms that are not `everyday`, alone and in pairs with
    /// any word beside them: of the whole of `query`, then of each sentence of `sentenceFeatures`.
    static func meaningFeatures(of query: Query, small: StemSet, _ everyday: Set<ConceptID>) -> [[UInt32]] {
        let isMeant = { (word: String) in word != boundary.0 && word != boundary.1 && !small.contains(word) }
        let symptoms = query.symptoms.filter { !everyday.contains($0) }.map { FeatureHash.hash("facet", "symptom", $0) }
        return ([query.terms[...]] + sentences(of: query).map { query.terms[$0.terms] }).map { terms in
            let words = terms.filter(isMeant).map { FeatureHash.hash("word", $0) }
            let pairs = pairs(of: terms).filter { isMeant($0) || isMeant($1) }
            return Array(Set(words + pairs.map { FeatureHash.hash("pair", $0, $1) } + symptoms)).sorted()
        }
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
        return Array(zip([boundary.0] + words, words + [boundary.1]))
    }

    private static let boundary = ("^", "$")
}
