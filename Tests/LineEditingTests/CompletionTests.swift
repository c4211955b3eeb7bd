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
        #expect(effect == .list([Candidate("/help"), Candidate("/history")], .first))
    }

    @Test func `undo takes a completion back`() {
        #expect(edited("qu\t\u{1F}", completer: Self.complete).0.drawn == "qu|")
    }

    @Test(arguments: [
        EditRow("Tab again selects the first", "/h\t\t", "/help|"),
        EditRow("and the next", "/h\t\t\t", "/history|"),
        EditRow("and round again", "/h\t\t\t\t", "/help|"),
        EditRow("Shift-Tab goes back", "/h\t\t\t\u{1B}[Z", "/help|"),
        EditRow("Shift-Tab first takes the last", "/h\t\u{1B}[Z", "/history|"),
        EditRow("Shift-Tab alone lists", "/h\u{1B}[Z", "/h|"),
        EditRow("Escape leaves what was typed", "/h\t\t\u{1B}", "/h|"),
        EditRow("also what was typed before it was completed", "ca\t\t\u{1B}", "ca|"),
        EditRow("a key goes on with the selected one", "/h\t\t\t!", "/history!|"),
        EditRow("undo takes the walk back in one step", "/h\t\t\t!\u{1F}\u{1F}", "/h|"),
        EditRow("the rest of the line stays", "ca x\u{1B}[D\u{1B}[D\t\t", "calves| x"),
    ])
    func `a list is walked through`(row: EditRow) {
        #expect(edited(row.typed, completer: Self.complete).0.drawn == row.line)
    }

    @Test func `pages are asked for by their keys, and by the walk`() {
        let effects = edited("/h\t\u{1B}[6~\u{1B}[5~\t", completer: Self.complete).1
        let all = [Candidate("/help"), Candidate("/history")]
        #expect(effects == [.list(all, .first), .list(all, .next), .list(all, .previous), .list(all, .with(0))])
        #expect(edited("\u{1B}[6~", completer: Self.complete).1 == [])
    }

    struct PoolRow: Sendable, CustomTestStringConvertible {
        let typed: String
        let found: [String]
        var testDescription: String { typed.debugDescription }

        init(_ typed: String, _ found: String...) {
            self.typed = typed
            self.found = found
        }
    }

    @Test(arguments: [
        PoolRow("", "Foam roller", "/foam-roller", "café", "膝裏", "hamstrings"),
        PoolRow("foam", "Foam roller"),
        PoolRow("/FOAM R", "/foam-roller"),
        PoolRow("CAFÉ", "café"),
        PoolRow("cafe", "café"),
        PoolRow("膝", "膝裏"),
        PoolRow("string", "hamstrings"),
        PoolRow("roller", "Foam roller", "/foam-roller"),
        PoolRow("haxstr", "hamstrings"),
        PoolRow("hmas", "hamstrings"),
        PoolRow("hax"),
        PoolRow("\u{1B}\u{0}"),
        PoolRow("👨‍👩‍👧"),
    ])
    func `what is typed finds beginnings first, then parts, then slips`(row: PoolRow) {
        let pool = CandidatePool(["Foam roller", "/foam-roller", "café", "膝裏", "hamstrings"].map { Candidate($0) })
        #expect(pool.matches(row.typed).map(\.insertion) == row.found)
    }
}

struct CandidateListTests {
    private static func pages(_ candidates: [Candidate], columns: Int, rows: Int) -> [[String]] {
        CandidateList(candidates, columns: columns, rows: rows).pages.map(\.rows)
    }

    @Test func `a list without descriptions shares rows, down the columns`() {
        let candidates = ["one", "膝", "three", "four"].map { Candidate($0) }
        #expect(Self.pages(candidates, columns: 14, rows: 9) == [["one    three", "膝     four"]])
    }

    @Test func `a list with descriptions has a row for each, aligned and clipped`() {
        let candidates = [
            Candidate("/help", description: "what can be asked"), Candidate("膝", description: "knee\u{1B}"),
            Candidate("👨‍👩‍👧"),
        ]
        #expect(
            Self.pages(candidates, columns: 20, rows: 9)
                == [["/help  what can be a", "膝     knee^[", "👨‍👩‍👧"]])
    }

    @Test func `a long list has pages that say where they stand`() {
        let candidates = (1...48).map { Candidate("w\($0)") }
        let pages = CandidateList(candidates, columns: 40, rows: 4).pages
        #expect(pages.map(\.candidates) == [0..<24, 24..<48])
        #expect(pages.map { $0.rows.count } == [4, 4])
        #expect(pages.map { $0.rows[3] } == ["(1-24 of 48; PageDown shows more)", "(25-48 of 48)"])
        #expect(pages[0].rows[0] == "w1   w4   w7   w10  w13  w16  w19  w22")
    }

    @Test func `nothing is no page, and no width still shows something`() {
        #expect(Self.pages([], columns: 80, rows: 5) == [])
        #expect(Self.pages([Candidate("ab"), Candidate("cd")], columns: 1, rows: 5) == [["a", "c"]])
    }
}
