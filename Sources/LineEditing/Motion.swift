/// A way through the line, as vi knows it.
enum Motion: Hashable, Sendable {
    case left, right
    /// By words of letters and digits or of other marks; with `blank`, by anything between blanks.
    case wordStart(blank: Bool)
    case wordEnd(blank: Bool)
    case wordBack(blank: Bool)
    case rowStart, rowText, rowEnd
    /// To a character in the row, or to just before it.
    case find(Character, forward: Bool, before: Bool)

    /// Whether an operator takes the character that the motion ends on, too.
    var isInclusive: Bool {
        switch self {
        case .wordEnd: true
        case .find(_, let forward, _): forward
        default: false
        }
    }
}

extension EditBuffer {
    /// Where `motion`, done `count` times, leads; `nil` when it leads nowhere. Too many steps stop at the end.
    func target(of motion: Motion, count: Int) -> Int? {
        var other = self
        for _ in 0..<max(count, 1) {
            guard let next = other.step(motion) else {
                let isFound = motion == .left || motion == .right
                return isFound && other.cursor != cursor ? other.cursor : nil
            }
            other.moveCursor(to: next)
        }
        return other.cursor
    }

    /// The characters that an operator with `motion` works on; `nil` when there are none.
    func extent(of motion: Motion, count: Int) -> Range<Int>? {
        guard let target = target(of: motion, count: count) else { return nil }
        let end = motion.isInclusive && target >= cursor ? min(target + 1, characters.count) : target
        let range = min(cursor, end)..<max(cursor, end)
        return range.isEmpty ? nil : range
    }

    /// The rows from the one with the cursor on, with the newline that they leave.
    func rows(count: Int) -> Range<Int> {
        var end = rowEnd
        for _ in 1..<max(count, 1) where end < characters.count {
            end = characters[(end + 1)...].firstIndex(of: "\n") ?? characters.count
        }
        if end < characters.count { return rowStart..<(end + 1) }
        return max(rowStart - 1, 0)..<end
    }

    private func step(_ motion: Motion) -> Int? {
        switch motion {
        case .left: cursor > rowStart ? cursor - 1 : nil
        case .right: cursor < rowEnd ? cursor + 1 : nil
        case .wordStart(let blank): nextWordStart(blank: blank)
        case .wordEnd(let blank): nextWordEnd(blank: blank)
        case .wordBack(let blank): previousWordStart(blank: blank)
        case .rowStart: rowStart
        case .rowText: characters[rowStart..<rowEnd].firstIndex { !$0.isWhitespace } ?? rowEnd
        case .rowEnd: rowEnd
        case .find(let character, let forward, let before): place(of: character, forward: forward, before: before)
        }
    }

    /// 0 for blanks, 1 for parts of words, 2 for other marks.
    private func kind(_ position: Int, blank: Bool) -> Int {
        let character = characters[position]
        return character.isWhitespace ? 0 : blank || character.isWordPart ? 1 : 2
    }

    private func nextWordStart(blank: Bool) -> Int {
        var position = cursor
        guard position < characters.count else { return position }
        let first = kind(position, blank: blank)
        while position < characters.count, kind(position, blank: blank) == first, first != 0 { position += 1 }
        while position < characters.count, kind(position, blank: blank) == 0 { position += 1 }
        return position
    }

    private func nextWordEnd(blank: Bool) -> Int {
        var position = cursor + 1
        while position < characters.count, kind(position, blank: blank) == 0 { position += 1 }
        guard position < characters.count else { return max(characters.count - 1, 0) }
        while position + 1 < characters.count,
            kind(position + 1, blank: blank) == kind(position, blank: blank)
        {
            position += 1
        }
        return position
    }

    private func previousWordStart(blank: Bool) -> Int {
        var position = cursor
        while position > 0, kind(position - 1, blank: blank) == 0 { position -= 1 }
        guard position > 0 else { return 0 }
        let last = kind(position - 1, blank: blank)
        while position > 0, kind(position - 1, blank: blank) == last { position -= 1 }
        return position
    }

    private func place(of wanted: Character, forward: Bool, before: Bool) -> Int? {
        if forward {
            let start = cursor + (before ? 2 : 1)
            guard start <= rowEnd else { return nil }
            return characters[start..<rowEnd].firstIndex(of: wanted).map { before ? $0 - 1 : $0 }
        }
        let end = cursor - (before ? 1 : 0)
        guard end > rowStart else { return nil }
        return characters[rowStart..<end].lastIndex(of: wanted).map { before ? $0 + 1 : $0 }
    }
}
