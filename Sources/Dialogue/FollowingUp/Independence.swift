import CorpusModel
import Foundation
import Indexing
import Understanding

/// How well a line that names no area stands on its own, so that nothing of the question before belongs to it.
///
/// "how long?" needs what was said before, "how long should I rest after a vigorous massage" does not: it is longer,
/// says what it is about, and is much like what one piece of advice is known to answer.
package struct Independence {
    /// What each sign is worth: found by logistic regression (L2 penalty of 1, both classes weighing the same) that
    /// tells 1,283 tuning questions that name no area, asked as a second line, from 485 follow-ups of the tuning
    /// conversations. From 1,618 and 765 others were found that tell them apart no better.
    package struct Weights: Codable, Sendable {
        package var words = 0.3
        package var likeness = 0.36
        package var length = 0.48
        package var content = 0.73
        package var topic = 2.39
        /// A word that is neither filler nor understood is what the line is about.
        package var stray = 0.54
        package var link = -2.69
        package var pointer = -1.25
        /// A line that is a move, and nothing else, needs something to move on.
        package var move = -0.89
        /// Found to be -9.1 before pieces shared what is learned, which made every likeness higher.
        package var bias = -10.5

        package init() {}
    }

    /// Above, the line is taken to stand on its own: nine in ten of the questions do, and three in a hundred of the
    /// follow-ups, which are worse to lose.
    static let threshold = 0.7

    var value: Double

    var isEnough: Bool { value > Self.threshold }

    /// 0 to 1.
    var probability: Double { 1 / (1 + exp(Self.threshold - value)) }

    /// - Parameter best: What answers the line on its own.
    init(of turn: Turn, best: Hit?, weights: Weights = Weights()) {
        var value = weights.bias + weights.words * (best?.words ?? 0) + weights.likeness * (best?.likeness ?? 0)
        value += weights.length * Double(turn.length) + weights.content * Double(turn.query.contentWords.count)
        value += weights.stray * Double(turn.strayWords)
        if turn.query.namesTopic { value += weights.topic }
        if turn.links { value += weights.link }
        if turn.points { value += weights.pointer }
        if turn.move != nil { value += weights.move }
        self.value = value
    }
}
