import CorpusModel
import Dialogue
import TestSupport
import Testing

/// What is asked of any answer, whatever the part of the body.
struct PlainFollowUpTests {
    private static let vocabulary = RealCorpus.corpus.rules.vocabulary

    /// The parts that have pieces on what to do for them.
    private static let areas = [
        "calves", "achilles", "shins", "hamstrings", "quads", "glutes", "it-band", "feet", "lower-back",
    ]

    @Test(arguments: areas)
    func `given an answer on a part, when more is asked, then it is of the same part, and no alarm`(area: ConceptID)
        throws
    {
        let library = try RealConversation.library.get()
        var told = Conversation(library)
        let part = Self.vocabulary.name(.area, area).lowercased()
        let first = try told.reply(to: "my \(part) feel tight after my run")
        try #require(first.outcome == .answer, "\(part)")
        for line in [
            "how long?", "how hard", "how often", "WHY", "who says so", "something gentler", "more",
            "and before a run?", "without a roller",
            "no kit on me, hotel room", "sitting or lying down", "just the steps", "step 2?", "same for the left",
            "both sides?",
            "5 mins is all i have", "race is tomorrow", "say that again", "how do i know if its too much",
            "which way ↕️",
        ] {
            var conversation = told
            let reply = try conversation.reply(to: line)
            #expect(
                reply.outcome == .answer && reply.warning == nil,
                "\(line): \(reply.outcome), \(reply.warning?.id ?? "")")
            #expect(reply.query.areas.contains(area), "\(line): \(reply.query.areas)")
        }
    }
}
