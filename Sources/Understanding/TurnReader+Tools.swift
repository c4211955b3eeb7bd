import CorpusModel

/// What a line tells of tools: which are not there, and which are back.
extension TurnReader {
    /// A longer line tells more than that a tool is not there.
    private static let mostWordsOfLoss = 14

    /// `query` with the tools that it lacks by the word that they have in common: "no stick".
    func withToolsOfFamilies(_ query: Query, _ cues: Cues) -> Query {
        var query = query
        query.addLacked(families.lacked(in: query, cues, after: List.lacking, before: List.gone))
        return query
    }

    /// Takes in what `turn` tells of tools, and of "it".
    func readTools(in turn: inout Turn, _ line: CuedLine) {
        turn.goesOnLacking =
            line.cues.opens(with: List.lackingOn, after: [List.addressing]) && turn.namesOnlyTools && !turn.isQuestion
        if let told = news?.finding(in: turn.query) {
            turn.news = told.news
            turn.losesTool = told.news == .gone
            turn.query.evidence.append(Evidence(telling(told, in: turn.query), as: .toolNews(told.news)))
        } else if let loss = loss(in: turn, line.cues) {
            turn.losesTool = true
            turn.query.evidence.append(Evidence(loss.words, as: .toolNews(.gone)))
        }
        if turn.losesTool, !turn.query.tools.isEmpty { turn.lackTools() }
    }

    /// The words of `line` that tell `news`: all of it where none does alone.
    private func telling(_ news: ToolNews.Finding, in line: Query) -> String {
        let words = words(of: line).filter { news.stems.contains($0.stem) }.map(\.original)
        return words.isEmpty ? line.text : words.joined(separator: " ")
    }

    /// The cue that tells that a tool that the line names, or "it", is not there any more, where that is all it tells:
    /// "the dog had the roller, it is split".
    private func loss(in turn: Turn, _ cues: Cues) -> Cues.Cue? {
        guard let cue = cues.longest(of: List.losing), turn.length <= Self.mostWordsOfLoss, !turn.isQuestion,
            turn.query.areas.isEmpty, turn.query.symptoms.isEmpty,
            turn.query.withoutTools.isEmpty, !turn.query.hasOnlyTheseTools
        else { return nil }
        let isOfOne = turn.query.tools.isEmpty ? turn.points || cue.length > 1 : turn.query.tools.count == 1
        return isOfOne ? cue : nil
    }
}

extension Query {
    /// Takes in that tools are lacking. One that was read as meant by the same word alone is lacking, too.
    fileprivate mutating func addLacked(_ items: [Evidence]) {
        for item in items {
            guard case .lackedTool(let id) = item.reading, !withoutTools.contains(id) else { continue }
            let named = evidence.filter { $0.reading == .concept(.tool, id) }.map(\.words)
            guard named.allSatisfy({ IntentMatcher.stems(of: $0) == [item.words] }) else { continue }
            tools.removeAll { $0 == id }
            evidence.removeAll { $0.reading == .concept(.tool, id) }
            withoutTools.append(id)
            evidence.append(item)
        }
    }
}
