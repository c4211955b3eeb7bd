/// Earlier and later states of the line. Typing counts as one step up to the next blank.
struct UndoStack: Sendable {
    private var past: [EditBuffer] = []
    private var future: [EditBuffer] = []
    private var isTyping = false

    /// Remembers `before`, the line as it was before a change.
    ///
    /// - Parameter typed: The text that the change typed, or `nil` for another kind of change.
    mutating func record(_ before: EditBuffer, typed: String?) {
        let goesOn = isTyping && typed != nil
        isTyping = typed.map { $0.count == 1 && $0 != " " && $0 != "\n" } ?? false
        future = []
        if !goesOn { past.append(before) }
        if past.count > 500 { past.removeFirst() }
    }

    /// Ends a step of typing: the cursor went elsewhere.
    mutating func endStep() {
        isTyping = false
    }

    /// The line one step back from `current`; `nil` at the beginning.
    mutating func undo(from current: EditBuffer) -> EditBuffer? {
        isTyping = false
        guard let earlier = past.popLast() else { return nil }
        future.append(current)
        return earlier
    }

    /// The line before the last undo; `nil` when there was none since the last change.
    mutating func redo(from current: EditBuffer) -> EditBuffer? {
        isTyping = false
        guard let later = future.popLast() else { return nil }
        past.append(current)
        return later
    }
}
