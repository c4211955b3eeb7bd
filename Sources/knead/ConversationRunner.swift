import CorpusModel
import Dialogue
import Foundation
import LineEditing
import Rendering
import TerminalText

/// A conversation at a terminal.
struct ConversationRunner {
    private let program: Program
    private let prompt: TurnPrompt
    private var history: HistoryKeeper
    private var conversation: Conversation
    private let source: any LineSource
    private let pager: Pager

    /// Opens the library and holds a conversation until it is left.
    static func run(_ options: ConversationOptions, isAccessible: Bool) throws {
        // The style of answers asks the environment, as every program does.
        if isAccessible { setenv("ACCESSIBLE", "1", 1) }
        try Program.run { program in
            var runner = ConversationRunner(program, options, isAccessible: isAccessible)
            try runner.runAtTerminal()
        }
    }

    private init(_ program: Program, _ options: ConversationOptions, isAccessible: Bool) {
        self.program = program
        prompt = TurnPrompt(isAccessible: isAccessible)
        pager = Pager(isOff: options.noPager || isAccessible)
        history = HistoryKeeper(path: program.paths.history, isPrivate: options.private)
        conversation = Conversation(program.library)
        let editor = isAccessible ? nil : ConversationEditor(program)
        source = editor?.reader ?? PlainLineReader(output: 1)
        for warning in history.warnings + (editor?.warnings ?? []) { Program.warn(visibleOnOneLine(warning)) }
    }

    mutating func runAtTerminal() throws {
        try greet(isFirst: history.own.entries.isEmpty)
        while true {
            switch readLine() {
            case .endOfInput: return
            case .interrupted: continue
            case .line(let line):
                if CommandNames.isLeaving(line) { return }
                try take(line)
            }
        }
    }

    private func readLine() -> ReadResult {
        if let reader = source as? LineReader {
            reader.history = history.own
            // A copy: the file behind it is the same, and so is what it holds now.
            reader.searchedLines = { [history] in history.all.entries }
        }
        return source.readLine(prompt: prompt.prompt)
    }

    /// Keeps the line before it is answered, so that nothing that follows can lose it.
    private mutating func take(_ line: String) throws {
        let command = SlashCommand(line)
        if command?.isRemembered ?? true, let warning = history.remember(line) {
            Program.warn(visibleOnOneLine(warning))
        }
        guard line.contains(where: { !$0.isWhitespace }) else { return }
        let text = try command.map { perform($0) } ?? answer(line)
        try show(prompt.label(text) + "\n")
    }

    private mutating func answer(_ line: String) throws -> String {
        // A window may have been resized since the last answer, so the style is asked for each time.
        TextRenderer(style: .ofOutput()).render(try conversation.reply(to: line))
    }

    /// Prints `text`, through the pager where it is longer than the screen. At an editing terminal Ctrl-C stops it, and
    /// keys typed meanwhile wait for the next prompt.
    private func show(_ text: String) throws {
        let reader = source as? LineReader
        let size = Style.terminalSize()
        switch pager.show(text, rows: size?.rows, columns: size?.columns ?? 80) {
        case .typing(let byte)?: return reader?.typeAhead([byte]) ?? ()
        case .left?: return
        case nil: break
        }
        guard let reader else { return try Program.print(text) }
        reader.whileWorking { _ = $0.write(text) }
    }

    private mutating func perform(_ command: SlashCommand) -> String {
        switch command {
        case .history(let words): return visible(history.list(holding: words))
        case .forget(let text): return visible(history.forget(text))
        case .set(let words): return set(words)
        }
    }

    private func set(_ words: [String]) -> String {
        guard let reader = source as? LineReader else { return "There is nothing to set without the line editor.\n" }
        switch words {
        case ["suggest", "on"]: reader.isSuggesting = true
        case ["suggest", "off"]: reader.isSuggesting = false
        case [], ["suggest"]: break
        default: return "'/set \(visibleOnOneLine(words.joined(separator: " ")))' is not known; /set suggest off is.\n"
        }
        return "suggest \(reader.isSuggesting ? "on" : "off")\n"
    }

    private func greet(isFirst: Bool) throws {
        let hint = "knead: self-massage for runners. Ask in your own words, or type /help. Ctrl-D leaves."
        let paragraphs = isFirst ? [hint, HealthStatement.text] : [hint]
        let columns = min(Style.ofOutput().width, 80)
        let lines = paragraphs.flatMap { wrap($0, columns: columns) }
        try Program.print(lines.joined(separator: "\n") + "\n\n")
    }
}

/// What stands before the turns of a conversation.
struct TurnPrompt {
    /// Whether turns are told apart in words.
    let isAccessible: Bool

    var prompt: Prompt {
        isAccessible ? "you: " : Prompt("> ", sgr: Style.ofOutput().usesColor ? "1" : nil)
    }

    /// `text` as knead's turn.
    func label(_ text: String) -> String { isAccessible ? "knead: " + text : text }
}
