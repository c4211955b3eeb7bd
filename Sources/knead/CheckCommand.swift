import ArgumentParser
import CorpusData
import CorpusModel
import CorpusParsing
import Diagnostics

/// `knead check [DIR]`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a corpus folder; without one, the corpus in the program.")

    @Argument(help: "The folder.") var folder: String?

    func run() throws {
        try Program.reportingMistakes(check)
    }

    private func check() throws {
        let files = try folder.map { try CorpusFolder($0).files() } ?? CorpusFile.embedded
        let corpus = try CorpusParser.parse(files)
        let concepts = corpus.rules.vocabulary.concepts.count
        try Program.print(
            """
            \(corpus.articles.count) articles, \(corpus.advice.count) pieces of advice, \(concepts) concepts, \
            \(corpus.rules.intents.intents.count) intents, \(corpus.rules.safety.signs.count) danger signs, \
            \(corpus.rules.disagreements.count) disagreements: no mistakes.

            """)
    }
}

extension CorpusFile {
    /// The files that were compiled into the program.
    static var embedded: [CorpusFile] {
        EmbeddedCorpus.files.map { CorpusFile(path: $0.path, contents: $0.contents) }
    }
}
