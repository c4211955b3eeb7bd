/// How one read of a line ended.
public enum ReadResult: Sendable, Equatable {
    /// A whole line, without its newline. It may hold newlines that the user typed or pasted.
    case line(String)
    /// The user gave the line up with Ctrl-C. Nothing of it is left.
    case interrupted
    /// Ctrl-D on an empty line, the end of a file, or a terminal that went away.
    case endOfInput
}

/// Where lines come from: a terminal with editing, or a plain stream.
public protocol LineSource {
    /// Shows `prompt` where that makes sense, and waits for one line.
    func readLine(prompt: Prompt) -> ReadResult
}
