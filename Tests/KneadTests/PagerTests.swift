import Foundation
import TestSupport
import Testing

@testable import knead

/// One at a time: how a process handles signals is its own alone.
@Suite(.serialized) struct PagerTests {
    private static let text = "one\ntwo\nthree é\n"

    struct Row: Sendable, CustomTestStringConvertible {
        var environment: [String: String]
        var isOff = false
        var command: String?
        var testDescription: String { "\(environment) \(isOff)" }
    }

    @Test(arguments: [
        Row(environment: [:], command: "less -FRX"), Row(environment: ["PAGER": "more"], command: "more"),
        Row(environment: ["PAGER": "more", "KNEAD_PAGER": "less -S"], command: "less -S"),
        Row(environment: ["PAGER": "more", "KNEAD_PAGER": ""]), Row(environment: ["PAGER": "cat"]),
        Row(environment: ["PAGER": "more"], isOff: true), Row(environment: ["TERM": "dumb"]),
    ])
    func `given the environment, when a pager is chosen, then it is the reader's`(row: Row) {
        #expect(Pager(isOff: row.isOff, environment: row.environment).command == row.command)
    }

    @Test func `given long text, when shown, then the pager reads all of it, with the settings of less`() throws {
        try withTemporaryFolder { folder in
            let environment = [
                "KNEAD_PAGER": "cat > '\(folder)/out'; echo \"$LESS\" >> '\(folder)/out'", "PATH": "/usr/bin:/bin",
            ]
            #expect(Pager(isOff: false, environment: environment).shows(Self.text, rows: 3))
            let shown = try String(contentsOfFile: folder + "/out", encoding: .utf8)
            #expect(shown.hasPrefix(Self.text + "-FRX"), "\(shown)")
        }
    }

    @Test func `given a pager that may not know colours, when text is shown, then it gets none`() throws {
        try withTemporaryFolder { folder in
            let environment = ["KNEAD_PAGER": "cat > '\(folder)/out'", "PATH": "/usr/bin:/bin"]
            #expect(Pager(isOff: false, environment: environment).shows("\u{1B}[1mone\u{1B}[0m\ntwo\n", rows: 2))
            let shown = try String(contentsOfFile: folder + "/out", encoding: .utf8)
            #expect(shown == "one\ntwo\n")
        }
    }

    @Test(arguments: ["/no/such/pager", "no-such-pager-anywhere -x", "/etc/passwd"])
    func `given a pager that cannot run, when text is shown, then it is left to be printed`(command: String) {
        let pager = Pager(
            isOff: false, environment: ["KNEAD_PAGER": "exec 2>/dev/null; \(command)", "PATH": "/usr/bin:/bin"])
        #expect(!pager.shows(Self.text, rows: 2))
    }

    @Test func `given a pager that reads nothing, when long text is shown, then it comes back`() {
        let pager = Pager(isOff: false, environment: ["KNEAD_PAGER": "true", "PATH": "/usr/bin:/bin"])
        #expect(pager.shows(String(repeating: Self.text, count: 100_000), rows: 24))
    }

    @Test func `given text that fits, or no terminal, when shown, then no pager is needed`() {
        let pager = Pager(isOff: false, environment: ["KNEAD_PAGER": "false"])
        #expect(!pager.shows(Self.text, rows: 4))
        #expect(!pager.shows(Self.text, rows: nil))
        #expect(!Pager(isOff: true, environment: [:]).shows(Self.text, rows: 1))
    }
}
