import ArgumentParser
import Dialogue
import Foundation
import TerminalText

/// The command line.
@main
struct Knead: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "knead",
        abstract: "Self-massage for runners: ask in your own words, get what five articles advise.",
        discussion: """
            knead                                      a conversation
            knead "my calves are tight after a run"    one answer
            knead topics calves                        everything on calves
            echo "how long per spot?" | knead          an answer for each line

            \(HealthStatement.text)
            """,
        subcommands: [
            AskCommand.self, ChatCommand.self, TopicsCommand.self, SearchCommand.self, ArticleCommand.self,
            CompareCommand.self, MapCommand.self, SourcesCommand.self, ExportCommand.self, CheckCommand.self,
            PathsCommand.self, SafetyCommand.self, BareCommand.self,
        ],
        defaultSubcommand: BareCommand.self)

    /// Looking for commands and options takes longer than answering, so a plain question is answered without.
    static func main() {
        Program.holdClosedDescriptors()
        Program.ignoreSignalsOfWrites()
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            if let question = plainQuestion(in: arguments) {
                try AskCommand.run([question], ReplyForm())
            } else {
                var command = try parseAsRoot(arguments)
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    /// Ends as `exit(withError:)` does, with control characters of the arguments shown and not sent.
    private static func end(with error: any Error) -> Never {
        let message = visible(fullMessage(for: error))
        guard !message.isEmpty else { exit(exitCode(for: error)) }
        guard exitCode(for: error).isSuccess else {
            Program.writeError(message + "\n")
            exit(exitCode(for: error))
        }
        do { try Program.print(message + "\n") } catch { exit(exitCode(for: error)) }
        exit(.success)
    }

    private static func exit(_ code: ExitCode) -> Never { Foundation.exit(code.rawValue) }

    /// The question that `arguments` are; nil when there may be a command or an option among them.
    static func plainQuestion(in arguments: [String]) -> String? {
        let commands = ["help"] + configuration.subcommands.map { $0._commandName }
        guard let first = arguments.first, !commands.contains(first), !arguments.contains(where: { $0.hasPrefix("-") })
        else { return nil }
        return arguments.joined(separator: " ")
    }
}

/// `knead` and `knead "QUESTION"`.
struct BareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bare", shouldDisplay: false)

    @OptionGroup var options: ReplyOptions
    @OptionGroup var conversation: ConversationOptions
    @Flag(help: .private) var version = false
    @Argument(parsing: .allUnrecognized) var words: [String] = []

    func run() throws {
        if version {
            try Program.print(Version.text + "\n")
        } else if words.isEmpty, !options.json, Program.isInteractive {
            try ConversationRunner.run(conversation, isAccessible: options.isAccessible)
        } else {
            try AskCommand.run(words, options.form)
        }
    }
}

/// `knead ask QUESTION...`, and a stream without words.
struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Answer one question, or each line of standard input.")

    @OptionGroup var options: ReplyOptions
    @Argument(parsing: .allUnrecognized, help: "The question; quotes are not needed.") var words: [String] = []

    func run() throws { try Self.run(words, options.form) }

    static func run(_ words: [String], _ form: ReplyForm) throws {
        try Program.run { program in
            if words.isEmpty {
                try QuestionStream(program, form).run(eachOnItsOwn: true)
            } else {
                try QuestionStream(program, form).answerOne(words.joined(separator: " "))
            }
        }
    }
}

/// `knead chat`.
struct ChatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat", abstract: "A conversation; on a pipe, the lines are its turns.")

    @OptionGroup var options: ReplyOptions
    @OptionGroup var conversation: ConversationOptions

    func run() throws {
        if Program.isInteractive, !options.json {
            return try ConversationRunner.run(conversation, isAccessible: options.isAccessible)
        }
        try Program.run { try QuestionStream($0, options.form).run(eachOnItsOwn: false) }
    }
}

/// What holds for every command that replies.
struct ReplyOptions: ParsableArguments {
    @Flag(help: "Print one JSON object a line.") var json = false
    @Flag(help: "Linear text, labelled in words, for screen readers; as ACCESSIBLE=1 does.") var accessible = false
    @Flag(help: "Tell how each reply came about.") var why = false
}

/// What holds for a conversation at a terminal.
struct ConversationOptions: ParsableArguments {
    @Flag(help: "Keep no line of this conversation in the history.") var `private` = false
    @Flag(help: "Print long answers whole, without a pager.") var noPager = false
}
