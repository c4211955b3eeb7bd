import CorpusModel
import Understanding

extension Conversation {
    /// `reply` with a warning of the places that the line wants pressed and that are never pressed.
    func keepingOff(_ reply: Reply) -> Reply {
        guard !placesToPress.isEmpty else { return reply }
        let places = library.rules.safety.keepOff.filter { place in placesToPress.contains { $0.id == place.id } }
        guard !places.isEmpty, reply.outcome != .redFlag, reply.outcome != .clarify else { return reply }
        var reply = reply
        reply.query.evidence += placesToPress.map { Evidence($0.words, as: .danger($0.id)) }
        // What is for any part of the body would be to press there; what belongs beside a condition says not to.
        let areas = reply.query.areas
        let shown = standingConditions.flatMap(\.shown)
        reply.answers.removeAll {
            !$0.advice.areas.contains(where: areas.contains) && !shown.contains($0.advice.id)
        }
        if reply.answers.isEmpty { reply.disagreements = [] }
        reply.warning = composer.warning(places, after: reply.warning)
        return reply
    }
}
