import CorpusData
import CorpusModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Indexing

struct IndexImageTests {
    private static func contents(_ database: DatabaseQueue) throws -> [String: [Row]] {
        try database.read { db in
            let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
            return try tables.reduce(into: [:]) { $0[$1] = try Row.fetchAll(db, sql: "SELECT * FROM \($1)") }
        }
    }

    @Test func `given the corpus, when its index is built, then it is what the program carries`() throws {
        let carried = try EmbeddedCorpus.index().inMemory()
        let built = try IndexBuilder.inMemory(RealCorpus.corpus.advice)
        #expect(try Self.contents(carried) == Self.contents(built))
    }

    @Test func `given an image, when encoded and decoded, then it is the same`() throws {
        let image = try IndexImage(of: AdviceIndexTests.advice)
        let literal: StaticString = ""
        #expect(throws: (any Error).self) { try IndexImage(decoding: literal) }
        let copy = try JSONDecoder().decode(IndexImage.self, from: JSONEncoder().encode(image))
        #expect(try copy.encoded() == image.encoded())
    }

    @Test func `given an image, when put in a file, then SQLite finds it whole`() throws {
        try withTemporaryFolder { folder in
            let image = try IndexImage(of: AdviceIndexTests.advice)
            try image.write(to: folder + "/index")
            let file = try DatabaseQueue(path: folder + "/index")
            #expect(try Self.contents(file) == Self.contents(image.inMemory()))
            #expect(try file.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
            #expect(throws: (any Error).self) { try image.write(to: folder + "/none/index") }
        }
    }

    @Test func `given a database of an image, when written to, then that is an error`() throws {
        let database = try IndexImage(of: AdviceIndexTests.advice).inMemory()
        #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: "DELETE FROM advice") } }
    }
}
