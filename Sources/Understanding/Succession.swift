package import CorpusModel

/// How pieces of advice stand to the one that was shown before.
package struct Succession: Sendable, Codable {
    /// What may be so of a piece that comes after another, beside what it is about.
    enum Trait: UInt8, CaseIterable {
        case any
        case same, sameArticle, otherArticle
        case sameArea, otherArea, anyArea
        case sameTool, otherTool, noTool
        /// It has these parts, or is the piece shown before and has them.
        case steps, dose, perDay, pressure, cautions
        /// Its dose is for a part of the whole: a spot, a leg. It is told in seconds, in repetitions.
        case dosePerPart, doseInSeconds, doseInRepetitions
        case ownSteps, ownDose, ownPressure
        /// It comes next in what an article counts up, or is one of the things that the piece shown before counts up.
        case next, part
    }

    /// A longer time is told in minutes.
    private static let mostSeconds = 120

    private let intents: [ConceptID: UInt8]
    private let atHand: Set<ConceptID>
    private let overviews: [Overview]

    package init(_ rules: Rules) {
        let ids = rules.intents.intents.map(\.id)
        intents = Dictionary(
            ids.enumerated().map { ($1, UInt8($0)) }, uniquingKeysWith: { first, _ in first })
        atHand = rules.vocabulary.toolsAtHand
        overviews = rules.conversation.overviews
    }

    /// How many traits there are.
    package var traitCount: Int { Trait.allCases.count + 2 * intents.count }

    /// The traits of `advice` where `shown` was shown before, and the line is about `areas`; about those of `shown`
    /// when there are none.
    package func traits(of advice: Advice, after shown: Advice, areas: [ConceptID]) -> [UInt8] {
        let traits =
            [.any] + placeTraits(advice, shown, areas.isEmpty ? shown.areas : areas) + partTraits(advice, shown)
            + overviewTraits(advice, shown)
        return traits.map(\.rawValue) + intentTraits(advice)
    }

    private func placeTraits(_ advice: Advice, _ shown: Advice, _ areas: [ConceptID]) -> [Trait] {
        var traits: [Trait] = advice.id == shown.id ? [.same] : []
        traits.append(advice.articleID == shown.articleID ? .sameArticle : .otherArticle)
        let isSame = advice.areas.contains(where: areas.contains)
        traits.append(advice.areas.isEmpty ? .anyArea : isSame ? .sameArea : .otherArea)
        let tools = advice.tools.filter { !atHand.contains($0) }
        traits.append(tools.isEmpty ? .noTool : tools.contains(where: shown.tools.contains) ? .sameTool : .otherTool)
        return traits
    }

    private func partTraits(_ advice: Advice, _ shown: Advice) -> [Trait] {
        let isSame = advice.id == shown.id
        var traits: [Trait] = []
        if !advice.steps.isEmpty { traits += isSame ? [.steps, .ownSteps] : [.steps] }
        if advice.dose != nil { traits += isSame ? [.dose, .ownDose] : [.dose] }
        if let dose = advice.dose {
            if dose.perDay != nil { traits.append(.perDay) }
            if dose.per != nil { traits.append(.dosePerPart) }
            if let most = dose.secondsMax, most <= Self.mostSeconds { traits.append(.doseInSeconds) }
            if dose.repetitions != nil { traits.append(.doseInRepetitions) }
        }
        if advice.pressure != nil { traits += isSame ? [.pressure, .ownPressure] : [.pressure] }
        if !advice.cautions.isEmpty { traits.append(.cautions) }
        return traits
    }

    private func overviewTraits(_ advice: Advice, _ shown: Advice) -> [Trait] {
        var traits: [Trait] = []
        for overview in overviews {
            guard let place = overview.parts.firstIndex(of: advice.id) else { continue }
            if overview.advice == shown.id { traits.append(.part) }
            if place > 0, overview.parts[place - 1] == shown.id { traits.append(.next) }
        }
        return traits.uniqued()
    }

    /// What it is about first, and what it is about at all.
    private func intentTraits(_ advice: Advice) -> [UInt8] {
        let start = UInt8(Trait.allCases.count)
        let first = advice.intents.first.flatMap { intents[$0] }.map { [start + $0] } ?? []
        return first + advice.intents.compactMap { intents[$0] }.map { start + UInt8(intents.count) + $0 }
    }
}
