/// How well a bucket of conversations went.
struct ConversationTally: Encodable {
    var conversations = 0
    /// Right in every turn.
    var right = 0
    var turns = 0
    var rightTurns = 0
    /// Turns whose warning was less or more urgent than it must be.
    var under = 0
    var over = 0

    mutating func count(_ judgements: [Judgement]) {
        conversations += 1
        if judgements.allSatisfy(\.isRight) { right += 1 }
        turns += judgements.count
        rightTurns += judgements.count(where: \.isRight)
        under += judgements.count(where: \.isUnder)
        over += judgements.count(where: \.isOver)
    }
}
