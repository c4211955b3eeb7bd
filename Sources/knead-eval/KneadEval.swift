import ArgumentParser
import CorpusData
import CorpusParsing
import Dialogue
import Understanding

/// Measures how well questions are answered, and finds weights.
@main
struct KneadEval: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "knead-eval", abstract: "Measure how well questions are answered, or find weights.",
        subcommands: [Measure.self, Fit.self], defaultSubcommand: Measure.self)
}

/// Measures how well questions are answered.
struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure how well the questions of a file are answered.",
        discussion: """
            A file is YAML: a list 'questions', each with 'ask', 'kind', and what is right: 'answers' (the ids of the \
            pieces of advice), 'must' (lists of words, one of each list), 'not' (words the answer must not say), \
            'refuse: true', 'clarify: true', 'level' (emergency, same-day, book, stop, none), 'condition' (an id); \
            and a list 'conversations', each with 'kind' and 'turns', which are questions without 'kind'.
            """)

    @Argument(help: "Files of questions.") var files: [String]
    @Option(help: "A folder with a corpus to read instead of the one in the program.") var corpus: String?
    @Flag(help: "List the questions that were not answered right first.") var failing = false
    @Flag(help: "Print one JSON object a file.") var json = false

    func run() throws {
        let library = try Library(compiledCorpus())
        for file in files {
            let evaluation = try Evaluation(of: QuestionSet(file: file), in: library)
            print(json ? try Report(file, evaluation).json(failing) : Report(file, evaluation).text(failing))
        }
    }

    private func compiledCorpus() throws -> CompiledCorpus {
        guard let corpus else {
            return try EmbeddedCorpus.compiled()
        }
        return CompiledCorpus(compiling: try CorpusParser.parse(try CorpusFolder(corpus).files()))
    }
}
