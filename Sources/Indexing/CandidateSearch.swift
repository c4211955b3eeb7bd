import BinaryCoding
import CorpusModel
import Foundation
import GRDB

/// The SQL of searching.
struct CandidateSearch {
    var db: Database

    /// Every piece of advice, in the order of the corpus.
    ///
    /// - Throws: When one is missing: then the index is not whole.
    func all() throws -> [Candidate] {
        let sql = "SELECT number, id, areas, tools, phases, intents, symptoms, steps FROM advice ORDER BY number"
        let rows = try Row.fetchCursor(db, sql: sql)
        var all: [Candidate] = []
        while let row = try rows.next() {
            let number: Int = try row.reading(at: 0)
            guard number == all.count else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "advice \(all.count) is missing")
            }
            all.append(
                Candidate(
                    number: number, id: try row.reading(at: 1), areas: try ids(2, in: row), tools: try ids(3, in: row),
                    phases: try ids(4, in: row), intents: try ids(5, in: row), symptoms: try ids(6, in: row),
                    steps: try row.reading(at: 7)))
        }
        return all
    }

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

    func advice(with facet: Facet) throws -> [Advice] {
        try Data.fetchAll(
            db, sql: "SELECT bytes FROM facet JOIN advice USING (number) WHERE kind = ? AND value = ? ORDER BY number",
            arguments: [facet.kind.rawValue, facet.value]
        ).map(decode)
    }

    func counts() throws -> [Facet: Int] {
        var counts: [Facet: Int] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT kind, value, COUNT(*) AS count FROM facet GROUP BY kind, value") {
            guard let kind = Facet.Kind(rawValue: try row.reading("kind")) else { continue }
            counts[Facet(kind, try row.reading("value"))] = try row.reading("count")
        }
        return counts
    }

    private func ids(_ column: Int, in row: Row) throws -> [ConceptID] {
        let joined: String = try row.reading(at: column)
        return joined.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }

    private func decode(_ bytes: Data) throws -> Advice {
        do {
            return try bytes.withUnsafeBytes { try BinaryDecoder.decode(Advice.self, from: $0) }
        } catch {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a piece of advice is damaged: \(error)")
        }
    }
}
