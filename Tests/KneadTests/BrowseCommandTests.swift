import CorpusModel
import Foundation
import TestSupport
import Testing

struct BrowseCommandTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var start: String
        var status: Int32 = 0
        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(arguments: [
        Row(arguments: ["topics"], start: "Topics"), Row(arguments: ["topics", "calves"], start: "Calves\n"),
        Row(arguments: ["topics", "calves", "foam-roller"], start: "Calves, foam roller\n"),
        Row(arguments: ["topics", "shins", "golf-ball"], start: "Nothing on shins, golf ball\n", status: 1),
        Row(arguments: ["topics", "calvrse"], start: "There is no topic 'calvrse'. Did you mean:\n", status: 1),
        Row(arguments: ["search", "trigger", "point"], start: "2 places have 'trigger point'\n"),
        Row(arguments: ["search", "--", "-x"], start: "Nothing with ", status: 1),
        Row(arguments: ["search"], start: "Search\n", status: 1), Row(arguments: ["article"], start: "Articles\n"),
        Row(arguments: ["article", "pat-mosley"], start: "Self-Massage for Jogging Prep\nAddress"),
        Row(arguments: ["article", "calves"], start: "There is no topic", status: 1),
        Row(arguments: ["compare", "foam-roller", "massage-stick"], start: "Foam roller or massage stick\n"),
        Row(arguments: ["compare", "foam-roller"], start: "Compare\n", status: 1),
        Row(arguments: ["map"], start: "The body: "), Row(arguments: ["map", "calves"], start: "The body, calves: "),
        Row(arguments: ["map", "🦵"], start: "There is no topic", status: 1),
        Row(arguments: ["map", "--accessible"], start: "The body: pick an area by number or name\n\n1: legs: "),
        Row(arguments: ["sources"], start: "Sources\n"),
    ])
    func `given a command to browse, when run, then its page is printed`(row: Row) throws {
        try withTemporaryFolder { home in
            let result = try Program(home: home).run(row.arguments)
            #expect(result.output.hasPrefix(row.start), "\(result.output)")
            #expect(result.status == row.status)
        }
    }

    @Test func `given a page as JSON, when parsed, then its numbers open what they say`() throws {
        try withTemporaryFolder { home in
            let line = try Program(home: home).run(["topics", "calves", "--json"]).output
            let reply = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let page = try #require(reply["page"] as? [String: Any])
            let sections = try #require(page["sections"] as? [[String: Any]])
            let entries = sections.flatMap { $0["entries"] as? [[String: Any]] ?? [] }
            #expect(entries.compactMap { $0["number"] as? Int } == Array(1...entries.count))
            #expect(entries.allSatisfy { ($0["opens"] as? String)?.isEmpty == false })
        }
    }

    @Test func `given the export, when read, then every piece, source and statement is in it once`() throws {
        try withTemporaryFolder { home in
            let result = try Program(home: home).run(["export"])
            #expect(result.status == 0 && result.errors.isEmpty)
            let lines = result.output.split(separator: "\n").map(String.init)
            let headings = Dictionary(grouping: lines.filter { $0.hasPrefix("### ") }) { $0 }
            let corpus = RealCorpus.corpus
            let titles = Dictionary(grouping: corpus.advice, by: \.title)
            for (title, pieces) in titles {
                #expect(headings["### \(title)"]?.count == pieces.count, "\(title)")
            }
            for article in corpus.articles { #expect(result.output.contains("<\(article.url)>")) }
            for difference in corpus.rules.disagreements { #expect(headings["### On \(difference.title)"] != nil) }
            #expect(lines.contains { $0.contains("not medical care") && $0.contains("112") })
            #expect(lines.contains { $0.contains("not been reviewed by a clinician") })
        }
    }
}
