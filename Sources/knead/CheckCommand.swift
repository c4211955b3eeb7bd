import ArgumentParser
import CorpusData
import CorpusModel
import CorpusParsing
import Diagnostics
import Understanding

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
        let hushed = HushedWords.all(in: corpus.rules.safety).map { $0.diagnostic(in: files) }
        guard hushed.isEmpty else { throw DiagnosticsError(hushed) }
        let concepts = corpus.rules.vocabulary.concepts.count
        try Program.print(
            """
            \(corpus.articles.count) articles, \(corpus.advice.count) pieces of advice, \(concepts) concepts, \
            \(corpus.rules.intents.intents.count) intents, \(corpus.rules.safety.signs.count) danger signs, \
            \(corpus.rules.disagreements.count) disagreements: no mistakes.

            """)
    }
}

extension HushedWords {
    fileprivate func diagnostic(in files: [CorpusFile]) -> Diagnostic {
        Diagnostic(
            at: location(in: files),
            "'\(unless)' in 'unless' hushes '\(phrase)' of '\(sign)'; narrow one of them, or write '=' before a word "
                + "that is meant in just this form")
    }

    /// Where the phrase stands below the `unless` of its sign.
    private func location(in files: [CorpusFile]) -> SourceLocation {
        guard let file = files.first(where: { $0.path.hasSuffix("safety.yml") }) else {
            return SourceLocation(file: "safety.yml", line: 1, column: 1)
        }
        var wanted = ["- id: \(sign)", "unless:", unless]
        for (number, line) in file.contents.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var rest = line[...]
            while let next = wanted.first, let range = rest.firstRange(of: next) {
                wanted.removeFirst()
                rest = rest[range.upperBound...]
                guard wanted.isEmpty else { continue }
                let column = line.distance(from: line.startIndex, to: range.lowerBound) + 1
                return SourceLocation(file: file.path, line: number + 1, column: column)
            }
        }
        return SourceLocation(file: file.path, line: 1, column: 1)
    }
}

extension CorpusFile {
    /// The files that were compiled into the program.
    static var embedded: [CorpusFile] {
        EmbeddedCorpus.files.map { CorpusFile(path: $0.path, contents: $0.contents) }
    }
}
