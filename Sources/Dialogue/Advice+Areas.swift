import CorpusModel

extension Advice {
    /// Whether it is for a part that `query` names, or for the whole leg; for any part where `query` names none.
    func isAbout(_ query: Query) -> Bool {
        query.areas.isEmpty || areas.contains(.legs) || areas.contains(where: query.areas.contains)
    }

    /// Whether it is about the same area as `query`, or about any.
    func fits(_ query: Query) -> Bool { areas.isEmpty || isAbout(query) }
}
