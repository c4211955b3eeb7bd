import Foundation
import GRDB

/// What a word scores in a piece.
struct PieceScore: Equatable {
    /// The place of the piece in the corpus.
    var number: Int
    /// bm25, turned round: higher is better, and above 0 for any piece that has the word.
    var score: Double
}

extension PieceScore {
    /// As FTS5 works it out for a pattern, in the order of the corpus.
    static func matching(
        _ pattern: String, in table: TextTable, pieceCount: Int, _ db: Database
    ) throws -> [PieceScore] {
        let name = table.rawValue
        let statement = try db.cachedStatement(
            sql: "SELECT rowid, -bm25(\(name)) FROM \(name) WHERE \(name) MATCH ?")
        let cursor = try Row.fetchCursor(statement, arguments: [pattern])
        var scores: [PieceScore] = []
        while let row = try cursor.next() {
            scores.append(try checked(row.reading(at: 0), row.reading(at: 1), pieceCount))
        }
        return scores
    }

    private static func checked(_ number: Int, _ score: Double, _ pieceCount: Int) throws -> PieceScore {
        guard number >= 0, number < pieceCount else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "words are of no piece")
        }
        return PieceScore(number: number, score: score)
    }
}

/// Lists of scores as an index file holds them: for each piece its number in two bytes and the score in eight, the lowest
/// byte first.
extension PieceScore {
    private static let size = 10

    static func bytes(_ scores: [PieceScore]) -> Data {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scores.count * size)
        for piece in scores {
            let number = UInt16(piece.number)
            for place in 0..<2 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
            let bits = piece.score.bitPattern
            for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: bits >> (8 * place))) }
        }
        return Data(bytes)
    }

    /// - Throws: When `bytes` are no such list: then the index is not whole.
    static func list(_ bytes: Data, pieceCount: Int) throws -> [PieceScore] {
        guard bytes.count.isMultiple(of: size) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "scores are cut off")
        }
        return try bytes.withUnsafeBytes { bytes in
            try stride(from: 0, to: bytes.count, by: size).map { place in
                let number = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt16.self))
                let bits = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 2, as: UInt64.self))
                return try checked(Int(number), Double(bitPattern: bits), pieceCount)
            }
        }
    }
}
