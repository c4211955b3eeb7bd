import CorpusModel
import Dialogue
import LineEditing
import Rendering
import TerminalText

/// A conversation at a terminal.
struct ConversationRunner {
    private let program: Program

    init(_ program: Program, _ options: ReplyOptions) {
        self.program = program
    }

    func runAtTerminal() throws {
        let history = program.paths.history.map { HistoryFile(path: $0, fallbackPath: $0 + ".knead") }
        let loaded = history?.load()
        for warning in loaded?.warnings ?? [] { Program.warn(warning.message) }
        try greet(isFirst: loaded?.history.entries.isEmpty ?? true)
        let source = lineSource(loaded?.history ?? History())
        var conversation = Conversation(program.library)
        let prompt = Prompt("> ", sgr: Style.ofOutput().usesColor ? "1" : nil)
        while true {
            switch source.readLine(prompt: prompt) {
            case .endOfInput: return
            case .interrupted: continue
            case .line(let line):
                if CommandNames.isLeaving(line) { return }
                remember(line, in: history, source)
                guard line.contains(where: { !$0.isWhitespace }) else { continue }
                // A window may have been resized since the last answer, so the style is asked for each time.
                try ReplyWriter(isJSON: false).write(try conversation.reply(to: line))
                try Program.print("\n")
            }
        }
    }

    private func greet(isFirst: Bool) throws {
        let hint = "knead: self-massage for runners. Ask in your own words, or type /help. Ctrl-D leaves."
        let paragraphs = isFirst ? [hint, HealthStatement.text] : [hint]
        let columns = min(Style.ofOutput().width, 80)
        let lines = paragraphs.flatMap { wrap($0, columns: columns) }
        try Program.print(lines.joined(separator: "\n") + "\n\n")
    }

    private func lineSource(_ history: History) -> any LineSource {
        guard let reader = LineReader(program: "knead") else { return PlainLineReader(output: 1) }
        reader.history = history
        reader.emptyCancelHint = "Type a question, /help for help, or Ctrl-D to leave."
        let completer = QuestionCompleter(program.library)
        reader.completer = { completer.completions(in: $0, at: $1) }
        return reader
    }

    /// Writes the line before it is answered, so that nothing that follows can lose it.
    private func remember(_ line: String, in file: HistoryFile?, _ source: any LineSource) {
        guard History.keeps(line) else { return }
        if let warning = file?.append(line) { Program.warn(warning.message) }
        (source as? LineReader)?.history.add(line)
    }
}
