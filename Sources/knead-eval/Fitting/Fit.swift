import ArgumentParser
import CorpusModel
import CorpusParsing
import Dialogue
import Foundation
import Indexing
import Understanding

/// Finds the weights of rankings and judgements again.
struct Fit: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find weights from questions, each read by a corpus that did not learn from it.",
        discussion: """
            Prints for each kind of weights those in use and those found, and how many percent of the questions are \
            judged right by either: by those found from the other three quarters of them. It takes some minutes.
            """)

    @Argument(help: "The folder with the corpus.") var corpus: String
    @Argument(help: "Files of questions.") var files: [String]

    func run() throws {
        let corpus = try CorpusParser.parse(try CorpusFolder(corpus).files())
        let set = try questions(corpus)
        var judgements = Judgements()
        for number in 0..<Fold.count {
            let fold = Fold(number, of: set)
            try judgements.collect(fold, in: Library(CompiledCorpus(compiling: fold.rest(of: corpus))))
        }
        // Those were chosen, not found: their comments say why.
        let chosen: Set = ["lackedTool", "partlyLacked", "explanation", "lessCautious", "notRecommended"]
        try tell("Ranking", WeightSearch(from: Ranking.Weights(), judgements.ranking, fixed: chosen))
        try tell("Coverage", WeightSearch(from: Coverage.Weights(), judgements.coverage, fixed: ["trouble", "first"]))
        try tell("Independence", WeightSearch(from: Independence.Weights(), judgements.independence))
        try tell("Continuation", WeightSearch(from: Continuation.Weights(), judgements.continuation))
    }

    /// All that is asked, each once.
    private func questions(_ corpus: Corpus) throws -> QuestionSet {
        var set = QuestionSet()
        for file in files {
            let more = try QuestionSet(file: file)
            set.questions += more.questions
            set.conversations += more.conversations
        }
        set.questions += corpus.asked.map { Question(ask: $0.text, kind: Judgements.asked, answers: $0.answers) }
        var seen: Set<String> = []
        set.questions.removeAll { !seen.insert(Fold.compared($0.ask)).inserted }
        return set
    }

    private func tell(_ title: String, _ search: WeightSearch<some Codable>) throws {
        print(row(title, "in use", "found"))
        for line in try search.rows() { print(row(line.name, figure(line.inUse), line.found.map(figure) ?? "-")) }
        print()
    }

    private func figure(_ value: Double) -> String { String(format: "%.2f", value) }

    private func row(_ name: String, _ cells: String...) -> String {
        tableRow(name, width: 34, cells, widths: [8, 8])
    }
}
