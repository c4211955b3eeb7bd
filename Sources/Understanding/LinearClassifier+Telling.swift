import CorpusModel
import Learning

extension LinearClassifier {
    private static let mostWords = 4

    /// The stems of `terms` that speak most for `label`, in their order, each once; empty when none does.
    func telling(_ terms: [String], label: Int) -> [String] {
        let weighed = Set(terms).map { ($0, weight(of: FeatureHash.hash("word", $0), for: label, among: 1)) }
        let most = weighed.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(Self.mostWords).map(\.0)
        return terms.filter(most.contains).uniqued()
    }
}
