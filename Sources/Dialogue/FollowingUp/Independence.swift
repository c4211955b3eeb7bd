import CorpusModel
import Foundation
import Indexing
import Understanding

/// How well a line that names no area stands on its own, so that nothing of the question before belongs to it.
///
/// "how long?" needs what was said before, "how long should I rest after a vigorous massage" does not: it is longer, says
/// what it is about, and is much like what one piece of advice is known to answer.
struct Independence {
    /// What each sign is worth: found by logistic regression (L2 penalty of 1, both classes weighing the same) that tells
    /// 1,283 tuning questions that name no area, asked as a second line, from 485 follow-ups of the tuning conversations.
    private enum Weight {
        static let words = 0.3
        static let likeness = 0.36
        static let length = 0.48
        static let content = 0.73
        static let topic = 2.39
        /// A word that is neither filler nor understood is what the line is about.
        static let stray = 0.54
        static let link = -2.69
        static let pointer = -1.25
        /// A line that is a move, and nothing else, needs something to move on.
        static let move = -0.89
        /// Found to be -9.1 before pieces shared what is learned, which made every likeness higher.
        static let bias = -10.5
    }

    /// Above, the line is taken to stand on its own: nine in ten of the questions do, and three in a hundred of the
    /// follow-ups, which are worse to lose.
    private static let threshold = 0.7

    var value: Double

    var isEnough: Bool { value > Self.threshold }

    /// 0 to 1.
    var probability: Double { 1 / (1 + exp(Self.threshold - value)) }

    /// - Parameter best: What answers the line on its own.
    init(of turn: Turn, best: Hit?) {
        var value = Weight.bias + Weight.words * (best?.words ?? 0) + Weight.likeness * (best?.likeness ?? 0)
        value += Weight.length * Double(turn.length) + Weight.content * Double(turn.query.contentWords.count)
        value += Weight.stray * Double(turn.strayWords)
        if turn.query.namesTopic { value += Weight.topic }
        if turn.links { value += Weight.link }
        if turn.points { value += Weight.pointer }
        if turn.move != nil { value += Weight.move }
        self.value = value
    }
}
