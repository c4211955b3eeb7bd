import Testing

extension TerminalTests {
    /// Finding earlier lines.
    @Suite(.serialized)
    struct SearchTests {
        /// A session that was given some lines.
        private static func session(_ lines: [String] = ["echo Анатомия 1", "echo whale", "echo Анатомия 2"]) throws
            -> Session
        {
            let session = try Session()
            for line in lines {
                try session.type(line)
                try session.wait(typed: line)
                try session.submit(expecting: line)
            }
            return session
        }

        @Test func `Ctrl-R finds a line in any script, again an older one, and Ctrl-S a newer one`() throws {
            let session = try Self.session()
            try session.type(Keys.control("r") + "Ана")
            try session.terminal.wait("the newest") { $0.rows.last?.contains("Анатомия 2") == true }
            try session.type(Keys.control("r"))
            try session.terminal.wait("the one before") { $0.rows.last?.contains("Анатомия 1") == true }
            try session.type(Keys.control("s"))
            try session.terminal.wait("the newest") { $0.rows.last?.contains("Анатомия 2") == true }
        }

        @Test func `without a match it says so and keeps the last`() throws {
            let session = try Self.session()
            try session.type(Keys.control("r") + "Ана")
            try session.terminal.wait("the newest") { $0.rows.last?.contains("Анатомия 2") == true }
            try session.type("zzzz")
            try session.terminal.wait("that nothing was found") {
                let line = $0.rows.last?.lowercased() ?? ""
                return line.contains("анатомия 2")
                    && (line.contains("no match") || line.contains("failed") || line.contains("failing"))
            }
        }

        @Test func `Enter runs what was found`() throws {
            let session = try Self.session()
            try session.type(Keys.control("r") + "whale")
            try session.terminal.wait("the match") { $0.rows.last?.contains("echo whale") == true }
            try session.submit(expecting: "echo whale")
        }

        @Test func `a cursor key takes it into the line`() throws {
            let session = try Self.session()
            try session.type(Keys.control("r") + "whale")
            try session.terminal.wait("the match") { $0.rows.last?.contains("echo whale") == true }
            try session.type(Keys.end + "!")
            try session.wait(typed: "echo whale!")
        }

        @Test func `Ctrl-G gives the draft back`() throws {
            let session = try Self.session()
            try session.type("draft" + Keys.control("r") + "whale")
            try session.terminal.wait("the match") { $0.rows.last?.contains("echo whale") == true }
            try session.type(Keys.control("g"))
            try session.wait(typed: "draft")
        }

        @Test func `Up after typing finds lines with that beginning, and Down comes back`() throws {
            let session = try Self.session(["what one", "other", "what two"])
            try session.type("wha" + Keys.control("l"))
            try session.terminal.wait("the first row") { $0.row == 0 && $0.line.hasPrefix("> wha") }
            try session.type(Keys.up)
            try session.wait(typed: "what two")
            try session.type(Keys.up)
            try session.wait(typed: "what one")
            try session.type(Keys.down + Keys.down)
            try session.terminal.wait("the draft") { $0.line.hasPrefix("> wha") && $0.column == 5 }
        }

        @Test(.enabled(if: Target.isKnead), arguments: ["ANATOMIE", "anatmie", "Anátomie"])
        func `case, accents and a slip do not matter`(query: String) throws {
            let session = try Self.session(["echo Anatömie", "other"])
            try session.type(Keys.control("r") + query)
            try session.terminal.wait("the match") { $0.line == "search '\(query)': echo Anatömie" }
        }
    }
}
