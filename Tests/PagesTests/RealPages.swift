import CorpusModel
import Dialogue
import Rendering
import TestSupport

/// The pages of the real corpus, each as the reply that shows it.
enum RealPages {
    static let library = Result { try Library(RealCorpus.compiled) }

    /// Lines that open every topic page and the lists, and one for each other kind of page and answer.
    static func lines() throws -> [String] {
        let lists = [
            "topics", "areas", "tools", "phases", "questions", "symptoms", "articles", "differences", "sources", "map",
            "map calves", "help",
        ]
        let topics = TopicBrowser(try library.get()).names.map(\.name)
        let others = [
            "calves foam-roller after", "shins golf-ball", "search trigger point", "search zzzz", "calvrse",
            "compare foam-roller massage-stick", "compare fleet-feet carole-lilly pressure", "compare",
            "time-on-one-spot", "living-it/it-band-roll",
        ]
        return (lists + topics + others).map { "/\($0)" }
    }

    /// Questions whose answers come with a page or a figure. What is answered can change with ranking, so they are not
    /// recorded.
    static let questions = [
        "foam roller vs massage stick for calves", "how do i foam roll my it band", "what shoes should i buy",
        "my calves are tight after a long run", "my calf is hot and swollen", "my leg hurts",
    ]

    static func linesAndQuestions() throws -> [String] { try lines() + questions }

    static func reply(to line: String) throws -> Reply {
        var conversation = Conversation(try library.get())
        return try conversation.reply(to: line)
    }
}
