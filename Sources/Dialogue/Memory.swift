import CorpusModel

/// What a conversation remembers of the turns before.
struct Memory {
    /// The last question that was answered, completed; nil at the start and after `/clear`.
    var query: Query?
    /// What it was answered with, by the numbers that the reader saw.
    var answers: [Advice] = []
}
