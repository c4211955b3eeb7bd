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

    /// Whether `advice` is for parts of the body that have nothing to do with those of `query`.
    func isElsewhere(_ advice: Advice, _ query: Query) -> Bool {
        guard !query.areas.isEmpty, !advice.areas.isEmpty else { return false }
        return !advice.areas.contains { area in
            query.areas.contains { $0 == area || isPart($0, of: area) || isPart(area, of: $0) }
        }
    }

    /// Whether `area` lies in `whole`, be it as a part of a part.
    func isPart(_ area: ConceptID, of whole: ConceptID) -> Bool {
        let wider = rules.vocabulary.concept(.area, area)?.partOf ?? []
        return wider.contains { $0 == whole || isPart($0, of: whole) }
    }
}
