import CorpusModel
import Indexing
import Understanding

extension Query {
    /// Whether an inherited tool or phase was dropped because nothing of it fits the area.
    mutating func dropUnfit(given hits: [Hit]) -> Bool {
        guard !areas.isEmpty else { return false }
        let near = hits.map(\.advice).filter { $0.areas.contains(where: areas.contains) }
        var isChanged = false
        // A piece that only lists tools is no way to use one.
        let ways = near.filter { !$0.steps.isEmpty || $0.intents.first != .toolChoice }
        if !tools.isEmpty, !names(.tool), !ways.contains(where: { $0.tools.contains(where: tools.contains) }) {
            tools = []
            hasOnlyTheseTools = false
            forget([.tool])
            isChanged = true
        }
        if let phase, !names(.phase),
            !near.contains(where: { $0.phases.contains(phase) || $0.phases.contains(.anyPhase) })
        {
            self.phase = nil
            forget([.phase])
            isChanged = true
        }
        return isChanged
    }
}
