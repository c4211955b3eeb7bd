import Foundation
import ProgramDriving
import TestSupport
import Testing

/// Programs that build the index at once, or are killed meanwhile.
struct BuildKillTests {
    private static let question = "my calves are tight after a long run"

    @Test func `given kills while the index is built, when asked again, then the answer is whole and no draft is left`()
        throws
    {
        try withTemporaryFolder { home in
            let program = Program(home: home)
            let answer = try program.run([Self.question])
            var random = SeededRandom(seed: runSeed)
            for round in 0..<rounds(5, most: 500) {
                try FileManager.default.removeItem(atPath: home + "/.cache")
                let nowhere = open("/dev/null", O_RDWR | O_CLOEXEC)
                defer { close(nowhere) }
                let killed = try (0..<2).map { _ in
                    try Child(
                        [Program.path, Self.question], environment: program.environment,
                        descriptors: [nowhere, nowhere, nowhere])
                }
                for child in killed {
                    usleep(UInt32.random(in: 0...100_000, using: &random))
                    child.end()
                }
                #expect(try program.run([Self.question]) == answer, "seed \(runSeed), round \(round)")
                let left = try FileManager.default.contentsOfDirectory(atPath: home + "/.cache/knead")
                #expect(left.count { $0.hasSuffix(".sqlite") } == 1, "seed \(runSeed), round \(round): \(left)")
                // A draft of a program that was killed beside a finished index goes with the next build.
                try FileManager.default.removeItem(
                    atPath: "\(home)/.cache/knead/\(left.first { $0.hasSuffix("e") } ?? "")")
                #expect(try program.run([Self.question]) == answer, "seed \(runSeed), round \(round)")
                let names = try FileManager.default.contentsOfDirectory(atPath: home + "/.cache/knead")
                #expect(names.count == 1, "seed \(runSeed), round \(round): \(names)")
            }
        }
    }
}
