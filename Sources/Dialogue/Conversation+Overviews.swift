import CorpusModel
import Indexing
import Understanding

extension Conversation {
    /// What has this place in the last list.
    mutating func open(_ ordinal: Ordinal, _ query: Query) throws -> Reply? {
        try open(ordinal.number ?? listed.count, query)
    }

    /// What has this place among the things that the last overview counts up; it becomes what "it" means.
    mutating func part(_ ordinal: Ordinal, _ query: Query) throws -> Reply? {
        let parts = memory.parts
        let number = ordinal.number ?? parts.count
        guard let last = memory.query, parts.indices.contains(number - 1),
            let advice = try library.index.advice(parts[number - 1]),
            let hit = permitted([Hit(advice: advice)], for: last, restrictions).first
        else { return nil }
        let reply = show([hit], for: last.told(of: advice, by: query), confidence: Confidence.ofAside)
        memory.parts = parts
        return reply
    }
}

extension Library {
    /// What `advice` counts up, in its order; empty when it is no overview.
    func parts(of advice: Advice?) -> [AdviceID] {
        rules.conversation.overviews.first { $0.advice == advice?.id }?.parts ?? []
    }
}

extension Query {
    /// What was understood before, of `advice` alone.
    fileprivate func told(of advice: Advice, by line: Query) -> Query {
        var query = said(line)
        query.areas = advice.areas
        query.tools = advice.tools.filter { !withoutTools.contains($0) }
        query.ask(advice.intents.first ?? .relieve)
        return query
    }
}
