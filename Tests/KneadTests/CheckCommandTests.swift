import Foundation
import TestSupport
import Testing

struct CheckCommandTests {
    private static let corpus = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Corpus").path

    @Test func `given a sign that hushes its own words, when checked, then its place is told`() throws {
        try withTemporaryFolder { folder in
            let copy = folder + "/Corpus"
            try FileManager.default.copyItem(atPath: Self.corpus, toPath: copy)
            let rules = try String(contentsOfFile: copy + "/safety.yml", encoding: .utf8)
            let changed = rules.replacingOccurrences(
                of: "    patterns: [need a doctor today, ",
                with: "    unless: [no, days]\n    patterns: [need a doctor day, ")
            try #require(changed != rules)
            try changed.write(toFile: copy + "/safety.yml", atomically: true, encoding: .utf8)
            let result = try Program(home: folder).run(["check", copy])
            let line = try #require(
                changed.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(
                    of: "    unless: [no, days]"))
            #expect(result.status == 65)
            #expect(
                result.errors.contains(
                    "safety.yml:\(line + 1):18: error: 'days' in 'unless' hushes 'need a doctor day' of 'described-same-day'"
                ),
                "\(result)")
        }
    }
}
