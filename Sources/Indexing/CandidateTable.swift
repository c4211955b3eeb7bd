import BinaryCoding
import CorpusModel
import GRDB

/// All pieces as they are filed, as an index file holds them: read whole with each start, so what many have in common is
/// there once.
struct CandidateTable: Codable {
    private let ids: [AdviceID]
    /// What pieces are filed under, each once.
    private let concepts: [ConceptID]
    /// The numbers of the concepts of all pieces, list by list, areas, tools, phases, intents and symptoms
    /// of a piece after each other.
    private let numbers: FlatList<UInt16>
    /// How long each list is.
    private let lengths: FlatList<UInt16>
    private let steps: FlatList<UInt16>

    init(_ candidates: [Candidate]) {
        var numbers: [ConceptID: UInt16] = [:]
        var concepts: [ConceptID] = []
        let lists = candidates.flatMap { [$0.areas, $0.tools, $0.phases, $0.intents, $0.symptoms] }
        for concept in lists.joined() where numbers[concept] == nil {
            numbers[concept] = UInt16(concepts.count)
            concepts.append(concept)
        }
        ids = candidates.map(\.id)
        self.concepts = concepts
        self.numbers = FlatList(lists.joined().compactMap { numbers[$0] })
        lengths = FlatList(lists.map { UInt16($0.count) })
        steps = FlatList(candidates.map { UInt16($0.steps) })
    }

    /// - Throws: When its parts do not belong together: then the index is not whole.
    func candidates() throws -> [Candidate] {
        guard steps.count == ids.count, lengths.count == 5 * ids.count else { throw Self.damage }
        var (list, place) = (0, 0)
        func next() throws -> [ConceptID] {
            let range = place..<place + Int(lengths[list])
            guard range.upperBound <= numbers.count else { throw Self.damage }
            (list, place) = (list + 1, range.upperBound)
            return try numbers[range].map(concept)
        }
        return try ids.indices.map { number in
            Candidate(
                number: number, id: ids[number], areas: try next(), tools: try next(), phases: try next(),
                intents: try next(), symptoms: try next(), steps: Int(steps[number]))
        }
    }

    private func concept(_ number: UInt16) throws -> ConceptID {
        guard number < concepts.count else { throw Self.damage }
        return concepts[Int(number)]
    }

    private static var damage: DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "what pieces are filed under is damaged")
    }
}
