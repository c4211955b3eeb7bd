import CorpusModel
import GRDB

/// Finds and ranks the pieces of advice that might fit a question. It keeps what one search learns for the next.
struct CandidateFinder {
    /// How many pieces each facet contributes.
    private static let depth = 60

    /// How many characters of a question are looked up in titles and names, stop words and all.
    private static let longestShortText = 400

    /// How many of the pieces that answer questions like this one are looked at whatever their words.
    private static let mostAlike = 20

    /// Every piece of advice, in the order of the corpus.
    private let all: [Candidate]
    private var words: WordScores
    /// The places of the first pieces with each facet that was asked for.
    private var placesByFacet: [Facet: [Int]] = [:]

    init(_ all: [Candidate]) {
        self.all = all
        words = WordScores(pieceCount: all.count)
    }

    /// The pieces that share words or facets with `query`, or answer questions like it; best first.
    ///
    /// - Parameter likeness: How much the question is like those that a piece is known to answer, for each piece in the
    ///   order of the corpus; none when nothing is known of that.
    mutating func ranked(
        _ query: Query, likeness: [Double], by ranking: Ranking, in db: Database
    ) throws -> RankedPieces {
        let inText = try words.best(for: query.contentWords.joined(separator: " "), in: .text, db)
        // Stop words stay in for the short fields: "how long" and "why" are all that tells two of them apart.
        let inNames = try words.best(for: String(query.readAs.prefix(Self.longestShortText)), in: .short, db)
        var isWanted = all.indices.map { inText[$0] > 0 || inNames[$0] > 0 }
        for facet in ranking.facets(toFind: query) {
            for place in places(of: facet) { isWanted[place] = true }
        }
        for place in mostAlike(likeness) { isWanted[place] = true }
        let question = ranking.question(query)
        var pieces: [RankedAdvice] = []
        for place in all.indices where isWanted[place] && ranking.allows(all[place].tools, for: query) {
            let likeness = place < likeness.count ? likeness[place] : 0
            let fit = Candidate.Fit(text: inText[place], short: inNames[place], likeness: likeness)
            pieces.append(ranking.rank(all[place], fit, for: question))
        }
        pieces.sort { $0.score == $1.score ? $0.id < $1.id : $0.score > $1.score }
        return RankedPieces(question: question, ranking: ranking, all: all, pieces: pieces)
    }

    private mutating func places(of facet: Facet) -> [Int] {
        if let known = placesByFacet[facet] { return known }
        let places = Array(all.indices.filter { all[$0].has(facet) }.prefix(Self.depth))
        placesByFacet[facet] = places
        return places
    }

    private func mostAlike(_ likeness: [Double]) -> some Sequence<Int> {
        all.indices.prefix(likeness.count)
            .sorted { likeness[$0] == likeness[$1] ? all[$0].id < all[$1].id : likeness[$0] > likeness[$1] }
            .prefix(Self.mostAlike)
    }
}
