import CorpusModel

/// What a line does besides asking about the body.
extension TurnReader {
    /// The names of the lists of moves.
    var moveNames: Set<String> { Set(moves.indices.map(List.move)) }

    /// "show me the second one" asks for more, too.
    private var moreName: String { moves.firstIndex { $0.kind == .more }.map(List.move) ?? "" }

    /// Takes in what `turn` does, and the place in a list that it names.
    func readMove(in turn: inout Turn, _ line: CuedLine) {
        if let (index, cue) = longestMove(in: line.cues) {
            turn.hint = moves[index]
            turn.moveLength = cue.length
            let most = moves[index].kind.mostStrayWords + (cue.length > 2 ? 1 : 0)
            if turn.strayWords <= most { turn.move = turn.hint }
        }
        if turn.news == .gone || (turn.losesTool && turn.move == nil) {
            turn.move = moves.first { $0.kind == .lacksIt }
        }
        turn.ordinal = turn.namesSomething ? nil : ordinal(in: line, beside: turn.move)
    }

    private func longestMove(in cues: Cues) -> (Int, Cues.Cue)? {
        let found = moves.indices.compactMap { index in
            cues.longest(of: List.move(index)).map { (index, $0) }
        }
        // Of moves told in as many words, the first in the line.
        let strong = found.filter { !moves[$0.0].isWeak }
        return (strong.isEmpty ? found : strong).max { a, b in
            (a.1.length, b.1.range.lowerBound, b.0) < (b.1.length, a.1.range.lowerBound, a.0)
        }
    }

    /// The place in a list that is all a line names, beside what it wants to know of it: "the second one,
    /// how do I use that".
    private func ordinal(in line: CuedLine, beside move: Move?) -> Ordinal? {
        guard move.map({ [.more, .again, .asks].contains($0.kind) }) ?? true else { return nil }
        let (moveNames, moreName) = (moveNames, moreName)
        let moves = line.cues.found.filter { moveNames.contains($0.name) && $0.name != moreName }
        return ordinals.enumerated().first { index, _ in
            // "two minutes enough?" counts nothing that was shown.
            guard let cue = line.cues.longest(of: List.ordinal(index)),
                !moves.contains(where: { $0.range.overlaps(cue.range) })
            else { return false }
            let names: Set = [List.ordinal(index), moreName]
            return strays(in: line, beyond: move?.kind == .asks ? names.union(moveNames) : names).isEmpty
        }?.element
    }
}

extension Move.Kind {
    /// How many words of something else may stand beside it: who has no kit often says where they are.
    fileprivate var mostStrayWords: Int {
        switch self {
        case .lacksIt, .lacksAll, .noBetter: 1
        default: 0
        }
    }
}
