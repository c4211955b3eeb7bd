import CorpusModel
import Indexing

/// The last few searches: on the way to its reply a line is searched for more than once, with and without what was said
/// before.
struct RecentSearches {
    private static let most = 4

    /// The latest last.
    private var searches: [(query: Query, ranked: RankedPieces)] = []

    /// What was found for `query`; nil when it was not searched for of late.
    subscript(_ query: Query) -> RankedPieces? { searches.first { $0.query == query }?.ranked }

    mutating func note(_ query: Query, _ ranked: RankedPieces) {
        if searches.count == Self.most { searches.removeFirst() }
        searches.append((query, ranked))
    }
}
