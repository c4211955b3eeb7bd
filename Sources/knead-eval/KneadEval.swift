import ArgumentParser
import CorpusData
import CorpusModel
import CorpusParsing
import Dialogue
import Foundation
import Yams

/// Measures how well questions are answered.
@main
struct KneadEval: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "knead-eval",
        abstract: "Measure how well the questions of a file are answered.",
        discussion: """
            A file is YAML: a list 'questions', each with 'ask', 'kind', and either 'answers' (the ids of the pieces of \
            advice that are right) and 'must' (lists of words, one of each list), or 'refuse: true'.
            """)

    @Argument(help: "Files of questions.") var files: [String]
    @Flag(help: "List the questions that were not answered right first.") var failing = false
    @Flag(help: "Print one JSON object a file.") var json = false

    func run() throws {
        let library = try Library(
            CorpusParser.parse(EmbeddedCorpus.files.map { CorpusFile(path: $0.path, contents: $0.contents) }))
        for file in files {
            let text = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
            let questions = try YAMLDecoder().decode(QuestionSet.self, from: text).questions
            let evaluation = try Evaluation(of: questions, in: library)
            print(json ? try Report(file, evaluation).json(failing) : Report(file, evaluation).text(failing))
        }
    }
}
