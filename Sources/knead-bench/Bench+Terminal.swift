import Foundation
import ProgramDriving

extension Bench {
    /// From the start of a program to its first prompt.
    func prompts() throws -> [Row] {
        var others: [(name: String, arguments: [String], prompt: String)] = []
        if let bash = Self.installed("bash") { others.append(("bash", [bash, "--norc", "-i"], "ready$ ")) }
        if let ipython = Self.installed("ipython3"), works(ipython) { others.append(("ipython", [ipython], "In [")) }
        var samples = Array(repeating: Sample(), count: others.count)
        var own = Sample()
        for _ in 0..<max(3, rounds / 4) {
            own.add(try firstPrompt([program, "chat"], "> "))
            for (index, other) in others.enumerated() {
                samples[index].add(try firstPrompt(other.arguments, other.prompt))
            }
        }
        let rows = zip(others, samples).map { Row("first prompt of \($0.name)", $1) }
        return [rows.first.map { Row("first prompt", own).compared(with: $0) } ?? Row("first prompt", own)] + rows
    }

    /// From a key, a Tab and a paste to what they draw, with a long history.
    func keys() throws -> [Row] {
        try writeHistory(entries: 100_000)
        let session = try TerminalSession([program, "chat"], environment: environment)
        try session.waitFor("> ")
        try session.waitUntilReady()
        return [
            Row("key to screen", try keyPresses(session), percentile99: true),
            Row("completion to screen", try completions(session), percentile99: true),
            Row("20,000 pasted characters", try paste(session)),
        ]
    }

    private func works(_ program: String) -> Bool { (try? time([program, "--version"])) != nil }

    private func firstPrompt(_ arguments: [String], _ prompt: String) throws -> Duration {
        var session: TerminalSession?
        return try clock.measure {
            session = try TerminalSession(arguments, environment: environment)
            try session?.waitFor(prompt)
        }
    }

    private func keyPresses(_ session: TerminalSession) throws -> Sample {
        var sample = Sample()
        for _ in 0..<max(4, rounds / 2) {
            for key in Self.question.map(String.init) where key != " " {
                sample.add(
                    try clock.measure {
                        try session.type(key)
                        try session.waitFor(key)
                    })
            }
            try clear(session)
        }
        return sample
    }

    private func completions(_ session: TerminalSession) throws -> Sample {
        var sample = Sample()
        for _ in 0..<rounds {
            try session.type("my hamst")
            try session.waitUntilReady()
            sample.add(
                try clock.measure {
                    try session.type("\t")
                    try session.waitFor("ring")
                })
            try clear(session)
        }
        return sample
    }

    private func paste(_ session: TerminalSession) throws -> Sample {
        var sample = Sample()
        let words = Array(repeating: "sore calves and ", count: 1_250).joined()
        sample.add(
            try clock.measure {
                try session.type("\u{1B}[200~\(words)the end\u{1B}[201~")
                try session.waitFor("end")
            })
        try clear(session)
        return sample
    }

    private func clear(_ session: TerminalSession) throws {
        try session.type("\u{15}")
        try session.waitUntilReady()
    }

    private func writeHistory(entries: Int) throws {
        let folder = home + "/.local/state/knead"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let lines = (0..<entries).map { "what helps calf number \($0) after \($0 % 50) km\n" }.joined()
        try Data(lines.utf8).write(to: URL(fileURLWithPath: folder + "/history"))
    }
}
