import TestSupport
import Testing

@testable import LineEditing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

struct HistoryTests {
    @Test func `duplicates go, the older one first, and so does what is too much`() {
        var history = History(["a", "b", "a", "", " secret", "c"], limit: 3)
        #expect(history.entries == ["b", "a", "c"])
        let kept = ["a", "d", " hidden"].map { history.add($0) }
        #expect(kept == [true, true, false])
        #expect(history.entries == ["c", "a", "d"])
    }

    @Test func `lines are found by their words, without case and accents`() {
        let history = History(["sore calves", "Café calvès", "膝 calves", "two\nrows"])
        #expect(history.entries(holding: ["CALVES"]) == ["sore calves", "Café calvès", "膝 calves"])
        #expect(history.entries(holding: ["calves", "cafe"]) == ["Café calvès"])
        #expect(history.entries(holding: []) == history.entries)
        #expect(history.entries(holding: ["\u{1B}"]) == [])
    }

    @Test func `a line that is removed is gone`() {
        var history = History(["a", "b"])
        let removed = [history.remove("a"), history.remove("a")]
        #expect(removed == [true, false])
        #expect(history.entries == ["b"])
    }

    @Test(arguments: ["plain", "two\nrows", "back\\slash", "\\n", "é 你 👨‍👩‍👧", "tab\tand \u{1B}[31m", "ends with \\"])
    func `an entry comes back from its line as it was`(entry: String) throws {
        let line = HistoryCoding.line(for: entry)
        #expect(line.filter { $0 == 0x0A }.count == 1)
        #expect(try HistoryCoding.entries(in: line) == [entry])
    }
}

/// A folder that goes away with the test.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/line-editing-XXXXXX".utf8CString)
        path = try #require(mkdtemp(&template).map { String(cString: $0) })
    }

    deinit {
        for name in ["history", "history.other", "history.new"] { unlink(path + "/" + name) }
        rmdir(path + "/history")
        rmdir(path)
    }

    var history: HistoryFile { HistoryFile(path: path + "/history", fallbackPath: path + "/history.other", limit: 5) }

    func write(_ bytes: [UInt8], to name: String = "history") throws {
        let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        try #require(descriptor >= 0)
        System.write(descriptor, bytes)
        close(descriptor)
    }

    func bytes(of name: String = "history") -> [UInt8]? {
        let descriptor = open(path + "/" + name, O_RDONLY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return System.read(descriptor, limit: 1 << 20)
    }
}

struct HistoryFileTests {
    @Test func `lines of two sessions are all kept, in a file of one's own`() throws {
        let folder = try TemporaryFolder()
        let first = folder.history
        let second = folder.history
        #expect(first.append("A") == nil)
        #expect(second.append("B\nb\\") == nil)
        #expect(first.append(" secret") == nil)
        #expect(folder.bytes() == Array("A\nB\\nb\\\\\n".utf8))
        #expect(folder.history.load().history.entries == ["A", "B\nb\\"])
        var status = stat()
        stat(folder.path + "/history", &status)
        #expect(status.st_mode & 0o777 == 0o600)
    }

    @Test func `a missing file is an empty history`() throws {
        let (history, warnings) = try TemporaryFolder().history.load()
        #expect(history.entries == [])
        #expect(warnings == [])
    }

    @Test func `a torn last line does not swallow the next`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("one\ntw".utf8))
        #expect(folder.history.append("three") == nil)
        #expect(folder.bytes() == Array("one\ntw\nthree\n".utf8))
    }

    @Test func `the lines of another window are there at once`() throws {
        let folder = try TemporaryFolder()
        let first = folder.history
        let second = folder.history
        #expect(first.current().entries == [])
        #expect(second.append("A") == nil)
        #expect(first.current().entries == ["A"])
        #expect(second.append("B") == nil)
        #expect(first.current().entries == ["A", "B"])
        #expect(first.current().entries == ["A", "B"])
        #expect(second.forget("A") == nil)
        #expect(first.current().entries == ["B"])
    }

    @Test func `a forgotten line is gone wherever it stood, and the rest stays`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("a\nsecret é\nb\\nb\nsecret é\n".utf8))
        let file = folder.history
        #expect(file.forget("secret é") == nil)
        #expect(folder.bytes() == Array("a\nb\\nb\n".utf8))
        #expect(file.forget("not there") == nil)
        #expect(folder.bytes() == Array("a\nb\\nb\n".utf8))
        #expect(try TemporaryFolder().history.forget("no file") == nil)
    }

    @Test func `in private nothing is written`() throws {
        let folder = try TemporaryFolder()
        let bytes = Array("a\nb\nc\nd\ne\nf\na\n".utf8)
        try folder.write(bytes)
        let file = HistoryFile(
            path: folder.path + "/history", fallbackPath: folder.path + "/history.other", limit: 5, isPrivate: true)
        #expect(file.load().history.entries == ["c", "d", "e", "f", "a"])
        #expect(file.append("secret") == nil)
        #expect(file.forget("a") == nil)
        #expect(folder.bytes() == bytes)
        let nowhere = HistoryFile(
            path: folder.path + "/new/history", fallbackPath: folder.path + "/new/other", isPrivate: true)
        #expect(nowhere.append("secret") == nil)
        #expect(access(folder.path + "/new", F_OK) != 0)
    }

    @Test func `a file that grew too long is shortened`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("a\nb\nc\nd\ne\nf\na\n".utf8))
        #expect(folder.history.load().history.entries == ["c", "d", "e", "f", "a"])
        #expect(folder.bytes() == Array("c\nd\ne\nf\na\n".utf8))
    }

    struct ForeignRow: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
    }

    @Test(arguments: [
        ForeignRow(testDescription: "libedit", bytes: Array("_HiStOrY_V2_\nhello\\040you\n".utf8)),
        ForeignRow(testDescription: "CRLF", bytes: Array("one\r\ntwo\r\n".utf8)),
        ForeignRow(testDescription: "binary", bytes: [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2]),
        ForeignRow(testDescription: "not UTF-8", bytes: [0x61, 0xFF, 0x0A]),
        ForeignRow(testDescription: "long and not UTF-8", bytes: Array("a\nb\nc\nd\ne\nf\n".utf8) + [0xC3, 0x0A]),
    ])
    func `a file that is not ours stays as it is, and another is used`(row: ForeignRow) throws {
        let folder = try TemporaryFolder()
        try folder.write(row.bytes)
        let file = folder.history
        let (history, warnings) = file.load()
        #expect(history.entries == [])
        #expect(warnings.count == 1)
        #expect(file.path == folder.path + "/history.other")
        #expect(file.append("mine") == nil)
        #expect(folder.bytes() == row.bytes)
        #expect(folder.bytes(of: "history.other") == Array("mine\n".utf8))
        #expect(folder.history.load().history.entries == ["mine"])
    }

    @Test func `without any place the history is a warning`() throws {
        let folder = try TemporaryFolder()
        mkdir(folder.path + "/history", 0o700)
        try folder.write([0], to: "history.other")
        let file = folder.history
        let (_, warnings) = file.load()
        #expect(warnings.count == 2)
        #expect(file.path == nil)
        #expect(file.append("mine") == nil)
        let nowhere = HistoryFile(path: "/proc/none/history", fallbackPath: "/proc/none/other")
        #expect(nowhere.append("x") == .unwritable(path: "/proc/none/history", error: ENOENT))
    }

    @Test(arguments: [11, 12] as [UInt64])
    func `random files load or are left alone`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let lively = Array("ab\\n \n\r\u{1B}é👨‍👩‍👧".utf8) + [0xFF, 0x00]
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in lively.randomElement(using: &random)! }
            guard let entries = try? HistoryCoding.entries(in: bytes) else { continue }
            let again = try HistoryCoding.entries(in: entries.flatMap(HistoryCoding.line(for:)))
            #expect(again == entries.filter { !$0.isEmpty && $0 != "\r" }, "seed \(seed)")
        }
    }
}
