import CorpusModel
import Understanding

extension Library {
    /// The body with `areas` lit; nil when none of them is in the drawing. An area that the drawing does not mark
    /// itself, such as the legs, is lit with all that is part of it.
    func figure(lighting areas: [ConceptID]) -> BodyFigure? {
        let map = rules.body
        let marked = Set(map.regions.map(\.area))
        let lit = Set(areas.flatMap { marked.contains($0) ? [$0] : parts(of: $0) })
        guard !lit.isDisjoint(with: marked) else { return nil }
        let names = areas.map { rules.vocabulary.name(.area, $0) }
        return BodyFigure(map, lit: lit, caption: names.joined(separator: ", "))
    }

    /// `area`, and every area that the vocabulary calls a part of it, however deep.
    func parts(of area: ConceptID) -> [ConceptID] {
        let areas = rules.vocabulary.concepts(.area)
        var found = [area]
        var position = 0
        while position < found.count {
            found += areas.filter { $0.partOf.contains(found[position]) && !found.contains($0.id) }.map(\.id)
            position += 1
        }
        return found
    }
}
