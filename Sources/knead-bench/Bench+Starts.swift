import Foundation
import ProgramDriving

extension Bench {
    /// One question from start to end, with and without a cache, beside the `sqlite3` shell on the same index.
    func starts() throws -> [Row] {
        var (warm, cold, shell, bare): (Sample, Sample, Sample, Sample) = (Sample(), Sample(), Sample(), Sample())
        _ = try time([program, Self.question])
        let query = try indexFile().flatMap(shellQuery)
        for _ in 0..<rounds {
            warm.add(try time([program, Self.question]))
            if let query { shell.add(try time(query)) }
            bare.add(try time(["/bin/sh", "-c", ":"]))
        }
        for _ in 0..<max(3, rounds / 4) {
            try FileManager.default.removeItem(atPath: cacheFolder)
            cold.add(try time([program, Self.question]))
        }
        let shellRow = Row("sqlite3, one query", shell)
        var build = Row("index build (cold less warm)", cold)
        build.median -= warm.median
        return [
            query == nil ? Row("one question", warm) : Row("one question", warm).compared(with: shellRow), shellRow,
            Row("sh, nothing", bare), Row("one question, no cache", cold), build,
        ] + (try memory())
    }

    private func memory() throws -> [Row] {
        let stream = try Stream([program, "ask", "--json"], environment: environment)
        defer { stream.finish() }
        try stream.ask(Self.question)
        return stream.peakMegabytes.map { [Row("memory, one question", megabytes: $0)] } ?? []
    }

    private func indexFile() throws -> String? {
        try FileManager.default.contentsOfDirectory(atPath: cacheFolder).first { $0.hasSuffix(".sqlite") }
            .map { "\(cacheFolder)/\($0)" }
    }

    private func shellQuery(of index: String) -> [String]? {
        Self.installed("sqlite3").map { shell in
            [
                shell, "-readonly", index,
                """
                SELECT rowid FROM advice_text WHERE advice_text MATCH 'calves OR tight OR long OR run' \
                ORDER BY bm25(advice_text) LIMIT 10
                """,
            ]
        }
    }
}
