import Testing

extension TerminalTests {
    @Suite(.serialized, .enabled(if: Target.isKnead))
    struct CompletionTests {
        @Test(arguments: ["/he", "/HE", "/hlep"])
        func `the only match is completed, with a blank`(typed: String) throws {
            let session = try Session()
            try session.type(typed + "\t")
            try session.wait(typed: "/help", column: 8)
        }

        @Test func `several matches are listed with descriptions in one column, and the line under them`() throws {
            let session = try Session()
            try session.type("/\t")
            let screen = try session.terminal.wait("the list") {
                $0.line == "> /" && $0.rows.contains { $0.hasPrefix("/help ") }
            }
            let rows = screen.rows[..<screen.row].filter { $0.hasPrefix("/") }
            let columns = rows.map { row in row.count - row.drop { $0 != " " }.drop { $0 == " " }.count }
            #expect(rows.count > 10 && Set(columns).count == 1, "\(screen)")
            #expect(rows.allSatisfy { $0.count < 80 })
        }

        @Test func `Tab walks the list, Shift-Tab goes back, Escape leaves what was typed`() throws {
            let session = try Session()
            try session.type("/s\t")
            try session.terminal.wait("the list") { $0.line == "> /s" && $0.rows.contains { $0.hasPrefix("/sources") } }
            let listed = try session.terminal.screen().rows.filter { $0.hasPrefix("/") }
                .compactMap { $0.split(separator: " ").first.map(String.init) }
            try #require(listed.count > 2)
            try session.type("\t")
            try session.wait(typed: listed[0])
            try session.type("\t")
            try session.wait(typed: listed[1])
            try session.type(Keys.shiftTab)
            try session.wait(typed: listed[0])
            try session.terminal.tmux(["send-keys", "Escape"])
            try session.wait(typed: "/s")
        }

        @Test func `a long list has pages`() throws {
            let session = try Session(.demo, columns: 30)
            try session.type("n\t")
            try session.terminal.wait("the first page") { $0.line == "> n" && $0.rows.contains { $0.hasPrefix("(1-") } }
            try session.type("\u{1B}[6~")
            try session.terminal.wait("the second page, the last") {
                $0.line == "> n" && $0.rows.contains { $0.hasSuffix("-200 of 200)") }
            }
        }

        @Test func `wide names are aligned, too`() throws {
            let session = try Session(.demo)
            try session.type("\t")
            let screen = try session.terminal.wait("the list") { $0.line == ">" && $0.rows.contains("膝") }
            #expect(screen.rows.contains("/help       command help"))
        }

        @Test func `Tab on an empty line inserts nothing`() throws {
            let session = try Session()
            try session.type("\t")
            try session.terminal.wait("the list") { $0.line == ">" && $0.rows.contains { $0.hasPrefix("/help ") } }
            try session.type("x")
            try session.wait(typed: "x")
        }

        @Test(arguments: [
            ("/topics cal", "/topics calves"), ("/set s", "/set suggest"), ("/set suggest of", "/set suggest off"),
            ("my hamst", "my hamstrings"), ("can i use a foam ro", "can i use a foam roller"),
            ("MY HAMST", "MY hamstrings"), ("hamtsr", "hamstrings"),
        ])
        func `it knows where it stands`(typed: String, line: String) throws {
            let session = try Session()
            try session.type(typed + "\t")
            try session.wait(typed: line, column: line.count + 3)
        }

        @Test func `it works in the middle of a line`() throws {
            let session = try Session()
            try session.type("hamst hurt" + String(repeating: Keys.left, count: 5) + "\t")
            try session.wait(typed: "hamstrings hurt", column: 12)
        }
    }
}
