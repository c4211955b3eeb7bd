import CorpusParsing
import Diagnostics
import Foundation
import TestSupport
import Testing

struct CorpusMutationTests {
    private static let files: [CorpusFile] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Corpus")
        return (try? CorpusFolder(folder.standardized.path).files()) ?? []
    }()

    /// A million and more with `KNEAD_TEST_ROUNDS`.
    @Test func `given a mutated file, when parsed, then every mistake has its place and can be shown`() throws {
        try #require(Self.files.count > 5)
        var random = SeededRandom(seed: runSeed)
        for round in 0..<rounds(200) {
            var file = Self.excerpt(using: &random)
            for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&file.contents, using: &random) }
            check([file], "seed \(runSeed), round \(round), \(file.path)")
        }
    }

    @Test func `given a corpus with a mutated file, when parsed, then it gives a corpus or mistakes`() throws {
        let short = Self.files.map { file in
            let lines = file.contents.split(separator: "\n", maxSplits: 100, omittingEmptySubsequences: false)
            return CorpusFile(path: file.path, contents: lines.prefix(100).joined(separator: "\n"))
        }
        var random = SeededRandom(seed: runSeed)
        for round in 0..<rounds(4, most: 2_000) {
            var files = short
            let index = Int.random(in: files.indices, using: &random)
            mutate(&files[index].contents, using: &random)
            check(files, "seed \(runSeed), round \(round), \(files[index].path)")
        }
    }

    /// The beginning of some file and some lines of it, so that reading them takes little time.
    private static func excerpt(using random: inout SeededRandom) -> CorpusFile {
        let file = files[Int.random(in: files.indices, using: &random)]
        let lines = linesByPath[file.path] ?? []
        let start = Int.random(in: 0...max(0, lines.count - 40), using: &random)
        let kept = Array(lines.prefix(Int.random(in: 0...20, using: &random))) + lines.dropFirst(start).prefix(40)
        return CorpusFile(path: file.path, contents: kept.joined(separator: "\n"))
    }

    private static let linesByPath = Dictionary(
        uniqueKeysWithValues: files.map {
            ($0.path, $0.contents.split(separator: "\n", omittingEmptySubsequences: false))
        })

    private func check(_ files: [CorpusFile], _ what: String) {
        do throws(DiagnosticsError) {
            _ = try CorpusParser.parse(files)
        } catch {
            #expect(!error.diagnostics.isEmpty, "\(what)")
            for mistake in error.diagnostics {
                let contents = files.first { $0.path == mistake.location.file }?.contents ?? ""
                // Behind the last line stands what is missing there.
                let lines = contents.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count + 1
                #expect((1...lines).contains(mistake.location.line), "\(what): \(mistake)")
                #expect(mistake.location.column >= 1 && !mistake.message.isEmpty, "\(what): \(mistake)")
                #expect("\(mistake)".unprintable == [], "\(what): \(mistake)")
            }
        }
    }

    /// Changes some bytes of `text`, as a slip of the hand, a bad merge or a broken disk would.
    private func mutate(_ text: inout String, using random: inout SeededRandom) {
        var bytes = Array(text.utf8)
        guard !bytes.isEmpty else {
            text = "- \u{0}"
            return
        }
        let place = Int.random(in: bytes.indices, using: &random)
        let end = min(bytes.count, place + Int.random(in: 1...80, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: bytes.indices, using: &random))
        case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 3: bytes.insert(contentsOf: Self.odd.randomElement(using: &random)?.utf8 ?? "".utf8, at: place)
        case 4: bytes = Array(bytes[..<place])
        default:
            var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let other = Int.random(in: lines.indices, using: &random)
            lines.swapAt(other, min(other + 1, lines.count - 1))
            bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// What YAML gives a meaning to, and what it does not allow.
    private static let odd = [
        "\u{0}", "\t", "\r\n", "- ", ": ", "&a ", "*a", "!!binary ", "<<: *a", "{", "}", "[", "]", "\"", "'", "|\n",
        ">\n", "%YAML 9.9\n", "---\n", "...\n", "# ", "\u{1B}[31m", "\u{202E}", "\u{FEFF}", "~", "? ", "@", "`",
        "\u{85}", "{area}", " | ", " + ", "1e999", "0x7fffffffffffffffff", "null", "yes", "=", "🦵",
    ]
}
