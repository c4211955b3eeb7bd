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
            #expect(Pager(isOff: false, environment: environment).show(Self.text, rows: 3) == .left)
            let shown = try String(contentsOfFile: folder + "/out", encoding: .utf8)
            #expect(shown.hasPrefix(Self.text + "-FRX"), "\(shown)")
        }
    }

    @Test func `given a pager that may not know colours, when text is shown, then it gets none`() throws {
        try withTemporaryFolder { folder in
            let environment = ["KNEAD_PAGER": "cat > '\(folder)/out'", "PATH": "/usr/bin:/bin"]
            #expect(
                Pager(isOff: false, environment: environment).show("\u{1B}[1mone\u{1B}[0m\ntwo\n", rows: 2) == .left)
            let shown = try String(contentsOfFile: folder + "/out", encoding: .utf8)
            #expect(shown == "one\ntwo\n")
        }
    }

    @Test(arguments: ["/no/such/pager", "no-such-pager-anywhere -x", "/etc/passwd"])
    func `given a pager that cannot run, when text is shown, then it is left to be printed`(command: String) {
        let pager = Pager(
            isOff: false, environment: ["KNEAD_PAGER": "exec 2>/dev/null; \(command)", "PATH": "/usr/bin:/bin"])
        #expect(pager.show(Self.text, rows: 2) == nil)
    }

    @Test func `given a pager that reads nothing, when long text is shown, then it comes back`() {
        let pager = Pager(isOff: false, environment: ["KNEAD_PAGER": "true", "PATH": "/usr/bin:/bin"])
        #expect(pager.show(String(repeating: Self.text, count: 100_000), rows: 24) == .left)
    }

    @Test(arguments: ["less", "/usr/bin/less -S", "less -FRX"])
    func `given less as it comes, when it is run, then it has keys that let go`(command: String) throws {
        let keys = try #require(LessKeys(for: command, environment: ["HOME": "/nowhere"]))
        defer { close(keys.descriptor) }
        #expect(keys.variable == ("LESSKEYIN", "/dev/fd/\(keys.descriptor)"))
        var bytes = [UInt8](repeating: 0, count: 10_000)
        let count = read(keys.descriptor, &bytes, bytes.count)
        #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == LessKeys.map)
        #expect(read(keys.descriptor, &bytes, bytes.count) == 0)
    }

    @Test(arguments: [
        ("most", [:]), ("lesspipe", [:]), ("sed p | less", [:]), ("", [:]), ("é", [:]), ("less", ["LESS": "-R"]),
        ("less", ["LESS": ""]), ("less", ["LESSKEYIN": "keys"]), ("less", ["LESSKEY": "keys"]),
        ("less", ["LESSKEY_CONTENT": "q quit"]),
    ])
    func `given another pager, or one that the reader has set up, when it is run, then its keys stay`(
        command: String, environment: [String: String]
    ) {
        #expect(LessKeys(for: command, environment: environment.merging(["HOME": "/nowhere"]) { $1 }) == nil)
    }

    @Test(arguments: [".less", ".lesskey", ".config/lesskey"])
    func `given a file of keys of the reader's, when less is run, then its keys stay`(name: String) throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: folder + "/.config", withIntermediateDirectories: true)
            try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
            #expect(LessKeys(for: "less", environment: ["HOME": folder]) == nil)
        }
    }

    @Test func `given the keys, when read, then all that can be typed leaves, and none but moving keys stays`() {
        let lines = LessKeys.map.split(separator: "\n")
        #expect(lines.first == "#command" && lines.last == "#stop")
        for byte in UInt8(ascii: "!")...UInt8(ascii: "~") where ![UInt8(ascii: "q"), UInt8(ascii: "~")].contains(byte) {
            let digits = String(byte, radix: 8)
            let octal = "\\" + String(repeating: "0", count: 3 - digits.count) + digits
            #expect(lines.contains("\(octal) quit \(octal)"), "\(octal)")
            #expect(LessKeys.typed(Int32(byte)) == byte)
        }
        #expect(lines.contains("q quit") && lines.contains("~ quit"))
        let actions = Set(lines.dropFirst().dropLast().compactMap { $0.split(separator: " ").dropFirst().first })
        let moving: Set<Substring> = ["forw-screen", "forw-line", "back-line", "back-screen", "goto-line", "goto-end"]
        #expect(actions == moving.union(["quit", "repaint"]))
        #expect([0, 1, 2, 32, 113, 126, 127, 128, 256, -1].allSatisfy { LessKeys.typed($0) == nil })
    }

    @Test func `given a pager that ends with a letter's code, when it is left, then only less has typed it`() throws {
        try withTemporaryFolder { folder in
            for name in ["less", "more"] {
                let path = "\(folder)/\(name)"
                try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/bin/sh")
                let environment = [
                    "KNEAD_PAGER": "\(path) -c 'cat > /dev/null; exit 104'", "PATH": "/usr/bin:/bin", "HOME": folder,
                ]
                let ending = Pager(isOff: false, environment: environment).show(Self.text, rows: 2)
                #expect(ending == (name == "less" ? .typing(UInt8(ascii: "h")) : .left), "\(name)")
            }
        }
    }

    @Test func `given text that fits, or no terminal, when shown, then no pager is needed`() {
        let pager = Pager(isOff: false, environment: ["KNEAD_PAGER": "false"])
        #expect(pager.show(Self.text, rows: 4) == nil)
        #expect(pager.show(Self.text, rows: nil) == nil)
        #expect(Pager(isOff: true, environment: [:]).show(Self.text, rows: 1) == nil)
    }
}
