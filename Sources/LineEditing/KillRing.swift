/// The texts last cut. Ctrl-Y gives the newest back, Alt-Y the ones before it. Cuts in a row join.
struct KillRing: Sendable, Equatable {
    private static let limit = 32
    /// Newest last; never empty texts.
    private var texts: [String] = []
    private var isRunning = false
    /// How far back Alt-Y has gone.
    private var back = 0

    /// What Ctrl-Y inserts; empty when nothing was cut.
    var text: String { texts.isEmpty ? "" : texts[texts.count - 1 - back] }

    /// Takes a piece cut from behind the cursor (`forward`) or from before it.
    mutating func take(_ piece: String, forward: Bool) {
        guard !piece.isEmpty else { return }
        if isRunning, let last = texts.popLast() {
            texts.append(forward ? last + piece : piece + last)
        } else {
            texts.append(piece)
        }
        if texts.count > Self.limit { texts.removeFirst() }
        isRunning = true
        back = 0
    }

    /// Another key came; the next cut starts afresh.
    mutating func endRun() {
        isRunning = false
    }

    /// Ctrl-Y begins with the newest.
    mutating func beginYank() {
        back = 0
    }

    /// The text before the one that was given back last, round and round.
    mutating func turn() {
        if !texts.isEmpty { back = (back + 1) % texts.count }
    }
}
