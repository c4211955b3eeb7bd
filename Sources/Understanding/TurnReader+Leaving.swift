package import CorpusModel
import Foundation

extension TurnReader {
    /// What `query` says after words at its start by which it leaves what was said before: "changing
    /// subject - can I ...".
    package func rest(afterLeaving query: Query) -> String? {
        let opening = finder.cues(in: words(of: query)).found
            .filter { $0.name == List.leaving && $0.range.lowerBound <= 1 }.map(\.range.upperBound).max()
        guard let opening else { return nil }
        let read = Folding.words(in: query.readAs)
        guard opening < read.count else { return nil }
        var rest = query.readAs[...]
        for word in read.prefix(opening) {
            guard let place = rest.range(of: word.original) else { return nil }
            rest = rest[place.upperBound...]
        }
        return String(rest)
    }
}
