import CorpusModel
import Foundation
import GRDB

/// The table `filing` of an index: what all pieces are filed under, in one row. It is read whole with each start, so that what
/// many pieces have in common is there once, by number.
enum CandidateTable {
    /// Ids and concepts one a line; numbers of two bytes each, the lowest first: for each piece its areas, tools, phases,
    /// intents and symptoms, each list after its count, and how many steps it has.
    static let schema = """
        CREATE TABLE filing (ids TEXT NOT NULL, concepts TEXT NOT NULL, numbers BLOB NOT NULL);
        """

    static func fill(_ db: Database, with candidates: [Candidate]) throws {
        var concepts: [ConceptID] = []
        var places: [ConceptID: Int] = [:]
        var numbers = Data()
        func append(_ number: Int) {
            withUnsafeBytes(of: UInt16(number).littleEndian) { numbers.append(contentsOf: $0) }
        }
        for candidate in candidates {
            for list in [
                candidate.areas, candidate.tools, candidate.phases, candidate.intents, candidate.symptoms,
            ] {
                append(list.count)
                for concept in list {
                    if places[concept] == nil {
                        places[concept] = concepts.count
                        concepts.append(concept)
                    }
                    append(places[concept] ?? 0)
                }
            }
            append(candidate.steps)
        }
        let ids = candidates.map(\.id).joined(separator: "\n")
        try db.execute(
            sql: "INSERT INTO filing VALUES (?, ?, ?)", arguments: [ids, concepts.joined(separator: "\n"), numbers])
    }

    /// Every piece, in the order of the corpus.
    ///
    /// - Throws: When the parts do not belong together: then the index is not whole.
    static func candidates(in db: Database) throws -> [Candidate] {
        let statement = try db.cachedStatement(sql: "SELECT ids, concepts, numbers FROM filing")
        guard let row = try Row.fetchOne(statement) else { throw NumberReader.damage }
        let ids = lines(try row.reading(at: 0))
        let concepts = lines(try row.reading(at: 1))
        let numbers: Data = try row.reading(at: 2)
        return try numbers.withUnsafeBytes { bytes in
            var reader = NumberReader(bytes: bytes)
            let candidates = try ids.enumerated().map { number, id in
                Candidate(
                    number: number, id: id, areas: try reader.list(of: concepts), tools: try reader.list(of: concepts),
                    phases: try reader.list(of: concepts), intents: try reader.list(of: concepts),
                    symptoms: try reader.list(of: concepts), steps: try reader.next())
            }
            guard reader.isAtEnd else { throw NumberReader.damage }
            return candidates
        }
    }

    private static func lines(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
    }
}

/// Reads numbers of two bytes, one after the other.
private struct NumberReader {
    let bytes: UnsafeRawBufferPointer
    private var place = 0

    init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { place == bytes.count }

    mutating func next() throws -> Int {
        guard place + 2 <= bytes.count else { throw Self.damage }
        defer { place += 2 }
        return Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt16.self)))
    }

    mutating func list(of concepts: [ConceptID]) throws -> [ConceptID] {
        let count = try next()
        var list: [ConceptID] = []
        list.reserveCapacity(count)
        for _ in 0..<count {
            let number = try next()
            guard number < concepts.count else { throw Self.damage }
            list.append(concepts[number])
        }
        return list
    }

    static var damage: DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "what pieces are filed under is damaged")
    }
}
