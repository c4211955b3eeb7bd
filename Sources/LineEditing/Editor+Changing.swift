extension Editor {
    /// Does a command that changes the line; others do nothing.
    mutating func change(_ command: EditCommand) -> Effect {
        let before = buffer
        var typed: String?
        if case .insert(let text) = command { typed = text }
        apply(command)
        guard buffer.characters != before.characters else { return .none }
        browser.endWalk()
        undoStack.record(before, typed: typed)
        return .none
    }

    private mutating func apply(_ command: EditCommand) {
        switch command {
        case .insert(let text): buffer.insert(text)
        case .newline: buffer.insert("\n")
        case .deleteBackward: erase((buffer.cursor - 1)..<buffer.cursor)
        case .deleteForward, .deleteOrLeave: erase(buffer.cursor..<(buffer.cursor + 1))
        case .killToRowEnd: kill(buffer.cursor..<endOfKill, forward: true)
        case .killToRowStart: kill(startOfKill..<buffer.cursor, forward: false)
        case .killLine: kill(0..<buffer.characters.count, forward: true)
        case .killBlankWord: kill(buffer.blankWordStart..<buffer.cursor, forward: false)
        case .killWordBackward: kill(buffer.wordStart..<buffer.cursor, forward: false)
        case .killWordForward: kill(buffer.cursor..<buffer.wordEnd, forward: true)
        case .yank: yank()
        case .yankEarlier: yankEarlier()
        case .transpose: buffer.transpose()
        case .upperCaseWord: rewriteWord { $0.uppercased() }
        case .lowerCaseWord: rewriteWord { $0.lowercased() }
        case .capitalizeWord: rewriteWord { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
        default: applyVi(command)
        }
    }

    private mutating func applyVi(_ command: EditCommand) {
        switch command {
        case .cut(let extent):
            guard let range = range(of: extent) else { return }
            killRing.endRun()
            kill(range, forward: true)
        case .copy(let extent):
            guard let range = range(of: extent) else { return }
            killRing.endRun()
            killRing.take(String(buffer.characters[range]), forward: true)
        case .put(let after, let count):
            if after, buffer.cursor < buffer.rowEnd { buffer.moveCursor(to: buffer.cursor + 1) }
            let text = String(repeating: killRing.text, count: min(count, 1_000))
            guard !text.isEmpty else { return }
            buffer.insert(text)
            buffer.moveCursor(to: buffer.cursor - 1)
        case .overwrite(let character, let count):
            guard buffer.cursor + count <= buffer.rowEnd else { return }
            let text = String(repeating: character, count: count)
            buffer.replace(buffer.cursor..<(buffer.cursor + count), with: text)
            buffer.moveCursor(to: buffer.cursor - 1)
        case .toggleCase(let count):
            let range = buffer.cursor..<min(buffer.cursor + count, buffer.rowEnd)
            let turned = buffer.characters[range].map { $0.isUppercase ? $0.lowercased() : $0.uppercased() }
            buffer.replace(range, with: turned.joined())
        default: break
        }
    }

    private func range(of extent: EditCommand.Extent) -> Range<Int>? {
        switch extent {
        case .motion(let motion, let count): buffer.extent(of: motion, count: count)
        case .rows(let count): buffer.rows(count: count)
        }
    }

    // MARK: Pieces

    private mutating func erase(_ range: Range<Int>) {
        buffer.remove(range.clamped(to: 0..<buffer.characters.count))
    }

    /// At the end of a row its newline goes, as in emacs.
    private var endOfKill: Int {
        buffer.rowEnd > buffer.cursor ? buffer.rowEnd : min(buffer.cursor + 1, buffer.characters.count)
    }

    private var startOfKill: Int {
        buffer.rowStart < buffer.cursor ? buffer.rowStart : max(buffer.cursor - 1, 0)
    }

    private mutating func kill(_ range: Range<Int>, forward: Bool) {
        killRing.take(buffer.remove(range), forward: forward)
    }

    private mutating func yank() {
        killRing.beginYank()
        let start = buffer.cursor
        buffer.insert(killRing.text)
        yanked = start..<buffer.cursor
    }

    /// Puts the text cut before in place of the one just given back.
    private mutating func yankEarlier() {
        guard let range = yanked else { return }
        killRing.turn()
        buffer.replace(range, with: killRing.text)
        yanked = range.lowerBound..<buffer.cursor
    }

    private mutating func rewriteWord(_ rewrite: (String) -> String) {
        let blanks = buffer.characters[buffer.cursor...].prefix { !$0.isWordPart }.count
        let range = (buffer.cursor + blanks)..<max(buffer.wordEnd, buffer.cursor + blanks)
        buffer.replace(range, with: rewrite(String(buffer.characters[range])))
    }

    /// Goes to another state of the line, if there is one.
    mutating func restore(_ state: EditBuffer?) -> Effect {
        guard let state else { return .beep }
        browser.endWalk()
        buffer = state
        return .none
    }
}
