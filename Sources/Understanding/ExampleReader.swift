import CorpusModel
import Learning

/// Reads lines of the corpus as a question would be read, for a classifier to learn from.
struct ExampleReader {
    let matcher: IntentMatcher
    /// What the classifier sees of a question.
    var features: (Query) -> [UInt32] = { QueryFeatures.features(of: $0) }

    /// An example for each of `lines` whose reading `counts`, in their order.
    func examples(
        _ lines: [String], label: Int, weight: Float = 1, where counts: (Query) -> Bool = { _ in true }
    ) -> [ClassifierTraining.Example] {
        lines.map { matcher.query(for: $0) }.filter(counts).map { query in
            .init(features: features(query), label: label, weight: weight)
        }
    }

    /// - Parameter labels: The classes of which any is right.
    func example(_ line: String, labels: [Int]) -> ClassifierTraining.Example {
        .init(features: features(matcher.query(for: line)), labels: labels)
    }
}
