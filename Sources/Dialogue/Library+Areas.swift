import CorpusModel
import Understanding

extension Library {
    /// Whether `advice` is about an area of `query`, about one that it is part of, or about any.
    func fits(_ advice: Advice, _ query: Query) -> Bool {
        query.areas.isEmpty || advice.areas.isEmpty || isAbout(advice, query)
    }

    /// Whether `advice` is about an area of `query`, or about one that it is part of.
    func isAbout(_ advice: Advice, _ query: Query) -> Bool {
        advice.areas.contains(where: rules.vocabulary.withWider(query.areas).contains)
    }

    /// Whether `advice` is for parts of the body that have nothing to do with those of `query`.
    func isElsewhere(_ advice: Advice, _ query: Query) -> Bool {
        guard !query.areas.isEmpty, !advice.areas.isEmpty else { return false }
        return !advice.areas.contains { area in
            query.areas.contains { $0 == area || isPart($0, of: area) || isPart(area, of: $0) }
        }
    }

    /// Whether two areas are the same, or one lies in the other or is beside it.
    func isNear(_ one: ConceptID, _ other: ConceptID) -> Bool {
        let near = rules.conditions.near
        return one == other || isPart(one, of: other) || isPart(other, of: one)
            || near[one]?.contains(other) == true || near[other]?.contains(one) == true
    }

    /// All areas that lie in `whole`, in the order of the vocabulary.
    func areas(in whole: ConceptID) -> [ConceptID] {
        rules.vocabulary.concepts(.area).map(\.id).filter { isPart($0, of: whole) }
    }

    /// Whether `area` lies in `whole`, be it as a part of a part.
    func isPart(_ area: ConceptID, of whole: ConceptID) -> Bool {
        let wider = rules.vocabulary.concept(.area, area)?.partOf ?? []
        return wider.contains { $0 == whole || isPart($0, of: whole) }
    }
}
