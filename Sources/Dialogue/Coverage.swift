import CorpusModel
import Indexing

/// Whether the articles cover a question. A score alone does not tell: what was understood takes part, and words that
/// knead does not know count against answering.
struct Coverage {
    /// 0 to 1.
    var confidence: Double
    var isEnough: Bool

    init(of query: Query, best: Hit?) {
        guard let best, query.outside.isEmpty else {
            confidence = 0
            isEnough = false
            return
        }
        let concepts = query.areas.count + query.tools.count + query.withoutTools.count
        var understood = Double(min(concepts, 2)) * 2 + Double(min(query.symptoms.count, 2))
        if query.namesTopic { understood += 1.5 }
        if query.phase != nil { understood += 0.5 }
        if !query.intents.isEmpty { understood += 0.5 }
        let words = best.terms.first { $0.name == "words" }?.value ?? 0
        understood += min(words / 3, 1.5)
        // A story has words of its own; what counts is how much of the question they are.
        let share = Double(query.unknownWords.count) / Double(max(query.contentWords.count, 1))
        let unknown = min(Double(query.unknownWords.count), 6 * share)
        confidence = understood / (understood + 1 + 1.7 * unknown)
        let isAboutMassage = concepts > 0 || query.namesTopic || !query.symptoms.isEmpty || words > 4
        // "how long?" names nothing, but also nothing that knead does not know.
        let asksPlainly = words > 0.5 && query.unknownWords.isEmpty && !query.intents.isEmpty
        isEnough = (isAboutMassage || asksPlainly) && confidence >= 0.34
    }
}
