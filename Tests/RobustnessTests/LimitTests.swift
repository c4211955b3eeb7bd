import Foundation
import ProgramDriving
import TestSupport
import Testing

/// Files that may not grow, as on a full disk.
struct LimitTests {
    @Test func `given files that may not grow, when asked, then the answer is the same and no draft is left`() throws {
        try withTemporaryFolder { home in
            let answer = try Program(home: home).run(["my calves are tight"])
            for blocks in [0, 1, 100] {
                try FileManager.default.removeItem(atPath: home + "/.cache")
                // The shell's own output must not be held to the limit.
                let result = try Program(home: home).run(
                    ["-c", "(ulimit -f \(blocks); exec '\(Program.path)' 'my calves are tight') 2>&1 | cat"],
                    path: "/bin/sh")
                #expect(result.output == answer.output, "\(blocks): \(result)")
                let left = try FileManager.default.contentsOfDirectory(atPath: home + "/.cache/knead")
                #expect(left == [], "\(blocks)")
            }
        }
    }

    @Test func `given a history that may not grow, when talked to, then what is told as kept is there whole`() throws {
        try withTemporaryFolder { home in
            let talk = try Talk(home: home, before: "ulimit -f 1")
            var kept: [String] = []
            for number in 0..<9 {
                let line = "calves \(number) " + String(repeating: "x", count: 150)
                let shown = try talk.say(line)
                if !shown.contains("cannot write the history"), kept.count == number { kept.append(line) }
            }
            let listed = try talk.say("/history calves")
            #expect(listed.contains("9  calves 8 xxx"), "\(listed)")
            #expect(try talk.leave() == 0)
            let text = try String(contentsOfFile: Talk.historyPath(home), encoding: .utf8)
            #expect(text == kept.map { $0 + "\n" }.joined())
            #expect((1..<9).contains(kept.count))
        }
    }
}

/// A disk of 64 KB. Making one takes root, and is left to the large run.
@Suite(.serialized, .enabled(if: SmallDisk.canBeMade, "needs root, a system that mounts, and KNEAD_TEST_ROUNDS"))
struct SmallDiskTests {
    @Test func `given a full disk, when asked, then the answer is the same and no draft is left`() throws {
        try withTemporaryFolder { folder in
            let answer = try Program(home: folder).run(["my calves are tight"])
            try SmallDisk.with(in: folder) { disk in
                var program = Program(home: folder)
                program.environment["XDG_CACHE_HOME"] = disk
                let result = try program.run(["my calves are tight"])
                let left = try FileManager.default.contentsOfDirectory(atPath: disk + "/knead")
                #expect(result == answer && left == [], "\(result) \(left)")
            }
        }
    }

    @Test func `given a disk that fills up, when talked to, then what is told as kept is there whole`() throws {
        try withTemporaryFolder { folder in
            try SmallDisk.with(in: folder) { disk in
                let talk = try Talk(home: folder, environment: ["XDG_STATE_HOME": disk])
                var kept: [String] = []
                var isFull = false
                for number in 0..<40 {
                    let line = "calves \(number) " + String(repeating: "x", count: 3_000)
                    isFull = try talk.say(line).contains("No space left on device") || isFull
                    if !isFull { kept.append(line) }
                }
                #expect(isFull)
                #expect(try talk.leave() == 0)
                let text = try String(contentsOfFile: disk + "/knead/history", encoding: .utf8)
                #expect(text == kept.map { $0 + "\n" }.joined())
            }
        }
    }

    @Test func `given a disk that is only read, when talked to, then the answer is the same and the reason told`()
        throws
    {
        try withTemporaryFolder { folder in
            let answer = try Program(home: folder).run(["my calves are tight"])
            try SmallDisk.with(in: folder) { disk in
                try SmallDisk.mount(["-o", "remount,ro", disk], in: folder)
                var program = Program(home: folder)
                program.environment["XDG_CACHE_HOME"] = disk
                #expect(try program.run(["my calves are tight"]) == answer)
                let talk = try Talk(home: folder, environment: ["XDG_STATE_HOME": disk, "XDG_CACHE_HOME": disk])
                #expect(try talk.say("my calves are tight").contains("keep it on a disk that can be written"))
                #expect(try talk.leave() == 0)
            }
        }
    }
}

enum SmallDisk {
    static let canBeMade =
        geteuid() == 0 && ProcessInfo.processInfo.environment["KNEAD_TEST_ROUNDS"] != nil
        && (try? withTemporaryFolder { try with(in: $0) { _ in } }) != nil

    /// Runs `body` with the path of a fresh disk.
    static func with(in folder: String, _ body: (String) throws -> Void) throws {
        let disk = folder + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        try mount(["-t", "tmpfs", "-o", "size=64k", "knead-test", disk], in: folder)
        defer { _ = try? Program(home: folder).run(["-l", disk], path: "/bin/umount") }
        try body(disk)
    }

    static func mount(_ arguments: [String], in folder: String) throws {
        let result = try Program(home: folder).run(arguments, path: "/bin/mount")
        try #require(result.status == 0, "\(result)")
    }
}
