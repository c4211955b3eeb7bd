import CorpusModel
import Indexing
import Understanding

/// How well a line that names no area stands on its own, so that nothing of the question before belongs to it.
///
/// "how long?" needs what was said before, "how long should I rest after a vigorous massage" does not: it is longer, says
/// what it is about, and is much like what one piece of advice is known to answer.
struct Independence {
    /// What each sign is worth: found by logistic regression that tells the tuning questions from the follow-ups of the
    /// tuning conversations.
    private enum Weight {
        static let words = 0.42
        static let likeness = 0.33
        static let length = 0.24
        static let content = 0.51
        static let topic = 2.0
        static let link = -2.2
        static let pointer = -0.95
        /// A line that is a move, and nothing else, needs something to move on.
        static let move = -1.0
        static let bias = -6.55
    }

    /// Above, the line is taken to stand on its own: at this value the regression is sure to two in three.
    private static let threshold = 0.7

    var value: Double

    var isEnough: Bool { value > Self.threshold }

    /// - Parameter best: What answers the line on its own.
    init(of turn: Turn, best: Hit?) {
        var value = Weight.bias + Weight.words * (best?.words ?? 0) + Weight.likeness * (best?.likeness ?? 0)
        value += Weight.length * Double(turn.length) + Weight.content * Double(turn.query.contentWords.count)
        if turn.query.namesTopic { value += Weight.topic }
        if turn.links { value += Weight.link }
        if turn.points { value += Weight.pointer }
        if turn.move != nil { value += Weight.move }
        self.value = value
    }
}
