import BinaryCoding
import CorpusModel
import Foundation
import GRDB

/// The SQL of searching.
struct CandidateSearch {
    var db: Database

    /// - Throws: When there is none: then the index is not whole.
    func advice(numbered number: Int) throws -> Advice {
        let statement = try db.cachedStatement(sql: "SELECT bytes FROM advice WHERE number = ?")
        guard let bytes = try Data.fetchOne(statement, arguments: [number]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "advice \(number) is missing")
        }
        return try decode(bytes)
    }

    func advice(withID id: AdviceID) throws -> Advice? {
        let statement = try db.cachedStatement(sql: "SELECT bytes FROM advice WHERE id = ?")
        return try Data.fetchOne(statement, arguments: [id]).map(decode)
    }

    /// The numbers of the pieces with this facet, in the order of the corpus.
    func numbers(with facet: Facet) throws -> [Int] {
        let statement = try db.cachedStatement(
            sql: "SELECT number FROM facet WHERE kind = ? AND value = ? ORDER BY number")
        return try Int.fetchAll(statement, arguments: [facet.kind.rawValue, facet.value])
    }

    func counts() throws -> [Facet: Int] {
        var counts: [Facet: Int] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT kind, value, COUNT(*) AS count FROM facet GROUP BY kind, value") {
            guard let kind = Facet.Kind(rawValue: try row.reading("kind")) else { continue }
            counts[Facet(kind, try row.reading("value"))] = try row.reading("count")
        }
        return counts
    }

    private func decode(_ bytes: Data) throws -> Advice {
        do {
            return try bytes.withUnsafeBytes { try BinaryDecoder.decode(Advice.self, from: $0) }
        } catch {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a piece of advice is damaged: \(error)")
        }
    }
}
