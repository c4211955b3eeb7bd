import Testing

@testable import LineEditing

struct CompletionTests {
    static let words = ["/help", "/history", "calves", "calf raise", "quads", "膝", "膝裏"]

    static func complete(_ line: String, _ cursor: String.Index) -> Completions? {
        let start = line[..<cursor].lastIndex(of: " ").map { line.index(after: $0) } ?? line.startIndex
        let fits = words.filter { $0.hasPrefix(line[start..<cursor]) }
        return Completions(replacing: start..<cursor, candidates: fits.map { Candidate($0) })
    }

    @Test(arguments: [
        EditRow("a lone match, with a blank", "my qu\t", "my quads |"),
        EditRow("the longest common beginning", "ca\t", "cal|"),
        EditRow("no more than that", "cal\t", "cal|"),
        EditRow("nothing fits", "zzz\t", "zzz|"),
        EditRow("an empty line stays empty", "\t", "|"),
        EditRow("in the middle of a line", "qu x\u{1B}[D\u{1B}[D\t", "quads| x"),
        EditRow("wide characters", "a 膝裏\u{7F}\t", "a 膝|"),
    ])
    func `Tab completes`(row: EditRow) {
        #expect(edited(row.typed, completer: Self.complete).0.drawn == row.line)
    }

    @Test func `several matches are listed`() {
        let effect = edited("/h\t", completer: Self.complete).1.last
        #expect(effect == .list([Candidate("/help"), Candidate("/history")]))
    }

    @Test func `undo takes a completion back`() {
        #expect(edited("qu\t\u{1F}", completer: Self.complete).0.drawn == "qu|")
    }

    @Test func `a list without descriptions shares rows, down the columns`() {
        let rows = CandidateList.rows(for: ["one", "膝", "three", "four"].map { Candidate($0) }, columns: 14, rows: 9)
        #expect(rows == ["one    three", "膝     four"])
    }

    @Test func `a list with descriptions has a row for each, aligned and clipped`() {
        let candidates = [
            Candidate("/help", description: "what can be asked"), Candidate("膝", description: "knee\u{1B}"),
        ]
        #expect(
            CandidateList.rows(for: candidates, columns: 20, rows: 9)
                == ["/help  what can be a", "膝     knee^["])
    }

    @Test func `a long list is cut and says by how much`() {
        let candidates = (1...48).map { Candidate("w\($0)") }
        let rows = CandidateList.rows(for: candidates, columns: 1, rows: 6)
        #expect(rows == ["w", "w", "w", "w", "w", "... and 43 more"])
    }
}
