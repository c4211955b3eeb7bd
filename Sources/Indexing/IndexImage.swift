import BinaryCoding
public import CorpusModel
import Foundation
import GRDB
import GRDBSQLite

/// A whole index as the bytes of its database file.
///
/// To fill an index takes longer than all else that a program does with it, so it is done when the program is built: the
/// program carries the bytes, and only puts them in place.
public struct IndexImage: Sendable, Codable {
    /// Eight bytes each, the lowest first: as such they may lie in a string literal of the program. A page of SQLite's has
    /// a multiple of that.
    private let words: FlatList<UInt64>

    /// Builds the index of `advice`.
    public init(of advice: [Advice]) throws {
        let database = try IndexBuilder.inMemory(advice)
        words = try database.read { db in
            var size: sqlite3_int64 = 0
            guard let bytes = sqlite3_serialize(db.sqliteConnection, "main", &size, 0) else {
                throw DatabaseError(resultCode: .SQLITE_NOMEM)
            }
            defer { sqlite3_free(bytes) }
            let image = UnsafeRawBufferPointer(start: bytes, count: Int(size))
            return FlatList(
                stride(from: 0, to: image.count, by: 8).map {
                    UInt64(littleEndian: image.loadUnaligned(fromByteOffset: $0, as: UInt64.self))
                })
        }
    }

    /// - Throws: An error of `BinaryDecoder` when the literal is not what this program's build encoded.
    public init(decoding literal: StaticString) throws {
        self = try BinaryDecoder.decode(IndexImage.self, from: literal)
    }

    /// What `init(decoding:)` takes, as UTF-8.
    public func encoded() throws -> [UInt8] { try BinaryEncoder.encode(self) }

    private var size: Int { words.count * 8 }

    private func copy(to bytes: UnsafeMutableRawPointer) {
        words.forEach(in: words.indices) { place, word in
            bytes.storeBytes(of: word.littleEndian, toByteOffset: place * 8, as: UInt64.self)
        }
    }

    /// Writes it to a new file.
    func write(to path: String) throws {
        var bytes = Data(count: size)
        bytes.withUnsafeMutableBytes { if let start = $0.baseAddress { copy(to: start) } }
        try bytes.write(to: URL(fileURLWithPath: path))
    }

    /// It as a database in memory, only to read.
    func inMemory() throws -> DatabaseQueue {
        let database = try DatabaseQueue()
        try database.inDatabase { db in
            guard let bytes = sqlite3_malloc64(sqlite3_uint64(size)) else {
                throw DatabaseError(resultCode: .SQLITE_NOMEM)
            }
            copy(to: bytes)
            // SQLite frees the bytes with the database, and at once when it fails.
            let code = sqlite3_deserialize(
                db.sqliteConnection, "main", bytes.assumingMemoryBound(to: UInt8.self), sqlite3_int64(size),
                sqlite3_int64(size), UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY))
            guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        }
        return database
    }
}
