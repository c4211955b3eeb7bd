import ProgramDriving

extension Bench {
    /// From a question to its whole answer, in one conversation, and the memory that this takes.
    func answers(_ questions: [String]) throws -> [Row] {
        let stream = try Stream([program, "chat", "--json"], environment: environment)
        defer { stream.finish() }
        try stream.ask(Self.question)
        var sample = Sample()
        for question in questions { sample.add(try clock.measure { try stream.ask(question) }) }
        let memory = stream.peakMegabytes.map { Row("memory, conversation", megabytes: $0) }
        return [Row("answer, of \(questions.count)", sample, percentile99: true)] + (memory.map { [$0] } ?? [])
    }
}
