import ArgumentParser
import Foundation

/// Measures how fast a built program is, side by side with programs that people know.
@main
struct KneadBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "knead-bench",
        abstract: "Measure start, answers, keys and memory of a built knead.",
        discussion: """
            Build what is measured as it is shipped, then give its path:

                swift build -c release -Xswiftc -static-stdlib -Xlinker -no-pie --product knead
                knead-bench --program .build/release/knead Tests/Questions/tuning.yml

            Without -no-pie all addresses are put right at each start, which takes some 4 MB. The README has the \
            options that link all of it, libedit and SQLite too, into one file: then no library is looked for and \
            bound at each start.

            Programs that are compared run in turn, so that a busy machine slows all of them down alike. Programs that \
            are not installed are left out.
            """)

    @Argument(help: "Files of questions, as knead-eval reads them.") var files: [String] = []
    @Option(help: "The program to measure.") var program = ".build/release/knead"
    @Option(help: "How often each start is measured.") var rounds = 40
    @Flag(help: "Print one JSON object.") var json = false

    func validate() throws {
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw ValidationError("'\(program)' is not a program; build it first, or give --program.")
        }
        guard rounds > 0 else { throw ValidationError("--rounds must be at least 1.") }
    }

    func run() throws {
        let questions = try files.flatMap { try QuestionFile.lines(of: $0) }
        let bench = try Bench(program: URL(fileURLWithPath: program).path, rounds: rounds)
        defer { bench.removeFolder() }
        var rows = try bench.starts()
        rows += try bench.prompts()
        rows += try bench.keys()
        rows += try bench.answers(questions.isEmpty ? Bench.fewQuestions : questions)
        print(json ? try Report.json(rows) : Report.text(rows))
    }
}
