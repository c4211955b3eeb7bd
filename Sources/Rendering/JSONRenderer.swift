public import CorpusModel

/// Replies as JSON, version 1: keys in a fixed order and always there, later versions only add.
public struct JSONRenderer: Sendable {
    public init() {}

    /// `reply` as one JSON object on one line, without a newline at its end. A page is not in it.
    public func render(_ reply: Reply) -> String {
        var writer = JSONWriter()
        writer.write(json(of: reply))
        return writer.text
    }
}

private func json(of reply: Reply) -> JSONValue {
    [
        "version": .integer(1),
        "question": .string(reply.query.text),
        "read_as": .string(reply.query.readAs),
        "outcome": .string(reply.outcome.rawValue),
        "understood": understood(reply.query),
        "confidence": .number(reply.confidence),
        "warning": reply.warning.map { json(of: $0) } ?? .null,
        "answers": .array(answers(of: reply)),
        "disagreements": .array(reply.disagreements.map { json(of: $0) }),
        "clarify": reply.clarification.map { json(of: $0) } ?? .null,
        "suggestions": .strings(reply.suggestions),
        "message": .string(reply.message.isEmpty && reply.answers.isEmpty ? reply.page?.summary ?? "" : reply.message),
        "page": reply.page.map { json(of: $0) } ?? .null,
        "why": reply.explanation.map { json(of: $0) } ?? .null,
    ]
}

private func json(of explanation: Explanation) -> JSONValue {
    [
        "words": .array(
            explanation.readings.map { ["words": .string($0.words), "read_as": .string($0.meaning)] }),
        "carried": .strings(explanation.carried),
        "intents": .array(explanation.wanted.map { ["id": .string($0.id), "points": .integer($0.points)] }),
        "piece": .string(explanation.piece),
        "score": .array(explanation.terms.map { ["term": .string($0.name), "value": .number($0.value)] }),
        "next": explanation.runnerUp.map { ["piece": .string($0.name), "score": .number($0.value)] } ?? .null,
    ]
}

private func understood(_ query: Query) -> JSONValue {
    [
        "intents": .strings(query.intents),
        "areas": .strings(query.areas),
        "tools": .strings(query.tools),
        "without_tools": .strings(query.withoutTools),
        "phase": .optional(query.phase),
        "symptoms": .strings(query.symptoms),
        "conditions": .strings(query.conditions),
        "side": .optional(query.side),
        "minutes": .optional(query.minutes),
    ]
}

private func json(of warning: Warning) -> JSONValue {
    [
        "level": .string(warning.level.jsonName),
        "id": .string(warning.id),
        "title": .string(warning.title),
        "text": .string(warning.text),
        "sources": .array(
            warning.sources.map { source in
                [
                    "title": .string(source.title), "publisher": .string(source.publisher),
                    "url": .string(source.url),
                ]
            }),
    ]
}

/// Where sources differ belongs to the text of the first answer.
private func answers(of reply: Reply) -> [JSONValue] {
    reply.answers.enumerated().map { index, answer in
        json(
            of: answer, text: plainText(of: answer, disagreements: index == 0 ? reply.disagreements : []),
            sources: sources(of: answer, in: reply))
    }
}

/// The article that the piece is from, then every other that its notes quote.
private func sources(of answer: Answer, in reply: Reply) -> [ArticleReference] {
    let others = answer.notes.flatMap(\.sources).filter { $0 != answer.source.id }.uniqued()
    return [answer.source]
        + others.map { id in
            reply.articles.first { $0.id == id } ?? ArticleReference(id: id, title: "", url: "")
        }
}

private func json(of answer: Answer, text: String, sources: [ArticleReference]) -> JSONValue {
    let advice = answer.advice
    return [
        "id": .string(advice.id),
        "title": .string(advice.title),
        "text": .string(text),
        "areas": .strings(advice.areas),
        "tools": .strings(advice.tools),
        "phases": .strings(advice.phases),
        "steps": .strings(advice.steps),
        "dose": advice.dose.map { json(of: $0) } ?? .null,
        "cautions": .strings(advice.cautions),
        "sources": .array(sources.map { json(of: $0) }),
        "evidence": answer.evidence.map { json(of: $0) } ?? .null,
        "score": .number(answer.score),
    ]
}

private func json(of evidence: EvidenceLine) -> JSONValue {
    [
        "standing": .string(evidence.standing), "text": .string(evidence.line.text), "url": .string(evidence.line.url),
    ]
}

private func json(of dose: Dose) -> JSONValue {
    [
        "seconds_min": .optional(dose.secondsMin),
        "seconds_max": .optional(dose.secondsMax),
        "repetitions": .optional(dose.repetitions),
        "per": .optional(dose.per),
        "per_day": .optional(dose.perDay),
    ]
}

private func json(of source: ArticleReference) -> JSONValue {
    ["id": .string(source.id), "title": .string(source.title), "url": .string(source.url)]
}

private func json(of disagreement: Disagreement) -> JSONValue {
    [
        "id": .string(disagreement.id),
        "text": .string(disagreement.sentence),
        "positions": .array(
            disagreement.positions.map { ["source": .string($0.source), "text": .string($0.text)] }),
    ]
}

private func json(of clarification: Clarification) -> JSONValue {
    ["question": .string(clarification.question), "options": .strings(clarification.options)]
}

extension DangerLevel {
    fileprivate var jsonName: String {
        switch self {
        // The contract has no level for the articles' own "stop"; what it asks for is to be seen when it stays.
        case .stop: "book"
        case .adapt: "adapt"
        case .book: "book"
        case .sameDay: "same_day"
        case .emergency: "emergency"
        }
    }
}
