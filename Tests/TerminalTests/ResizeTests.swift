import Testing

extension TerminalTests {
    @Suite(.serialized)
    struct ResizeTests {
        private static let text = String(repeating: "x", count: 50)

        @Test func `a narrower and a wider window keep the text, the cursor and the screen`() throws {
            let session = try Session(columns: 60)
            try session.type(Self.text)
            try session.wait(typed: Self.text, column: 52)
            try session.terminal.resize(columns: 30)
            let narrow = try session.terminal.wait("two rows") {
                $0.column == 22 && $0.line == String(repeating: "x", count: 22)
            }
            #expect(narrow.rows[narrow.row - 1] == "> " + String(repeating: "x", count: 28))
            try session.type("Z" + Keys.control("a") + "Q")
            try session.terminal.wait("both letters") {
                $0.line.hasPrefix("> Qx") && $0.column == 3 && $0.rows.last?.hasSuffix("xZ") == true
            }
            try session.terminal.resize(columns: 80)
            let wide = try session.terminal.wait("one row") { $0.line == "> Q\(Self.text)Z" && $0.column == 3 }
            // Nothing of the narrow rows is left over.
            #expect(wide.rows.count { $0.contains("xxx") } == 1 && wide.rows.count == wide.row + 1, "\(wide)")
            try session.submit(expecting: "Q\(Self.text)Z")
        }

        @Test func `five quick resizes leave the program alive and the text whole`() throws {
            let session = try Session(columns: 60)
            try session.type(Self.text)
            try session.wait(typed: Self.text)
            for columns in [30, 75, 22, 90, 44] { try session.terminal.resize(columns: columns) }
            try session.type("Z")
            try session.terminal.wait("the letter") { $0.line.hasSuffix("xZ") }
            try session.submit(expecting: Self.text + "Z")
        }
    }
}
