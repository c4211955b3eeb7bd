import CorpusModel

extension Library {
    /// Whether `advice` is about an area of `query`, about one that it is part of, or about any.
    func fits(_ advice: Advice, _ query: Query) -> Bool {
        query.areas.isEmpty || advice.areas.isEmpty || isAbout(advice, query)
    }

    /// Whether `advice` is about an area of `query`, or about one that it is part of.
    func isAbout(_ advice: Advice, _ query: Query) -> Bool {
        let wider = query.areas.flatMap { rules.vocabulary.concept(.area, $0)?.partOf ?? [] }
        return advice.areas.contains(where: (query.areas + wider).contains)
    }
}
