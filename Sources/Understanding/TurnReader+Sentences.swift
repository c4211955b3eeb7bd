package import CorpusModel
import Foundation

extension TurnReader {
    /// The sentences of `query` in their order, each with the sign that ends it.
    package func sentences(of query: Query) -> [String] {
        var sentences: [String] = []
        var rest = query.readAs[...]
        while let end = rest.firstIndex(where: { ".!?;\n".contains($0) }) {
            sentences.append(String(rest[...end]))
            rest = rest[rest.index(after: end)...]
        }
        return (sentences + [String(rest)]).filter { $0.contains { $0.isLetter || $0.isNumber } }
    }
}
