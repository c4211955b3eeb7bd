import CorpusModel
import Dialogue
import Foundation
import LineEditing
import Rendering
import Understanding

/// The line editor as a conversation uses it.
struct ConversationEditor {
    let reader: LineReader
    /// What is wrong in the user's key file.
    let warnings: [String]

    /// Nil where there is no terminal to edit on.
    init?(_ program: Program, environment: [String: String] = ProcessInfo.processInfo.environment) {
        guard let reader = LineReader(program: "knead") else { return nil }
        self.reader = reader
        reader.usesColor = Style.ofOutput(environment: environment).usesColor
        reader.isSuggesting = environment["KNEAD_SUGGEST"] != "0"
        reader.examples = program.library.rules.answers.examples
        reader.emptyCancelHint = "Type a question, /help for help, or Ctrl-D to leave."
        let completer = QuestionCompleter(program.library)
        reader.completer = { completer.completions(in: $0, at: $1) }
        let highlighter = InputHighlighter(program.library)
        reader.highlighter = { highlighter.colors(of: $0) }
        warnings = program.paths.keyBindings.map { reader.readKeyBindings(from: $0) } ?? []
    }
}
