public import CorpusModel

/// What a reader is shown for `answer`, in plain words and one line: the `text` of an answer in JSON.
///
/// Sentences, numbered steps, the expert in brackets, "Label: text." for each note, and a sentence for each of
/// `disagreements`. The title is not in it. Not made safe for a terminal.
///
/// - Returns: At most 180 words. When there are more, disagreements are left out first, then notes that another article
///   gives, from the end; then the sentences and steps are cut short, so that the piece's own cautions stay.
public func plainText(of answer: Answer, disagreements: [Disagreement] = []) -> String {
    var text = AnswerText(answer, disagreements: disagreements)
    text.shorten(toWords: 180)
    return text.joined
}

/// The parts of an answer's text, each a list of whole sentences.
private struct AnswerText {
    var body: [String]
    /// Notes with whether the piece's own article alone gives them.
    var notes: [(text: String, isOwn: Bool)]
    var disagreements: [String]

    init(_ answer: Answer, disagreements: [Disagreement]) {
        let advice = answer.advice
        let steps = advice.steps.enumerated().map { "\($0 + 1). \(sentence($1))" }
        let expert = (advice.saidBy ?? "").isEmpty ? [] : ["(\(advice.saidBy ?? ""))"]
        let opening = answer.opening.map { [sentence("\($0.label): \($0.text)")] } ?? []
        body = (opening + [sentence(advice.text)] + steps + expert).filter { !$0.isEmpty }
        notes = answer.notes.map { note in
            (sentence("\(note.label): \(note.text)"), note.sources == [answer.source.id])
        }
        self.disagreements = disagreements.map { sentence($0.sentence) }
    }

    var joined: String { (body + notes.map(\.text) + disagreements).joined(separator: " ") }

    mutating func shorten(toWords limit: Int) {
        while wordCount(joined) > limit, !disagreements.isEmpty { disagreements.removeLast() }
        while wordCount(joined) > limit, let last = notes.lastIndex(where: { !$0.isOwn }) { notes.remove(at: last) }
        guard wordCount(joined) > limit else { return }
        while notes.count > 1, noteWords >= limit { notes.removeLast() }
        body = [cut(body.joined(separator: " "), toWords: max(limit - noteWords, 0))].filter { !$0.isEmpty }
        for index in notes.indices { notes[index].text = cut(notes[index].text, toWords: limit) }
    }

    private var noteWords: Int { notes.reduce(0) { $0 + wordCount($1.text) } }
}

/// `text` on one line, ended by a full stop unless it ends a sentence already. Empty text stays empty.
private func sentence(_ text: String) -> String {
    let words = isTidy(text) ? text : words(of: text).joined(separator: " ")
    guard let end = words.last(where: { !closing.contains($0) }) else { return words }
    let isSentence = [".", "!", "?", "\u{2026}", ":", ";"].contains(end)
    return isSentence ? words : words + "."
}

private let closing: Set<Character> = ["\"", "'", ")", "]", "\u{201D}", "\u{2019}"]

/// Whether `text` is ASCII with one space between its words and none around them, as nearly every text is: then it need
/// not be taken apart and put together again.
private func isTidy(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
        if byte >= 0x80 || (0x09...0x0D).contains(byte) || (byte == UInt8(ascii: " ") && byte == last) { return false }
        last = byte
    }
    return last != UInt8(ascii: " ")
}

/// What stands between blanks. Nearly every text is ASCII alone, of which the bytes tell as much as the
/// characters, sooner.
private func words(of text: String) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.split(whereSeparator: \.isWhitespace) }
    return text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
}

/// Of a text made of sentences, whose words have one space between them.
private func wordCount(_ text: String) -> Int {
    text.isEmpty ? 0 : 1 + text.utf8.count { $0 == UInt8(ascii: " ") }
}

private func cut(_ text: String, toWords limit: Int) -> String {
    let words = words(of: text)
    guard words.count > limit else { return text }
    return limit == 0 ? "" : words.prefix(limit).joined(separator: " ") + "..."
}
