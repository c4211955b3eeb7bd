import Foundation
import TestSupport
import Testing

/// Caches that are not as the program left them.
struct CacheTests {
    private static let question = "my calves are tight after a long run"

    /// The answer with a cache as it should be, and the path of the index.
    private func warm(_ home: String) throws -> (answer: Program.Result, index: String) {
        let answer = try Program(home: home).run([Self.question])
        try #require(answer.status == 0 && answer.output.hasPrefix("Calves, after a run\n"), "\(answer)")
        let names = try files(home).filter { $0.hasSuffix(".sqlite") }
        return (answer, "\(home)/.cache/knead/\(try #require(names.first))")
    }

    private func files(_ home: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: home + "/.cache/knead")
    }

    @Test func `given an index that is cut off, when asked, then the answer is the same and the index whole again`()
        throws
    {
        try withTemporaryFolder { home in
            let (answer, index) = try warm(home)
            let whole = try Data(contentsOf: URL(fileURLWithPath: index))
            for part in [0, 1, 100, 4_096, whole.count / 3, whole.count - 1] {
                try whole.prefix(part).write(to: URL(fileURLWithPath: index))
                for _ in 0..<2 { #expect(try Program(home: home).run([Self.question]) == answer, "\(part) bytes") }
                #expect(try files(home) == [URL(fileURLWithPath: index).lastPathComponent], "\(part) bytes")
                let again = try Data(contentsOf: URL(fileURLWithPath: index))
                #expect(again.count == whole.count, "\(part) of \(whole.count) bytes")
            }
        }
    }

    @Test func `given an index of another kind, when asked, then the answer is the same`() throws {
        try withTemporaryFolder { home in
            let (answer, index) = try warm(home)
            let contents: [Data] = [
                Data("not a database".utf8), Data(repeating: 0, count: 10_000), Data(repeating: 0xFF, count: 8_192),
                Data("SQLite format 3\u{0}".utf8),
            ]
            for data in contents {
                try data.write(to: URL(fileURLWithPath: index))
                #expect(try Program(home: home).run([Self.question]) == answer, "\(data.prefix(16))")
            }
            for make in ["mkdir", "mkfifo", "ln -s /dev/zero", "ln -s /nowhere"] {
                let made = try Program(home: home).run(
                    ["-c", "rm -rf '\(index)'; \(make) '\(index)'"], path: "/bin/sh")
                try #require(made.status == 0)
                #expect(try Program(home: home).run([Self.question]) == answer, "\(make)")
            }
        }
    }

    @Test func `given an index with changed bytes, when asked, then it answers without a complaint`() throws {
        try withTemporaryFolder { home in
            let index = try warm(home).index
            let whole = try Data(contentsOf: URL(fileURLWithPath: index))
            var random = SeededRandom(seed: runSeed)
            for round in 0..<rounds(6, most: 2_000) {
                var damaged = whole
                for _ in 0..<Int.random(in: 1...200, using: &random) {
                    damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                try damaged.write(to: URL(fileURLWithPath: index))
                let result = try Program(home: home).run([Self.question])
                // Changed words of a text may be shown; what cannot be read must be made anew.
                #expect(result.status <= 1 && result.errors.isEmpty, "seed \(runSeed), round \(round): \(result)")
                #expect(!result.output.isEmpty, "seed \(runSeed), round \(round)")
            }
        }
    }

    @Test func `given indexes of other releases and drafts of a killed program, when built, then they are gone`() throws
    {
        try withTemporaryFolder { home in
            let (answer, index) = try warm(home)
            let folder = home + "/.cache/knead"
            // No process has a number as high.
            let left = [
                "index-1-0123456789abcdef.sqlite", "index-99-0123456789abcdef.sqlite",
                ".index-0123-4194999-2B0F6D9C", ".index-0123-2B0F6D9C-AAAA",
            ]
            for name in left { try Data("half".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
            try Data("kept".utf8).write(to: URL(fileURLWithPath: folder + "/notes.txt"))
            try FileManager.default.removeItem(atPath: index)
            #expect(try Program(home: home).run([Self.question]) == answer)
            #expect(try files(home).sorted() == [URL(fileURLWithPath: index).lastPathComponent, "notes.txt"])
        }
    }

    @Test func `given a cache folder that cannot be had, when asked, then the answer is the same`() throws {
        try withTemporaryFolder { home in
            let answer = try warm(home).answer
            try Data().write(to: URL(fileURLWithPath: home + "/file"))
            for folder in ["/proc/nowhere", home + "/file", "/dev/null", home + "/a\u{1B}[31m\n🦵/b"] {
                var program = Program(home: home)
                program.environment["XDG_CACHE_HOME"] = folder
                #expect(try program.run([Self.question]) == answer, "\(folder.debugDescription)")
            }
        }
    }
}
