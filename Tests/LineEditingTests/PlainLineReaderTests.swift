import Testing

@testable import LineEditing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

struct PlainLineReaderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let lines: [String]
    }

    @Test(arguments: [
        Row(testDescription: "nothing", bytes: [], lines: []),
        Row(testDescription: "no newline at the end", bytes: Array("q1\nq2".utf8), lines: ["q1", "q2"]),
        Row(testDescription: "blank lines", bytes: Array("\n\na\n".utf8), lines: ["", "", "a"]),
        Row(testDescription: "carriage returns", bytes: Array("a\r\nb\r\n".utf8), lines: ["a", "b"]),
        Row(testDescription: "NUL", bytes: [0x61, 0, 0x62, 0x0A], lines: ["a\0b"]),
        Row(testDescription: "not UTF-8", bytes: [0x61, 0xFF, 0x62, 0x0A, 0xC3], lines: ["a\u{FFFD}b", "\u{FFFD}"]),
        Row(testDescription: "emoji", bytes: Array("👨‍👩‍👧\n".utf8), lines: ["👨‍👩‍👧"]),
    ])
    func `bytes become lines`(row: Row) {
        #expect(Self.lines(of: row.bytes) == row.lines)
    }

    @Test func `a line may be long, and lines may be many`() {
        let long = String(repeating: "long ", count: 10_000)
        #expect(Self.lines(of: Array(long.utf8)) == [long])
        let many = (0..<5_000).map { "line \($0)" }
        #expect(Self.lines(of: Array(many.joined(separator: "\n").utf8)) == many)
    }

    /// Sends `bytes` (no more than a pipe holds) and reads until the end.
    private static func lines(of bytes: [UInt8]) -> [String] {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return ["no pipe"] }
        defer { close(ends[0]) }
        System.write(ends[1], bytes)
        close(ends[1])
        let reader = PlainLineReader(input: ends[0])
        var lines: [String] = []
        while case .line(let line) = reader.readLine(prompt: "> ") { lines.append(line) }
        return lines
    }
}
