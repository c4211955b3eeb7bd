import CorpusModel

/// What a line asks that the articles do not cover.
extension TurnReader {
    /// Takes in what `turn` asks that is not covered beside something that is, and leaves out what it does not ask.
    func readOutside(in turn: inout Turn, _ line: CuedLine) {
        let uncovered = uncovered(in: line)
        turn.uncovered = uncovered
        // "no roller in this airbnb", "left it on the train": a story about tools, and no question.
        let tellsOfTools = (turn.tellsOfTools || turn.losesTool) && !turn.isQuestion
        if tellsOfTools || turn.query.outside.allSatisfy(uncovered.contains) { turn.query.outside = [] }
    }

    /// The topics outside the articles that are joined to one inside: "stretches and rolling for calves".
    private func uncovered(in line: CuedLine) -> [ConceptID] {
        func isCovered(_ stem: String) -> Bool { line.understood.contains(stem) || isOfTopic(stem) }
        return outside.filter { id in
            line.cues.found.contains { cue in
                cue.name == List.outside(id) && !cue.range.contains { isCovered(line.cues.stems[$0]) }
                    && line.cues.joins(cue.range, by: List.pairing, toAnyStem: isCovered)
            }
        }
    }
}
