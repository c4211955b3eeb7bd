import CorpusModel
import Understanding

extension Conversation {
    /// What to say to the small talk with this id, or the page that answers it; nil when the corpus has none.
    func smallTalk(_ id: String, _ query: Query) throws -> Reply? {
        guard let talk = library.rules.intents.chat.first(where: { $0.id == id }) else { return nil }
        if let name = talk.page, let page = try page(named: name) { return show(page, for: query) }
        var reply = chat(talk.reply, query)
        reply.suggestions = composer.examples
        return reply
    }

    func chat(_ message: String, _ query: Query) -> Reply {
        var reply = Reply(.chat, to: query)
        reply.confidence = 1
        reply.message = message
        return reply
    }
}
