import ArgumentParser
import Dialogue

/// `knead safety`.
struct SafetyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "safety", abstract: "List the signs of danger, and where never to press.")

    @OptionGroup var options: ReplyOptions
    @Flag(help: "Print every rule as a plain document, with its sources.") var rules = false

    func run() throws {
        try Program.run { program in
            if rules {
                try Program.print(SafetyPage.document(program.library.rules))
            } else {
                try QuestionStream(program, options.form).answerOne("/safety")
            }
        }
    }
}
