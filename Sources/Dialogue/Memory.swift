import CorpusModel
import Indexing
import Understanding

/// What a conversation remembers of the turns before.
struct Memory {
    /// The last question that was answered, completed; nil at the start and after `/clear`.
    var query: Query?
    /// What it was answered with, by the numbers that the reader saw.
    var answers: [Advice] = []
    /// The piece that "it" means: the last that was shown first in answer to a question of its own.
    var focus: Advice?
    /// What the last overview that was shown first counts up; empty when something else was shown since.
    var parts: [AdviceID] = []
    /// The pieces that were shown first since the topic changed.
    var shown: [AdviceID] = []
    /// The last answer, to be said again.
    var reply: Reply?
    /// Whether the last line said that a tool is not there.
    var lackedTools = false
    /// The tools that were last told not to be there: what is said to be back.
    var lastLacked: [ConceptID] = []
    /// What that answer was made of.
    var hits: [Hit] = []
    /// The last reply, commands left out, for who wants to know how it came about.
    var explained: Explained?
    /// The question that was asked back in the last turn.
    var pending: Pending?
    /// The question that was asked back before the last turn, which did not answer it.
    var late: Pending?
    /// Whether one was asked back in the last turn, so that this one must not.
    var wasAskedBack = false
    /// What was asked in the last turn to find out whether the line before tells of a sign.
    var openSign: Conversation.OpenSign?
    /// Ids of the signs that were asked about: none is asked about twice.
    var askedSigns: Set<String> = []
    /// Ids of the conditions that were warned of in full: what follows is only reminded of them.
    var warnedConditions: Set<String> = []

    /// A reply, and what its answers were made of.
    struct Explained {
        var reply: Reply
        var hits: [Hit]
    }

    /// A question that waits for a choice.
    struct Pending {
        var query: Query
        var question: AskedBack
    }
}
