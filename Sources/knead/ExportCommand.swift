import ArgumentParser
import Dialogue
import Rendering

/// `knead export`.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write all advice by topic as one Markdown document, for reading or printing.",
        discussion: "knead export > knead.md")

    func run() throws {
        try Program.run { program in
            try Program.print(MarkdownRenderer().render(try HandbookWriter(program.library).handbook()))
        }
    }
}
