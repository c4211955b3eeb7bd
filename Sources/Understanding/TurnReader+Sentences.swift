package import CorpusModel
import Foundation

extension TurnReader {
    /// The last sentence of `query`, which is a question; nil when that is all of it, or it is none.
    package func lastSentence(of query: Query) -> String? {
        let text = query.readAs.trimmingCharacters(in: .whitespacesAndNewlines)
        guard text.last == "?" else { return nil }
        let body = text.dropLast()
        guard let end = body.lastIndex(where: { ".!?;".contains($0) }) else { return nil }
        return String(text[text.index(after: end)...])
    }
}
