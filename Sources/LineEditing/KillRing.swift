/// The text last cut, which Ctrl-Y gives back. Cuts in a row join.
struct KillRing: Sendable, Equatable {
    private(set) var text = ""
    private var isRunning = false

    /// Takes a piece cut from behind the cursor (`forward`) or from before it.
    mutating func take(_ piece: String, forward: Bool) {
        guard !piece.isEmpty else { return }
        if !isRunning { text = "" }
        text = forward ? text + piece : piece + text
        isRunning = true
    }

    /// Another key came; the next cut starts afresh.
    mutating func endRun() {
        isRunning = false
    }
}
