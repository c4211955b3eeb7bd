/// The line being typed and the cursor in it, in grapheme clusters: what a reader calls one character is one here.
struct EditBuffer: Equatable, Sendable {
    /// The line, one element for each grapheme cluster.
    private(set) var characters: [Character] = []
    /// The cursor stands before the character with this number; 0...`characters.count`.
    private(set) var cursor = 0

    init() {}

    /// `text`, with the cursor at its end.
    init(_ text: String) {
        characters = Array(text)
        cursor = characters.count
    }

    var text: String { String(characters) }
    var isEmpty: Bool { characters.isEmpty }

    /// The cursor, kept inside the line.
    mutating func moveCursor(to position: Int) {
        cursor = min(max(position, 0), characters.count)
    }

    /// Inserts `text` before the cursor. A combining mark joins the character before it.
    mutating func insert(_ text: String) {
        replace(cursor..<cursor, with: text)
    }

    /// Puts `text` in place of `range`, and the cursor behind it.
    mutating func replace(_ range: Range<Int>, with text: String) {
        // Clusters can only join at the two seams, so only their neighbours are segmented again.
        let start = max(range.lowerBound - 1, 0)
        let end = min(range.upperBound + 1, characters.count)
        let head = String(characters[start..<range.lowerBound]) + text
        let whole = Array(head + String(characters[range.upperBound..<end]))
        cursor = start + Self.count(of: whole, covering: head.utf8.count)
        characters.replaceSubrange(start..<end, with: whole)
    }

    /// Takes `range` out and returns it. The cursor stands where it was.
    @discardableResult
    mutating func remove(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let removed = String(characters[range])
        replace(range, with: "")
        return removed
    }

    /// How many of `characters` it takes to cover so many bytes of UTF-8.
    private static func count(of characters: [Character], covering bytes: Int) -> Int {
        var covered = 0
        for (index, character) in characters.enumerated() {
            if covered >= bytes { return index }
            covered += character.utf8.count
        }
        return characters.count
    }
}

// MARK: - Places in the line

extension EditBuffer {
    /// The first character of the row that the cursor is in; rows end with a newline.
    var rowStart: Int {
        characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    }

    /// The end of the row that the cursor is in: its newline, or the end of the line.
    var rowEnd: Int {
        characters[cursor...].firstIndex(of: "\n") ?? characters.count
    }

    /// The start of the word before the cursor; a word is letters and digits.
    var wordStart: Int {
        var position = cursor
        while position > 0, !characters[position - 1].isWordPart { position -= 1 }
        while position > 0, characters[position - 1].isWordPart { position -= 1 }
        return position
    }

    /// The end of the word after the cursor.
    var wordEnd: Int {
        var position = cursor
        while position < characters.count, !characters[position].isWordPart { position += 1 }
        while position < characters.count, characters[position].isWordPart { position += 1 }
        return position
    }

    /// The start of the run without blanks before the cursor, which Ctrl-W takes.
    var blankWordStart: Int {
        var position = cursor
        while position > 0, characters[position - 1].isWhitespace { position -= 1 }
        while position > 0, !characters[position - 1].isWhitespace { position -= 1 }
        return position
    }

    /// The same place one row higher or lower; `nil` when there is no such row.
    func position(rowsDown: Int) -> Int? {
        let column = cursor - rowStart
        var other = self
        if rowsDown < 0 {
            guard rowStart > 0 else { return nil }
            other.cursor = rowStart - 1
        } else {
            guard rowEnd < characters.count else { return nil }
            other.cursor = rowEnd + 1
        }
        return min(other.rowStart + column, other.rowEnd)
    }
}

extension Character {
    /// Letters, digits and marks: what word jumps pass over in one go.
    var isWordPart: Bool { isLetter || isNumber || self == "_" }
}

extension EditBuffer {
    /// Swaps the characters around the cursor, or the last two at the end of a row, and steps on.
    mutating func transpose() {
        let right = cursor == rowEnd ? cursor - 1 : cursor
        guard right - 1 >= rowStart else { return }
        let swapped = String([characters[right], characters[right - 1]])
        replace((right - 1)..<(right + 1), with: swapped)
    }
}
