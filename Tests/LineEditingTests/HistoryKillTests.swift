import TestSupport
import Testing

@testable import LineEditing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Two programs write one history while a third is killed at random moments, again and again.
@Suite(.serialized)
struct HistoryKillTests {
    /// Rounds on one file: enough for torn lines to be written after, few enough for the file to stay small.
    private static let roundsOnOneFile = 10

    @Test func `every line that a writer was told is kept is there once, in its order`() throws {
        var random = SeededRandom(seed: 77)
        let count = rounds(12, most: 2_000)
        for start in stride(from: 0, to: count, by: Self.roundsOnOneFile) {
            let folder = try TemporaryFolder()
            var told: [[String]] = []
            for round in start..<min(start + Self.roundsOnOneFile, count) {
                told += try Self.killedWriters(round: round, folder: folder, using: &random)
            }
            try Self.check(told, in: folder)
        }
    }

    /// Lets two writers work and kills them; the lines that each was told are kept.
    private static func killedWriters(
        round: Int, folder: TemporaryFolder, using random: inout SeededRandom
    ) throws -> [[String]] {
        let writers = try (0..<2).map { try Writer(name: "\(round)-\($0)", folder: folder) }
        // Both are at work before one is killed somewhere in the middle of it.
        for writer in writers { try writer.waitForLines(Int.random(in: 1...20, using: &random)) }
        let first = Int.random(in: 0...1, using: &random)
        writers[first].kill()
        usleep(UInt32.random(in: 0...2_000, using: &random))
        writers[1 - first].kill()
        return try writers.map { try $0.finish() }
    }

    private static func check(_ told: [[String]], in folder: TemporaryFolder) throws {
        let file = HistoryFile(path: folder.path + "/history", fallbackPath: folder.path + "/other", limit: .max)
        let (history, warnings) = file.load()
        #expect(warnings.isEmpty)
        var places: [String: [Int]] = [:]
        for (place, line) in history.entries.enumerated() { places[line, default: []].append(place) }
        let bytes = System.contents(of: folder.path + "/history") ?? []
        #expect(bytes.count { $0 == 0x0A } <= history.entries.count, "a line is there twice")
        for acknowledged in told {
            let found = acknowledged.compactMap { places[$0]?.first }
            #expect(!found.isEmpty && found.count == acknowledged.count, "a line is lost")
            #expect(found == found.sorted())
        }
    }

    /// The demo program as a writer: it appends lines as fast as it can, and says each once it is kept.
    private final class Writer {
        private let process: pid_t
        private let path: String

        init(name: String, folder: TemporaryFolder) throws {
            path = folder.path + "/told-" + name
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
            let arguments: [String] = [PseudoTerminal.demo, "--write", folder.path + "/history", name]
            var argv = arguments.map { strdup($0) } + [nil]
            var environment: [UnsafeMutablePointer<CChar>?] = [nil]
            defer { for text in argv { free(text) } }
            var started: pid_t = 0
            let error = posix_spawn(&started, PseudoTerminal.demo, &actions, nil, &argv, &environment)
            try #require(error == 0, "the writer did not start")
            process = started
        }

        /// The lines that it has said are kept; a torn last one does not count.
        private var told: [String] {
            let text = String(decoding: System.contents(of: path) ?? [], as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            return lines.dropLast()
        }

        func waitForLines(_ count: Int) throws {
            var left = 90_000
            while told.count < count {
                left -= 1
                try #require(left > 0, "the writer did not get on")
                usleep(1_000)
            }
        }

        func kill() { _ = signal(SIGKILL) }

        private func signal(_ number: Int32) -> Int32 {
            #if canImport(Glibc)
                Glibc.kill(process, number)
            #else
                Darwin.kill(process, number)
            #endif
        }

        func finish() throws -> [String] {
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
            defer { unlink(path) }
            return told
        }
    }
}
