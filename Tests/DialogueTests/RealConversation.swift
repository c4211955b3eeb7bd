import CorpusModel
import Dialogue
import TestSupport

/// Conversations about what the program carries.
enum RealConversation {
    /// Opened once: it takes longer than most conversations.
    static let library = Result { try Library(RealCorpus.compiled) }

    static func start() throws -> Conversation { Conversation(try library.get()) }
}

/// The replies to `lines`, the turns of one conversation.
func replies(_ lines: String...) throws -> [Reply] { try replies(lines) }

func replies(_ lines: [String]) throws -> [Reply] {
    var conversation = try RealConversation.start()
    return try lines.map { try conversation.reply(to: $0) }
}

/// The reply to the last of `lines`, the turns of one conversation.
func reply(to lines: String...) throws -> Reply {
    var conversation = try RealConversation.start()
    var reply = try conversation.reply(to: lines[0])
    for line in lines.dropFirst() { reply = try conversation.reply(to: line) }
    return reply
}
