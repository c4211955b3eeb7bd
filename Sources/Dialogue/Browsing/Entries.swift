import CorpusModel
import Indexing
import Understanding

extension Library {
    /// A line of a list that opens `advice`; under it what studies say of what it claims, where that is known.
    func entry(of advice: Advice) -> Page.Entry {
        var entry = advice.entry
        entry.detail = rules.evidence.claim(of: advice.id).map { "Studies: \($0.line.brief)" } ?? ""
        return entry
    }
}

extension Advice {
    /// A line of a list that opens it.
    var entry: Page.Entry { Page.Entry(title, opens: id, sources: [articleID]) }
}

extension Disagreement {
    /// A line of a list that opens it.
    var entry: Page.Entry { Page.Entry(title.capitalisedStart, text, opens: id) }
}
