public import CorpusModel
import GRDB
import Synchronization

/// The corpus' advice in SQLite, searchable by words and facets. What comes back is without `alsoKnownAs`.
///
/// It owns a database: a file in the cache folder, or one in memory when there is none that can be used. A file that
/// turns out to be damaged is replaced by a database in memory, so a search fails only if that fails too.
public final class AdviceIndex: Sendable {
    private let database: Mutex<DatabaseQueue>
    private let image: @Sendable () throws -> IndexImage
    private let store: IndexStore?
    /// Made with the first search: looking facets up again for each takes longer than ranking.
    private let finder = Mutex<CandidateFinder?>(nil)
    /// The pieces that were found, by number, since a conversation finds the same ones again and again.
    private let pieces = Mutex<[Int: Advice]>([:])

    /// Opens the index with this key, and puts it in place first where it is missing, damaged or of another key.
    ///
    /// - Parameters:
    ///   - folder: The cache folder, made when missing; nil keeps the index in memory.
    ///   - key: Differs when the corpus or the program's reading of it does. Letters and digits.
    ///   - image: The index as a whole; called only to put it in place.
    /// - Throws: What `image` throws, or a GRDB error when not even a database in memory can be made.
    public init(in folder: String?, key: String, image: @escaping @Sendable () throws -> IndexImage) throws {
        self.image = image
        store = folder.map { IndexStore(folder: $0, key: key) }
        database = Mutex(try store?.open() ?? Self.put(image(), in: store))
    }

    private static func put(_ image: IndexImage, in store: IndexStore?) throws -> DatabaseQueue {
        try store?.put(image) ?? image.inMemory()
    }

    /// Advice that fits `query`, best first.
    ///
    /// - Parameters:
    ///   - likeness: How much the question is like those that a piece is known to answer, for each piece in the order of the
    ///     corpus; none when nothing is known of that.
    ///   - limit: Most hits to return; at least 1.
    /// - Returns: 0...`limit` hits.
    public func search(
        _ query: Query, likeness: [Double] = [], ranking: Ranking, limit: Int
    ) throws -> [Hit] {
        try hits(ranked(query, likeness: likeness, ranking: ranking), limit: limit)
    }

    /// The order of all advice that might fit `query`, best first: what `search` gives, without the texts.
    public func ranked(_ query: Query, likeness: [Double] = [], ranking: Ranking) throws -> RankedPieces {
        try reading { search in
            try finder.withLock { known in
                var finder = try known ?? CandidateFinder(CandidateTable.candidates(in: search.db))
                known = nil
                defer { known = finder }
                return try finder.ranked(query, likeness: likeness, by: ranking, in: search.db)
            }
        }
    }

    /// The first `limit` of `ranked` with their texts.
    ///
    /// - Parameter explained: Whether the terms of each score are told, or only their sum, which is quicker.
    public func hits(_ ranked: RankedPieces, limit: Int, explained: Bool = true) throws -> [Hit] {
        try ranked.pieces.prefix(limit).map {
            ranked.hit(try advice(numbered: $0.number), $0, explained: explained)
        }
    }

    private func advice(numbered number: Int) throws -> Advice {
        try known(number) ?? reading { try advice(numbered: number, in: $0) }
    }

    private func advice(numbered number: Int, in search: CandidateSearch) throws -> Advice {
        if let piece = known(number) { return piece }
        let piece = try search.advice(numbered: number)
        pieces.withLock { $0[number] = piece }
        return piece
    }

    private func known(_ number: Int) -> Advice? { pieces.withLock { $0[number] } }

    /// The piece of advice with this id; nil when there is none.
    public func advice(_ id: AdviceID) throws -> Advice? {
        if let piece = pieces.withLock({ $0.values.first { $0.id == id } }) { return piece }
        return try reading { try $0.advice(withID: id) }
    }

    /// All advice with this facet, in the order of the corpus. Advice for any phase does not count for each.
    public func advice(_ facet: Facet) throws -> [Advice] {
        try reading { search in
            try search.numbers(with: facet).map { try advice(numbered: $0, in: search) }
        }
    }

    /// How many pieces of advice there are with each facet.
    public func counts() throws -> [Facet: Int] {
        try reading { try $0.counts() }
    }

    /// Pieces whose title or text has all of the words in `text`, best first; those with any when none has all.
    public func pieces(withWordsIn text: String) throws -> [TextMatch] {
        try reading { try TextSearch(db: $0.db).matches(for: text) }
    }

    /// Runs `body`, and once more on a fresh database in memory when the one at hand is damaged or gone.
    ///
    /// Nothing is put in a transaction: an index does not change after it was built.
    private func reading<Result>(_ body: (CandidateSearch) throws -> Result) throws -> Result {
        func read(_ database: DatabaseQueue) throws -> Result {
            try database.unsafeRead { try body(CandidateSearch(db: $0)) }
        }
        do {
            return try read(database.withLock { $0 })
        } catch let error where error is DatabaseError || error is RowDecodingError {
            store?.remove()
            let fresh = try image().inMemory()
            database.withLock { $0 = fresh }
            finder.withLock { $0 = nil }
            return try read(fresh)
        }
    }
}
