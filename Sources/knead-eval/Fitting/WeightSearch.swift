import Foundation
import Learning

/// A judgement of a question: of the options the one with the highest score is taken.
struct Judged<Weights> {
    /// What it is counted with.
    var kind: String
    /// The number of the fold of its question.
    var fold: Int
    var isRight: [Bool]
    var scores: (Weights) throws -> [Double]
}

/// Finds weights from judgements, near those in use, and tells how many are right with either.
///
/// What a weight adds to a score is taken to grow as the weight does. Where two weights are multiplied with each other
/// that holds only near those in use: then look once more from what was found.
struct WeightSearch<Weights: Codable> {
    struct Row: Equatable {
        var name: String
        var inUse: Double
        /// Nil where it was not looked for.
        var found: Double?
    }

    /// Options further down have next to no chance.
    private static var depth: Int { 80 }
    /// How strongly weights are drawn to those in use: few questions do not move one far.
    private static var penalty: Double { 10 }

    private let inUse: Weights
    private let judged: [Judged<Weights>]
    private let names: [String]
    /// The names of the weights that are looked for.
    private let free: [String]
    private let values: [String: Double]

    /// - Parameter fixed: The names of the weights that are not looked for.
    init(from inUse: Weights, _ judged: [Judged<Weights>], fixed: Set<String> = []) throws {
        self.inUse = inUse
        // Where nothing is right, or all, no weight matters.
        self.judged = judged.filter { $0.isRight.contains(true) && $0.isRight.contains(false) }
        names = Mirror(reflecting: inUse).children.compactMap(\.label)
        free = names.filter { !fixed.contains($0) }
        values = try JSONDecoder().decode([String: Double].self, from: JSONEncoder().encode(inUse))
    }

    /// Each weight, and then, of each kind, how many percent are right by those in use and by those found: for each
    /// fold from the others.
    func rows() throws -> [Row] {
        let choices = try choices()
        let found = change(by: choices)
        let weights = names.map { name in
            Row(name: name, inUse: values[name] ?? 0, found: found[name].map { (values[name] ?? 0) + $0 })
        }
        return weights + (try shares(choices))
    }

    private func shares(_ choices: [WeightFit.Choice]) throws -> [Row] {
        var counts: [String: (all: Double, inUse: Double, found: Double)] = [:]
        for fold in Set(judged.map(\.fold)) {
            let others = zip(judged, choices).filter { $0.0.fold != fold }.map(\.1)
            let found = try raised(change(by: others))
            for one in judged where one.fold == fold {
                counts[one.kind, default: (0, 0, 0)].all += 1
                if try isRight(one, inUse) { counts[one.kind, default: (0, 0, 0)].inUse += 1 }
                if try isRight(one, found) { counts[one.kind, default: (0, 0, 0)].found += 1 }
            }
        }
        return counts.sorted { $0.key < $1.key }.map { kind, count in
            Row(
                name: "% of \(Int(count.all)) \(kind)", inUse: 100 * count.inUse / count.all,
                found: 100 * count.found / count.all)
        }
    }

    private func isRight(_ one: Judged<Weights>, _ weights: Weights) throws -> Bool {
        let scores = try one.scores(weights)
        return scores.indices.max { scores[$0] < scores[$1] }.map { one.isRight[$0] } ?? false
    }

    /// What is added to each weight in use.
    private func change(by choices: [WeightFit.Choice]) -> [String: Double] {
        let weights = WeightFit.weights(of: choices, count: free.count, penalty: Self.penalty)
        return Dictionary(zip(free, weights), uniquingKeysWith: { first, _ in first })
    }

    /// The judgements as choices, where what each free weight adds to a score is a sign.
    private func choices() throws -> [WeightFit.Choice] {
        let variants = try free.map { try raised([$0: 1]) }
        return try judged.map { one in
            let scores = try one.scores(inUse)
            let others = try variants.map(one.scores)
            let best = scores.indices.sorted { scores[$0] > scores[$1] }.prefix(Self.depth)
            let kept = scores.indices.filter { one.isRight[$0] || best.contains($0) }
            return WeightFit.Choice(
                signs: kept.flatMap { option in others.map { Float($0[option] - scores[option]) } },
                known: kept.map { scores[$0] }, isRight: kept.map { one.isRight[$0] })
        }
    }

    private func raised(_ change: [String: Double]) throws -> Weights {
        let raised = values.merging(change, uniquingKeysWith: +)
        return try JSONDecoder().decode(Weights.self, from: JSONEncoder().encode(raised))
    }
}
