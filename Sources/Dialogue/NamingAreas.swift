import CorpusModel
import Understanding

extension Query {
    /// Whether it names parts of the body, and asks or tells nothing else that was read.
    var namesOnlyAreas: Bool {
        !areas.isEmpty && tools.isEmpty && withoutTools.isEmpty && phase == nil && symptoms.isEmpty && !asksSomething
            && outside.isEmpty && unknownWords.isEmpty
    }
}

extension Turn {
    /// Whether it names parts of the body, and has a word for nothing else.
    var namesOnlyAreas: Bool { query.namesOnlyAreas && strayWords == 0 }
}
