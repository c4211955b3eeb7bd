import Foundation
import ProgramDriving

/// The program that is measured, and a home folder for it.
struct Bench {
    static let question = "my calves are tight after a long run"
    static let fewQuestions = [question, "how long should i roll my quads", "what shoes should i buy", "thanks"]

    let program: String
    let rounds: Int
    let home: String
    let clock = ContinuousClock()

    init(program: String, rounds: Int) throws {
        self.program = program
        self.rounds = rounds
        home = FileManager.default.temporaryDirectory.appendingPathComponent("knead-bench-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    }

    var environment: [String: String] {
        [
            "HOME": home, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8",
            "TERM": "xterm-256color", "PS1": "ready$ ",
        ]
    }

    var cacheFolder: String { home + "/.cache/knead" }

    func removeFolder() { try? FileManager.default.removeItem(atPath: home) }

    /// How long `arguments` takes from its start to its end, its output thrown away.
    func time(_ arguments: [String]) throws -> Duration {
        let nowhere = open("/dev/null", O_RDWR)
        defer { close(nowhere) }
        return try clock.measure {
            try Child(arguments, environment: environment, descriptors: [nowhere, nowhere, nowhere]).wait()
        }
    }

    /// The path of a program that is installed; nil when it is not.
    static func installed(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
