import CorpusModel
import Foundation
import GRDB
import Indexing
import TestSupport
import Testing

struct AdviceIndexTests {
    static let advice: [Advice] = {
        var calves = Advice(id: "one/calves", title: "Roll the calves")
        calves.areas = ["calves"]
        calves.tools = ["foam-roller"]
        calves.intents = ["how-to"]
        calves.text = "Roll slowly. \"Quoted\" AND more."
        var feet = Advice(id: "two/feet", title: "Press the feet")
        feet.areas = ["feet"]
        feet.tools = ["hands"]
        feet.intents = ["how-to"]
        feet.text = "Press each toe. Crème."
        return [calves, feet]
    }()

    private let ranking = Ranking(Vocabulary(), lessCautious: [])

    private func query(_ text: String) -> Query {
        var query = Query(text: text)
        query.contentWords = text.split(separator: " ").map(String.init)
        return query
    }

    private func makeIndex(in folder: String? = nil, key: String = "k") throws -> AdviceIndex {
        try AdviceIndex(in: folder, key: key) { try IndexImage(of: Self.advice) }
    }

    @Test(arguments: [
        "calves OR feet", "\"calves", "calves*", "(calves", "title:calves", "calves NOT feet", "NEAR(calves feet)",
        "calves AND", "^calves", "{title} : calves", "calves' OR 1=1 --", "calves\u{0}", "calves + feet", "-calves",
    ])
    func `given FTS5 syntax as user text, when searched, then it is read as words`(text: String) throws {
        let hits = try makeIndex().search(query(text), ranking: ranking, limit: 5)
        #expect(hits.first?.advice.id == "one/calves" || hits.map(\.advice.id).contains("one/calves"), "\(hits)")
    }

    @Test(arguments: ["", " ", "\"", "*", "🦵", "AND OR NOT", String(repeating: "x", count: 100_000)])
    func `given text without words of the corpus, when searched, then nothing is found`(text: String) throws {
        #expect(try makeIndex().search(query(text), ranking: ranking, limit: 5).filter { $0.score > 5 }.isEmpty)
    }

    @Test func `given accents, when searched without, then they meet`() throws {
        #expect(try makeIndex().search(query("creme"), ranking: ranking, limit: 1).map(\.advice.id) == ["two/feet"])
    }

    @Test func `given an area, when searched, then its advice comes first and the score explains itself`() throws {
        var query = query("roll")
        query.areas = ["feet"]
        let hits = try makeIndex().search(query, ranking: ranking, limit: 2)
        #expect(hits.first?.advice.id == "two/feet")
        #expect(hits.first?.terms.contains { $0.name == "area feet" && $0.value > 0 } == true)
        #expect(hits.first.map { $0.terms.reduce(0) { $0 + $1.value } } == hits.first?.score)
    }

    @Test func `given a tool that is lacked, when searched, then advice that needs it is left out`() throws {
        var query = query("calves roll")
        query.withoutTools = ["foam-roller"]
        #expect(try makeIndex().search(query, ranking: ranking, limit: 5).allSatisfy { $0.advice.id != "one/calves" })
    }

    @Test(arguments: [["tight"], []])
    func `given a complaint, when searched, then what only explains comes after what helps`(symptoms: [String]) throws {
        var cause = Advice(id: "one/cause", title: "Why the calves tighten")
        cause.areas = ["calves"]
        cause.intents = ["anatomy"]
        cause.text = "Calves tighten, tight calves, tight."
        let advice = Self.advice + [cause]
        let index = try AdviceIndex(in: nil, key: "k") { try IndexImage(of: advice) }
        var query = query("tight calves tighten")
        query.areas = ["calves"]
        query.intents = ["relieve"]
        query.symptoms = symptoms
        let hits = try index.search(query, ranking: ranking, limit: 3)
        let explains = hits.first { $0.advice.id == "one/cause" }?.terms.contains { $0.name == "explains only" }
        #expect(explains == !symptoms.isEmpty)
    }

    @Test func `given a cache folder, when opened again, then nothing is built`() throws {
        try withTemporaryFolder { folder in
            _ = try makeIndex(in: folder + "/deep/er")
            let index = try AdviceIndex(in: folder + "/deep/er", key: "k") {
                Issue.record("built again")
                return try IndexImage(of: Self.advice)
            }
            #expect(try index.advice("two/feet") == Self.advice[1])
            #expect(try index.counts()[Facet(.area, "calves")] == 1)
        }
    }

    @Test func `given another key, when opened, then the old index is replaced`() throws {
        try withTemporaryFolder { folder in
            _ = try makeIndex(in: folder, key: "old")
            _ = try makeIndex(in: folder, key: "new")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(names.count == 1 && names[0].contains("new"), "\(names)")
        }
    }

    @Test(arguments: [0, 10, 100, 5_000])
    func `given a file cut short, when opened, then it is built again`(length: Int) throws {
        try withTemporaryFolder { folder in
            _ = try makeIndex(in: folder)
            let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
            let whole = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            try whole.prefix(length).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
            let hits = try makeIndex(in: folder).search(query("calves"), ranking: ranking, limit: 1)
            #expect(hits.map(\.advice.id) == ["one/calves"])
        }
    }

    @Test func `given a file of zeros after its header, when searched, then the answer is still right`() throws {
        try withTemporaryFolder { folder in
            _ = try makeIndex(in: folder)
            let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            for index in 8_192..<bytes.count { bytes[index] = 0 }
            try bytes.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
            let hits = try makeIndex(in: folder).search(query("calves"), ranking: ranking, limit: 1)
            #expect(hits.map(\.advice.id) == ["one/calves"])
        }
    }

    @Test(arguments: [
        "UPDATE filing SET ids = 6385273", "UPDATE filing SET ids = x'c328ff'", "UPDATE filing SET concepts = ''",
        "UPDATE filing SET numbers = 'many'", "UPDATE filing SET numbers = x'00ff'", "DELETE FROM filing",
        "DROP TABLE filing",
        "UPDATE advice SET bytes = 7", "UPDATE advice SET bytes = x'00ff'",
        "UPDATE advice SET id = x'c328ff' || number",
        "UPDATE word SET text = 7", "UPDATE word SET short = x'00ff'", "UPDATE word SET short = zeroblob(9) || x'ff'",
        "UPDATE word SET text = x'ffff0000000000000000'", "DROP TABLE word", "DROP TABLE facet",
        "UPDATE facet SET number = number + 1000", "UPDATE facet SET number = 'no ' || number",
        "DROP TABLE advice_short", "DROP TABLE advice",
    ])
    func `given a file with other values than it was made with, when searched, then the answer is still right`(
        damage: String
    ) throws {
        try withTemporaryFolder { folder in
            _ = try makeIndex(in: folder)
            let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
            let database = try DatabaseQueue(path: "\(folder)/\(name)")
            try database.write { try $0.execute(sql: damage) }
            try database.close()
            let index = try makeIndex(in: folder)
            let hits = try index.search(query("calves"), ranking: ranking, limit: 1)
            #expect(hits.map(\.advice.id) == ["one/calves"])
            #expect(try index.advice(Facet(.area, "calves")).map(\.id) == ["one/calves"])
            #expect(try index.counts()[Facet(.area, "calves")] == 1)
            #expect(try index.pieces(withWordsIn: "toe").map(\.advice.id) == ["two/feet"])
        }
    }

    @Test func `given a cache folder that is a file, when opened, then memory is used`() throws {
        try withTemporaryFolder { folder in
            try Data().write(to: URL(fileURLWithPath: folder + "/cache"))
            let hits = try makeIndex(in: folder + "/cache").search(query("calves"), ranking: ranking, limit: 1)
            #expect(hits.map(\.advice.id) == ["one/calves"])
        }
    }

    @Test func `given a file deleted while open, when searched, then it is still read`() throws {
        try withTemporaryFolder { folder in
            let index = try makeIndex(in: folder)
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
            }
            #expect(try index.search(query("feet"), ranking: ranking, limit: 1).map(\.advice.id) == ["two/feet"])
        }
    }
}
