import BinaryCoding
public import CorpusModel
import Learning

/// How much a question is like the questions that each piece of advice is known to answer.
///
/// It is learned from the corpus alone: from the titles of the pieces, the phrases that runners use for them, and
/// questions with all the pieces that answer them. What it knows is a weight for each word, pair of words and reading,
/// for each piece and for what pieces have in common, so that every likeness can be told word by word.
public struct KnownQuestions: Sendable, Hashable, Codable {
    /// The pieces, in the order of the corpus, which is that of the classifier's classes.
    private(set) var ids: FlatStrings
    private var classifier: GroupedClassifier

    /// Learns from the titles and names of the pieces of `corpus` and from what is asked, read by `matcher`.
    public init(_ corpus: Corpus, readBy matcher: IntentMatcher) {
        ids = FlatStrings(corpus.advice.map(\.id))
        let reader = ExampleReader(matcher: matcher, features: QueryFeatures.pairedFeatures)
        let named = corpus.advice.enumerated().flatMap { label, piece in
            reader.examples([piece.title] + piece.alsoKnownAs, label: label)
        }
        let labels = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
        let asked = corpus.asked.map { question in
            reader.example(question.text, labels: question.answers.uniqued().compactMap { labels[$0] })
        }
        classifier = ClassifierTraining.train(
            named + asked, groups: Self.groups(of: corpus.advice), settings: Self.settings)
    }

    /// Chosen on questions that were left out: pairs of what was understood are many, so that weights are kept small.
    private static var settings: ClassifierTraining.Settings {
        var settings = ClassifierTraining.Settings()
        settings.decay = 1e-4
        settings.evenness = 0.3
        return settings
    }

    /// For each piece the numbers of what it has in common with others: article, areas, tools, what it is for and when.
    private static func groups(of advice: [Advice]) -> [[Int]] {
        var numbers: [[String]: Int] = [:]
        return advice.map { piece in
            traits(of: piece).map { trait in
                let number = numbers[trait] ?? numbers.count
                numbers[trait] = number
                return number
            }
        }
    }

    private static func traits(of piece: Advice) -> [[String]] {
        func each(_ kind: String, _ values: [ConceptID]) -> [[String]] {
            (values.isEmpty ? ["none"] : values).uniqued().map { [kind, $0] }
        }
        return [["article", piece.articleID], ["steps", piece.steps.isEmpty ? "none" : "some"]]
            + each("first intent", Array(piece.intents.prefix(1))) + each("intent", piece.intents)
            + each("area", piece.areas) + each("tool", piece.tools) + each("phase", piece.phases)
            + each("symptom", piece.symptoms)
    }

    /// For each piece, in the order of the corpus, how much the question is like its own: no unit, about 0 for one
    /// that it has nothing to do with, higher is more alike. In a story the sentence that is most alike counts as
    /// much as the whole.
    public func likeness(to query: Query) -> [Double] {
        let parts = QueryFeatures.pairedParts(of: query).map(classifier.scores)
        let (whole, sentences) = (parts[0], parts[1...])
        guard !sentences.isEmpty else { return whole.map(Double.init) }
        return whole.indices.map { label in
            let best = sentences.reduce(-Float.infinity) { max($0, $1[label]) }
            return Double((whole[label] + best) / 2)
        }
    }
}
