import ArgumentParser
import CorpusModel
import Dialogue
import Foundation
import LineEditing
import Rendering

/// Answers one question, or one line after the other.
struct QuestionStream {
    private let program: Program
    private let writer: ReplyWriter
    private let isExplaining: Bool

    init(_ program: Program, _ form: ReplyForm) {
        self.program = program
        writer = ReplyWriter(form)
        isExplaining = form.isExplaining
    }

    private var newConversation: Conversation {
        var conversation = Conversation(program.library)
        conversation.isExplaining = isExplaining
        return conversation
    }

    /// Prints the reply to one question, and ends with exit code 1 when it was refused.
    func answerOne(_ question: String) throws {
        var conversation = newConversation
        let reply = try conversation.reply(to: question)
        try writer.write(reply)
        if reply.outcome == .unknown { throw ExitCode.failure }
    }

    /// Prints a reply to each line of standard input as it is read, until it ends.
    func run(eachOnItsOwn: Bool) throws {
        let reader = PlainLineReader()
        var conversation = newConversation
        while case .line(let line) = reader.readLine(prompt: "") {
            if eachOnItsOwn { conversation = newConversation }
            try writer.write(try conversation.reply(to: line))
        }
        if let error = reader.error {
            let reason = String(cString: strerror(error))
            Program.warn(
                "cannot read questions from standard input: \(reason); give it lines, or ask knead \"QUESTION\"")
            throw ExitCode(Program.ExitStatus.inputOutputFailed)
        }
    }
}

/// Prints replies to standard output, as text or as JSON.
struct ReplyWriter {
    private let isJSON: Bool
    private let renderer: TextRenderer

    init(_ form: ReplyForm) {
        isJSON = form.isJSON
        renderer = TextRenderer(style: .ofOutput(isAccessible: form.isAccessible))
    }

    func write(_ reply: Reply) throws {
        try Program.print(isJSON ? JSONRenderer().render(reply) + "\n" : renderer.render(reply))
    }
}
